import { KEPT } from './invention.ts';
import { BOILERPLATE, NUMBER } from './texts.ts';

const MIN_DIGITS = 5;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** What of the given texts must not be found in what is written: two words in a row, e-mails, long numbers. */
export function tracesOf(texts: readonly string[]): ReadonlySet<string> {
  const plain = texts.map((text) => text.toLowerCase());
  const pairs = texts.flatMap((text) => text.split(BOILERPLATE)).flatMap(pairsIn);
  return new Set([...pairs, ...plain.flatMap((text) => [...(text.match(MAIL) ?? []), ...numbersIn(text)])]);
}

/** The first trace in a written file, or null. */
export function traceIn(written: string, traces: ReadonlySet<string>): string | null {
  const text = written.toLowerCase();
  const found = [
    ...(text.match(MAIL) ?? []),
    ...numbersIn(text),
    ...written.split(BOILERPLATE).flatMap(pairsIn),
  ];
  return found.find((it) => traces.has(it)) ?? null;
}

/** Neighbouring words, set apart by white space or a comma alone; words that are kept for every page do not count. */
function pairsIn(text: string): string[] {
  return [
    ...text.toLowerCase().matchAll(/(?<!\p{L})(?=(\p{L}{2,})[ \t\n,]+(\p{L}{2,})(?![\p{L}]))/gu),
  ].flatMap(([, one = '', other = '']) => (KEPT.has(one) && KEPT.has(other) ? [] : `${one} ${other}`));
}

/** Moments are moved, not invented: their seconds and zeros are everybody's. */
const MOMENT = /\d{4}-\d\d-\d\d[t ][\d:.]*/gi;

function numbersIn(text: string): string[] {
  return (text.replace(MOMENT, ' ').match(NUMBER) ?? [])
    .flatMap((number) => [number, ...number.split(/\P{N}+/u)])
    .map((number) => number.replace(/\P{N}/gu, ''))
    .filter(({ length }) => length >= MIN_DIGITS);
}
