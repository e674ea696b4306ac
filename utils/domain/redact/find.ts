import { passesCpf, passesDni, passesIban, passesLuhn, passesNir, passesResidentId } from './checksums.ts';
import { looksLikePhone } from './phone.ts';
import { SECRET_ROWS } from './secret.ts';

/** What can be taken out of a text; the name is what stands in its place, in brackets. */
export type RedactedKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'ip'
  | 'national-id'
  | 'secret'
  | 'credentials'
  | 'name';

export interface RedactedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactedKind;
}

/**
 * One kind's pattern and what a match must prove. Repetitions are bounded, so that no text takes more than linear
 * time, and no pattern takes a bracket in, so that a placeholder is never taken for a value.
 */
export interface Row {
  readonly kind: RedactedKind;
  /** Global; the group `v`, where there is one, is what is taken out. */
  readonly pattern: RegExp;
  /** How many characters of `value`, from its start, count; 0 for none. All of them when left out. */
  readonly proven?: (value: string, before: string) => number;
}

const SEPARATOR = '[ \\u00a0\\u2009\\u200b.\\-\\u2010-\\u2013]';
const whole = (holds: (value: string) => boolean) => (value: string) => (holds(value) ? value.length : 0);
const digitsOf = (value: string) => value.replace(/\D/g, '');

/** Issuer prefixes and the numbers of digits that they are given with; ISO/IEC 7812. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0|6|8|9)/, [14, 16]],
  [/^35/, [15, 16]],
  [/^(?:180|213)/, [15]],
  [/^(?:6|5[0678])/, [13, 15, 16, 17, 18, 19]],
];

function isCard(digits: string): boolean {
  return (
    ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) &&
    passesLuhn(digits)
  );
}

/** The longest beginning, ending with a group, that is a card number. */
function cardLength(value: string): number {
  for (let end = value.length; end >= 13; end--) {
    const isEnd = /\d/.test(value[end - 1] ?? '') && !/\d/.test(value[end] ?? '');
    if (isEnd && isCard(digitsOf(value.slice(0, end)))) return end;
  }
  return 0;
}

/** The longest beginning that is an IBAN: what follows it may be words in capitals. */
function ibanLength(value: string): number {
  for (let end = value.length; end >= 15; end--) {
    if (/[ -]/.test(value[end - 1] ?? '')) continue;
    const plain = value.slice(0, end).replace(/[ -]/g, '');
    if (
      plain.length >= 15 &&
      plain.length <= 34 &&
      passesIban(plain) &&
      !/^[\p{L}\p{N}]/u.test(value.slice(end))
    )
      return end;
  }
  return 0;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const HEX = '[0-9a-fA-F]{1,4}';
const VERSION = /(?:v|ver|version|build|firmware|release|agent|software|update|section|§)\.? ?$/iu;

/** A row earlier in the list has the words that a later one also claims. */
export const ROWS: readonly Row[] = [
  {
    kind: 'card',
    pattern: new RegExp(`(?<![\\p{L}\\d])\\d(?:${SEPARATOR}{0,2}\\d){12,18}(?![\\p{L}\\d])`, 'gu'),
    proven: cardLength,
  },
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,36}/gu,
    proven: ibanLength,
  },
  {
    kind: 'credentials',
    pattern: /(?<=\b[a-z][a-z0-9+.]{1,12}:\/\/)(?<v>[^\s/@:[\]]{1,128}:[^\s/@[\]]{1,128})(?=@)/giu,
  },
  ...SECRET_ROWS,
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-]{1,64}(?:\.[\p{L}\p{N}_%+'-]{1,64}){0,8}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu,
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-]|\p{L})/gu,
    proven: (value, before) => (value.includes('-') || /ssn|social/i.test(before) ? value.length : 0),
  },
  {
    kind: 'national-id',
    pattern:
      /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]\d{7})[ -]?[A-Z](?![\p{L}\p{N}])/gu,
    proven: whole(passesDni),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu,
  },
  { kind: 'national-id', pattern: /(?<![\d.])\d{3}\.?\d{3}\.?\d{3}-\d{2}(?!\d)/gu, proven: whole(passesCpf) },
  {
    kind: 'national-id',
    pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/gu,
    proven: whole(passesNir),
  },
  {
    kind: 'national-id',
    pattern: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?![\p{L}\d])/gu,
    proven: whole(passesResidentId),
  },
  {
    kind: 'national-id',
    pattern:
      /(?<!\p{L})(?:ssn|social security(?: number)?|social insurance(?: number)?|tax id|tin|national id(?:entity)?(?: number)?|id card(?: number)?|passport(?: number| no\.?)?|driver'?s? licen[cs]e(?: number)?|driving licen[cs]e(?: number)?|steuer-?id(?:entifikationsnummer)?|ausweisnummer|personalausweis|reisepass(?:nummer)?|numéro de sécurité sociale|passeport|dni|pasaporte|codice fiscale|passaporto|cpf|rg|bsn|burgerservicenummer|paspoort|マイナンバー|身份证(?:号|号码)?|护照(?:号)?)[ :#]{0,3}(?:is |number |no |: ?|lautet |ist |est |es |è |é |是|は)?(?<v>(?=[A-Z0-9 .-]{0,10}\d)[A-Z0-9](?:[ .-]?[A-Z0-9]){4,18})(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'ip',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${OCTET}\\.){3}${OCTET}(?![\\p{N}]|\\.\\d)`, 'gu'),
    proven: (value, before) => (VERSION.test(before) || /^0\./.test(value) ? 0 : value.length),
  },
  {
    kind: 'ip',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.])(?:(?:${HEX}:){7}${HEX}|(?:${HEX}:){1,6}(?::${HEX}){1,6}|(?:${HEX}:){1,7}:|::(?:${HEX}:){0,6}${HEX})(?![\\p{L}\\p{N}:])`,
      'gu',
    ),
    proven: (value) =>
      digitsOf(value).length > 0 && (value.match(/:/g) ?? []).length >= 3 ? value.length : 0,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}#.,/$€£¥@_-])(?:\+ ?|\(\+?|00)?\d[\d()]{0,14}(?:[ .\-/\u00a0\u2010-\u2013]{1,3}[\d()]{1,12}){0,7}(?:(?: ?x| ?ext\.?) ?\d{1,5})?(?![\p{N}@_]|[.,]\d)/gu,
    proven: looksLikePhone,
  },
];

/** Units of text before a match that its proof may read. */
const BEFORE = 48;

/** Everything one row finds. A match that proves nothing is tried again from its next character on. */
export function find({ kind, pattern, proven }: Row, text: string): RedactedSpan[] {
  const spans: RedactedSpan[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = match.groups?.v ?? match[0];
    const start = match.index + (match.groups?.v === undefined ? 0 : match[0].lastIndexOf(value));
    const length = proven ? proven(value, text.slice(Math.max(0, start - BEFORE), start)) : value.length;
    if (length > 0) spans.push({ start, end: start + length, kind });
    pattern.lastIndex = length > 0 ? start + length : match.index + 1;
  }
  return spans;
}
