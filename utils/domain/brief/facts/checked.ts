import { passesIban, passesLuhn } from '../../redact/checksums.ts';
import { every } from '../passage.ts';
import type { Finder } from './found.ts';

const digitsOf = (value: string): number[] => [...value].map(Number);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** UPS: letters count (code - 63) % 10, every second place doubles; the sum's distance to the next ten is the last digit. */
function passesUps(value: string): boolean {
  const places = [...value.slice(2, -1)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10,
  );
  const total = sum(places.map((place, at) => (at % 2 === 1 ? place * 2 : place)));
  return (10 - (total % 10)) % 10 === Number(value.at(-1));
}

/** Postal items (UPU S10): eight digits by 8 6 4 2 3 5 9 7, and eleven less the rest of eleven. */
function passesPostal(value: string): boolean {
  const digits = digitsOf(value.slice(2, 11));
  const rest = 11 - (sum([8, 6, 4, 2, 3, 5, 9, 7].map((weight, at) => weight * (digits[at] ?? 0))) % 11);
  return digits[8] === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** FedEx of twelve digits: 3 1 7 in turn, modulo 11, then 10. */
function passesFedex(value: string): boolean {
  const digits = digitsOf(value);
  const total = sum(digits.slice(0, 11).map((digit, at) => digit * ([3, 1, 7][at % 3] ?? 0)));
  return (total % 11) % 10 === digits[11];
}

/** DHL Express of ten digits: the first nine modulo seven. */
function passesDhl(value: string): boolean {
  return Number(value.slice(0, 9)) % 7 === Number(value[9]);
}

/** GTIN of any length, ISBN-13 among them: 3 and 1 in turn from the right. */
function passesGtin(value: string): boolean {
  const total = sum(digitsOf(value).map((digit, at) => digit * ((value.length - at) % 2 === 0 ? 3 : 1)));
  return total % 10 === 0;
}

/** ISBN of ten places: weights from ten down, X for ten. */
function passesIsbn(value: string): boolean {
  return sum([...value].map((sign, at) => (10 - at) * (sign === 'X' ? 10 : Number(sign)))) % 11 === 0;
}

interface Row {
  readonly k: string;
  readonly form: RegExp;
  readonly passes: (value: string) => boolean;
  /** Words that the message must hold where the check digit alone would often pass by chance. */
  readonly about?: RegExp;
}

const ROWS: readonly Row[] = [
  { k: 'tracking number', form: /^1Z[A-Z0-9]{15}\d$/, passes: passesUps },
  { k: 'tracking number', form: /^[A-Z]{2}\d{9}[A-Z]{2}$/, passes: passesPostal },
  { k: 'tracking number', form: /^\d{12}$/, passes: passesFedex, about: /fedex/i },
  { k: 'tracking number', form: /^\d{10}$/, passes: passesDhl, about: /dhl/i },
  {
    k: 'serial number',
    form: /^\d{15}$/,
    passes: passesLuhn,
    about: /imei|handset|phone|handy|téléphone|tel[ée]f|telefo|手机|端末|スマホ/i,
  },
  { k: 'product code', form: /^97[89]\d{10}$/, passes: passesGtin },
  { k: 'product code', form: /^\d{9}[\dX]$/, passes: passesIsbn, about: /isbn/i },
  {
    k: 'product code',
    form: /^(?:\d{8}|\d{12,14})$/,
    passes: passesGtin,
    about:
      /ean|gtin|upc|barcode|strichcode|code-barres|c[óo]digo de barras|codice a barre|streepjescode|バーコード|条形码|条码/i,
  },
];

/** The kind that a code's own check digit proves; null where none does. */
export function checkedKind(value: string, text: string): string | null {
  const plain = value.replace(/[\s-]/g, '');
  if (plain.length < 8 || plain.length > 18) return null;
  return (
    ROWS.find(({ form, passes, about }) => form.test(plain) && (about?.test(text) ?? true) && passes(plain))
      ?.k ?? null
  );
}

const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/g;

/** Bank accounts that pass their own check. */
export const ibans: Finder = Object.assign(
  ({ text }: { readonly text: string }) =>
    every(text, IBAN)
      .filter(([value]) => passesIban(value.replace(/ /g, '')))
      .map(({ 0: value, index }) => ({ k: 'iban', start: index, end: index + value.length })),
  { needs: /[A-Z]{2}\d{2}/ },
);
