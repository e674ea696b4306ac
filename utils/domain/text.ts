import { ASCII, fold } from './fold.ts';
import { remembered } from './remember.ts';
import { STOP_WORDS } from './words.ts';

export { type Folded, fold } from './fold.ts';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** The same in a text of ASCII signs: made ready much sooner than a pattern for all scripts. */
const PLAIN_WORD = /[a-z\d]+(?:['-][a-z\d]+)*/g;

/** The words of a text, folded; Chinese and Japanese give one entry for each character. */
export function words(text: string): string[] {
  const folded = fold(text).text;
  return folded.match(ASCII.test(folded) ? PLAIN_WORD : WORD) ?? [];
}

/** In the order in which they are tried. */
const ENDINGS = ["'s", 'ing', 'ed', 'es', 's'];

function stem(word: string): string {
  if (word.length < 5) return word;
  const end = ENDINGS.find((ending) => word.endsWith(ending)) ?? '';
  const short = end === '' ? word : word.slice(0, -end.length);
  const last = short.length - 1;
  return short[last] === short[last - 1] ? short.slice(0, last) : short;
}

interface Print {
  readonly id: number;
  readonly flat: string;
  readonly tokens: ReadonlySet<string>;
  /** Character trigrams as numbers, worked out when first needed. */
  grams: ReadonlySet<number> | null;
}

/** Units of a text that similarity looks at: what is said again is said near the start. */
const COMPARED = 1_500;

let prints = 0;

const printOf = remembered((text): Print => {
  const all = words(text.slice(0, COMPARED));
  const tokens = new Set<string>();
  for (const word of all) if (!STOP_WORDS.has(word)) tokens.add(stem(word));
  const flat = all.join(' ');
  return { id: ++prints, flat, tokens, grams: null };
});

/** Three units as a number of their own: a small one for ASCII signs, which sets find soonest. */
function gramOf(one: number, two: number, three: number): number {
  const isPlain = (one | two | three) < 128;
  return isPlain ? (one << 14) | (two << 7) | three : (one * 65_536 + two) * 65_536 + three;
}

function gramsOf(print: Print): ReadonlySet<number> {
  if (print.grams) return print.grams;
  const { flat } = print;
  const grams = new Set<number>();
  let [one, two] = [flat.charCodeAt(0), flat.charCodeAt(1)];
  for (let i = 2; i < flat.length; i++) {
    const three = flat.charCodeAt(i);
    grams.add(gramOf(one, two, three));
    one = two;
    two = three;
  }
  print.grams = grams;
  return grams;
}

function dice(left: Print, right: Print): number {
  const [a, b] = [gramsOf(left), gramsOf(right)];
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const entry of small) if (large.has(entry)) count++;
  return count;
}

/** Below this share of common words, common letters are chance. */
const WORTH_LETTERS = 0.2;
/** Fewest content words that can be said again: below it only the very same words count. */
const FEWEST = 3;

/** Pairs compared lately: several triggers ask for the same ones. A pair has one slot and may lose it to another. */
const SLOTS = 2_048;
const pairs = {
  one: new Int32Array(SLOTS),
  other: new Int32Array(SLOTS),
  likeness: new Float64Array(SLOTS),
};

/**
 * How far two texts say the same, 0–1: the largest of the content words' Jaccard index, their containment
 * (discounted by the difference in length, so that a long text does not contain every short one) and the
 * Dice index of character trigrams.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [printOf(a), printOf(b)];
  const [one, other] = left.id < right.id ? [left.id, right.id] : [right.id, left.id];
  const slot = (Math.imul(one, 31) + other) & (SLOTS - 1);
  if (pairs.one[slot] !== one || pairs.other[slot] !== other) {
    pairs.likeness[slot] = likenessOf(left, right);
    pairs.one[slot] = one;
    pairs.other[slot] = other;
  }
  return pairs.likeness[slot] as number;
}

function likenessOf(left: Print, right: Print): number {
  if (left.flat === right.flat) return left.flat === '' ? 0 : 1;
  const [fewer, more] = [
    Math.min(left.tokens.size, right.tokens.size),
    Math.max(left.tokens.size, right.tokens.size),
  ];
  if (fewer === 0) return 0;
  const common = shared(left.tokens, right.tokens);
  const jaccard = common / (left.tokens.size + right.tokens.size - common);
  const containment = fewer >= FEWEST ? (common / fewer) * (0.5 + (0.5 * fewer) / more) : 0;
  const letters = fewer >= FEWEST && jaccard >= WORTH_LETTERS ? dice(left, right) * 0.9 : 0;
  return Math.max(fewer >= 2 ? jaccard : 0, containment, letters);
}

/** A stretch of a text, UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /(?:[.!?\u2026]+["')\]]*(?=\s|$)|[\u3002\uff01\uff1f]+|\n+)/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nr|vs|e\.g|i\.e|etc|approx|z\.b|bzw|sr|sra|mme|p|tel)\.$/i;

/** "am 26. Juni" is one date: the full stop makes the number an ordinal. */
const DAY = /(?:^|[^\d.])\d{1,2}\.$/;
const MONTH =
  /^\s(?:januar|februar|m\u00e4rz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/i;

/** True where what looks like a sentence's end is none. */
function isWithin(text: string, to: number): boolean {
  const before = text.slice(Math.max(0, to - 9), to);
  return ABBREVIATION.test(before) || (DAY.test(before) && MONTH.test(text.slice(to, to + 12)));
}

/** The sentences of a text without the space around them; a line's end also ends a sentence. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  };
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const to = match.index + match[0].length;
    if (!match[0].includes('\n') && isWithin(text, to)) continue;
    add(to);
  }
  add(text.length);
  return found;
}
