import { by97, isDay, passesLuhn, passesMod1110, passesVerhoeff, weighted } from './checksums.ts';
import { digitsOf } from './find.ts';

/** Identity numbers with a form of their own, by country; checks as their issuers publish them. */
export interface NationalId {
  readonly country: string;
  /** Source of a pattern, matched between anything but letters and digits. */
  readonly form: string;
  readonly passes?: (id: string) => boolean;
  /** Words of which one must stand before, for a form that other numbers share. */
  readonly near?: RegExp;
}

const letters = (id: string) => id.replace(/[\s./-]/g, '').toUpperCase();
const day6 = (digits: string) => isDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
const isDigit = (digits: string, at: number, check: number) => Number(digits[at]) === check;

/** Spanish DNI and NIE: the last letter is the number's remainder by 23. */
function passesDni(id: string): boolean {
  const plain = letters(id).replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2');
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(plain.slice(0, -1)) % 23] === plain.slice(-1);
}

/** Two check digits by 11, each over all the digits before it; Brazil's CPF and CNPJ. */
function passesTwice(id: string, length: number, highest: number): boolean {
  const digits = digitsOf(id);
  if (digits.length !== length || new Set(digits).size === 1) return false;
  const check = (count: number) => {
    const weights = Array.from({ length: count }, (_, at) => ((count - 1 - at) % (highest - 1)) + 2);
    const rest = weighted(digits, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return isDigit(digits, length - 2, check(length - 2)) && isDigit(digits, length - 1, check(length - 1));
}

/** French social security number: key = 97 minus the number's remainder by 97. */
function passesNir(id: string): boolean {
  const plain = letters(id).replace('2A', '19').replace('2B', '18');
  return plain.length === 15 && 97 - by97(plain.slice(0, 13)) === Number(plain.slice(13));
}

const CODICE_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italian codice fiscale: odd and even places weighed, remainder by 26. */
function passesCodice(id: string): boolean {
  const value = (char: string) => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65);
  const chars = [...letters(id)];
  const sum = chars
    .slice(0, 15)
    .reduce((total, char, at) => total + (at % 2 ? value(char) : (CODICE_ODD[value(char)] ?? 0)), 0);
  return String.fromCharCode(65 + (sum % 26)) === chars[15];
}

const by11 = (weights: readonly number[], last: (rest: number) => number) => (id: string) => {
  const digits = digitsOf(id);
  return isDigit(digits, weights.length, last(weighted(digits, weights) % 11));
};
const outOf11 = (rest: number) => (11 - rest) % 11;

/** Chilean RUT: weights 2 to 7 from the right, K for ten. */
function passesRut(id: string): boolean {
  const plain = letters(id);
  const turned = [...plain.slice(0, -1)].reverse().join('');
  const rest = outOf11(weighted(turned, [2, 3, 4, 5, 6, 7, 2, 3]) % 11);
  return '0123456789K'[rest] === plain.at(-1);
}

const IRISH = 'WABCDEFGHIJKLMNOPQRSTUV';
const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A row earlier in the list is tried first. */
export const NATIONAL_IDS: readonly NationalId[] = [
  { country: 'US', form: '(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}' },
  { country: 'US', form: '9\\d{2}-(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])-\\d{4}' },
  {
    country: 'US',
    form: '(?!000|666)\\d{3}[ ·.]?(?!00)\\d{2}[ ·.]?(?!0000)\\d{4}',
    near: /(?:\bssn|social(?: security)?|\bitin|\btin|tax(?:payer)? id|last four)[^\d\n]{0,24}$/iu,
  },
  { country: 'GB', form: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]' },
  {
    country: 'GB',
    form: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}',
    near: /\bNHS\b[^\d\n]{0,24}$/iu,
  },
  { country: 'ES', form: '(?:\\d{1,2}\\.?\\d{3}\\.?\\d{3}|[XYZ][ -]?\\d{7})[ -]?[A-Z]', passes: passesDni },
  { country: 'IT', form: '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', passes: passesCodice },
  { country: 'BR', form: '\\d{3}\\.?\\d{3}\\.?\\d{3}-\\d{2}', passes: (id) => passesTwice(id, 11, 12) },
  { country: 'BR', form: '\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}', passes: (id) => passesTwice(id, 14, 9) },
  {
    country: 'FR',
    form: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
    passes: passesNir,
  },
  {
    country: 'CN',
    form: '\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]',
  },
  {
    country: 'SE',
    form: '(?:19|20)?\\d{6}[-+]\\d{4}',
    passes: (id) => day6(digitsOf(id).slice(-10)) && passesLuhn(digitsOf(id).slice(-10)),
  },
  {
    country: 'FI',
    form: '\\d{6}[-+A]\\d{3}[0-9A-Y]',
    passes: (id) => {
      const digits = id.slice(0, 6) + id.slice(7, 10);
      return FINNISH[Number(digits) % 31] === id.at(-1);
    },
  },
  {
    country: 'CH',
    form: '756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}',
    passes: (id) => {
      const digits = digitsOf(id);
      return isDigit(digits, 12, (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10);
    },
  },
  { country: 'BE', form: '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}' },
  { country: 'CL', form: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]', passes: passesRut },
  {
    country: 'AR',
    form: '(?:20|23|24|27|30|33|34)-\\d{8}-\\d',
    passes: by11([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], outOf11),
  },
  { country: 'MX', form: '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d' },
  { country: 'IN', form: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]' },
  {
    country: 'IN',
    form: '[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}',
    passes: (id) => passesVerhoeff(digitsOf(id)),
  },
  { country: 'SG', form: '[STFG]\\d{7}[A-Z]' },
  { country: 'HK', form: '[A-Z]{1,2}\\d{6}\\([\\dA]\\)' },
  { country: 'KR', form: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-[1-8]\\d{6}' },
  {
    country: 'IE',
    form: '\\d{7}[A-W][A-IW]?',
    passes: (id) => {
      const extra = id[8] ? IRISH.indexOf(id[8]) : 0;
      return IRISH[(weighted(id, [8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23] === id[7];
    },
  },
  {
    country: 'DE',
    form: '[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}',
    passes: (id) => passesMod1110(digitsOf(id)),
    near: /steuer|\btin\b|tax|\bidnr|identifikation/iu,
  },
  {
    country: 'PL',
    form: '\\d{11}',
    passes: (id) =>
      isDay(Number(id.slice(2, 4)) % 20, Number(id.slice(4, 6))) &&
      isDigit(id, 10, (10 - (weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10),
    near: /pesel/iu,
  },
  {
    country: 'ZA',
    form: '\\d{6} ?\\d{4} ?[01] ?\\d ?\\d',
    passes: (id) => day6(digitsOf(id)) && passesLuhn(digitsOf(id)),
  },
  {
    country: 'CA',
    form: '\\d{3}[ -]\\d{3}[ -]\\d{3}',
    passes: (id) => passesLuhn(digitsOf(id)),
    near: /\bSIN\b|social insurance|assurance sociale|\bNAS\b/u,
  },
  {
    country: 'NO',
    form: '\\d{6} ?\\d{5}',
    passes: (id) =>
      by11([3, 7, 6, 1, 8, 9, 4, 5, 2], outOf11)(digitsOf(id)) &&
      day6(`00${digitsOf(id).slice(2, 4)}${digitsOf(id).slice(0, 2)}`),
    near: /f[øo]dselsnummer|personnummer|national id/iu,
  },
];
