import { fold } from '../text.ts';
import { ASIAN_DAYS, LONG_NUMBER, VALUE_WORDS } from './value-words.ts';

/** Zeros of the scripts whose digits stand for ours; each script's ten digits follow one another. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
];

/** Compatible forms, lower case, plain digits: what values are compared in. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (char) => {
      const point = char.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => point >= first && point < first + 10);
      return zero === undefined ? char : String(point - zero);
    });
}

const NUMERALS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};
const COUNTED = /[一二两三四五六七八九十](?=[天日个個回次時时分元円年月週周点點])/gu;
/** Chinese and Japanese write no space between a word and a number or a foreign name beside it. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]+/gu;

/** The same with the numerals of Chinese and Japanese as digits, and a space around their words. */
const apart = (text: string) =>
  normal(text)
    .replace(COUNTED, (numeral) => ` ${NUMERALS[numeral] ?? numeral} `)
    .replace(UNSPACED, ' $& ')
    .replace(ASIAN_DAYS, ' $& ');

const TOKEN = /[\p{L}\p{N}]+(?:[-_.,:'’/][\p{L}\p{N}]+)*|[€$£¥₹%]/gu;
const AMOUNT = /^(?:\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,4})?)$/;
const DIVIDED = /^\d+(?:[-:/.]\d+)+$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|er|e|o|a|te[nrs]?)$/;
const WITH_UNIT = /^(\d[\d.,]*)([\p{L}]{1,5})$/u;
const SEPARATORS = /[-_.,:'’/]/g;

/** One way to write a number: no thousands, no empty decimals, no zeros before it. */
function numberKey(token: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(token)?.[1] ?? /^\d+[.,](\d{4})$/.exec(token)?.[1] ?? '';
  const body = decimals === '' ? token : token.slice(0, -decimals.length - 1);
  const tail = decimals.replace(/0+$/, '');
  const whole = body.replace(/\D/g, '');
  return `n:${whole.length <= 2 ? String(Number(whole)) : whole}${tail === '' ? '' : `.${tail}`}`;
}

/** The ways in which one value may stand in a message: any of the lists, all of its keys. */
export type Value = readonly (readonly string[])[];

/** A number in words: joined by a hyphen, or run together. */
function spelt(token: string): Value | null {
  const parts = token.split('-').map((part) => VALUE_WORDS.get(fold(part).text));
  const keys = parts.filter((key) => key !== undefined);
  if (keys.length > 0) return [keys];
  return LONG_NUMBER.test(fold(token).text) ? [[`w:${token}`]] : null;
}

function readValue(token: string): Value | null {
  const word = VALUE_WORDS.get(token) ?? VALUE_WORDS.get(fold(token).text);
  if (word) return [[word]];
  if (!/\p{N}/u.test(token)) return spelt(token);
  if (AMOUNT.test(token)) return [[numberKey(token)]];
  const code = [`k:${token.replace(SEPARATORS, '')}`];
  if (DIVIDED.test(token)) {
    const parts = token.split(/[-:/.]/);
    return parts.length === 3 ? [code, parts.map(numberKey)] : [code];
  }
  const ordinal = ORDINAL.exec(token)?.[1];
  const [, count, unit] = WITH_UNIT.exec(token) ?? [];
  return [
    code,
    ...(ordinal ? [[numberKey(ordinal)]] : []),
    ...(count && unit ? [[numberKey(count), VALUE_WORDS.get(unit) ?? `w:${unit}`]] : []),
  ];
}

/** Every value that a sentence states by a number, a code, a day, a month, a currency. */
export function valuesIn(text: string): Value[] {
  return (apart(text).match(TOKEN) ?? []).map(readValue).filter((value) => value !== null);
}

/** Everything that a message states, as keys to look values up by: its words, numbers, codes, and two codes written apart. */
export function keysIn(text: string): Set<string> {
  const keys = new Set<string>();
  let before = '';
  for (const token of apart(text).match(TOKEN) ?? []) {
    const compact = token.replace(SEPARATORS, '');
    keys.add(`k:${compact}`);
    if (before !== '' && /\p{N}/u.test(before + compact)) keys.add(`k:${before}${compact}`);
    for (const way of readValue(token) ?? []) for (const key of way) keys.add(key);
    for (const part of [token, ...token.split(SEPARATORS)]) {
      keys.add(`w:${part}`);
      if (/^\d+$/.test(part) && !AMOUNT.test(token)) keys.add(numberKey(part));
    }
    before = compact;
  }
  return keys;
}

/** True where one way of writing the value is wholly there. */
export function isStated(value: Value, keys: ReadonlySet<string>): boolean {
  return value.some((way) => way.every((key) => keys.has(key)));
}
