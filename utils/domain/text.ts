import { MAX_TEXT } from './conversation.ts';
import { remembered } from './remember.ts';
import { LOOK_ALIKES, STOP_WORDS } from './words.ts';

/** A text made plain for matching, with the way back to the original. */
export interface Folded {
  /** Lower case, accents off Latin letters, straight quotes and dashes, no invisible characters. */
  readonly text: string;
  /** Offset in the original (UTF-16) of the character that stands at `offset` of `text`. */
  at(offset: number): number;
}

const ASCII = /^[\n\r\t\x20-\x7e]*$/;
/** Zero-width, bidi, tag, variation and soft-hyphen characters: they show nothing and split words. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/u;
const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\uff07\u02bc]/u;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/u;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const MARK = /\p{Mn}/u;
const MIXED = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/;

function plain(char: string): string {
  if (INVISIBLE.test(char)) return '';
  if (QUOTES.test(char)) return "'";
  if (DOUBLE_QUOTES.test(char)) return '"';
  if (DASHES.test(char)) return '-';
  const lower = char.normalize('NFKC').toLowerCase();
  const base = lower.normalize('NFD');
  return base !== lower && /^[a-z]/.test(base) ? base.replace(/\p{Mn}/gu, '') : lower;
}

/** Look-alikes become Latin only in words that otherwise hold Latin letters: `аgent` yes, `агент` no. */
function unmask(text: string): string {
  if (!MIXED.test(text)) return text;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /[a-z]/.test(word) ? word.replace(/[\u0370-\u04ff]/g, (char) => LOOK_ALIKES[char] ?? char) : word,
  );
}

/** Makes a text plain for matching: at most `MAX_TEXT` units, every character traceable to the original. */
export function fold(original: string): Folded {
  const source = original.length > MAX_TEXT ? original.slice(0, MAX_TEXT) : original;
  if (ASCII.test(source)) {
    return { text: source.toLowerCase(), at: (offset) => Math.max(0, Math.min(offset, source.length)) };
  }
  const places: number[] = [];
  let text = '';
  let offset = 0;
  for (const char of source) {
    if (char <= '\x7f') {
      text += char.toLowerCase();
      places.push(offset++);
      continue;
    }
    const afterLatin = MARK.test(char) && /[a-z]$/.test(text.slice(-1));
    const kept = afterLatin ? '' : plain(char);
    for (let unit = 0; unit < kept.length; unit++) places.push(offset);
    text += kept;
    offset += char.length;
  }
  places.push(source.length);
  return { text: unmask(text), at: (index) => places[Math.max(0, Math.min(index, places.length - 1))] ?? 0 };
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded; Chinese and Japanese give one entry for each character. */
export function words(text: string): string[] {
  return fold(text).text.match(WORD) ?? [];
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:'s|ing|ed|es|s)$/, '').replace(/(.)\1$/, '$1');
}

interface Print {
  readonly flat: string;
  readonly tokens: ReadonlySet<string>;
  /** Character trigrams, worked out when first needed. */
  grams: ReadonlySet<string> | null;
}

/** Units of a text that similarity looks at: what is said again is said near the start. */
const COMPARED = 1_500;

const printOf = remembered((text): Print => {
  const all = words(text.slice(0, COMPARED));
  const tokens = new Set(all.filter((word) => !STOP_WORDS.has(word)).map(stem));
  const flat = all.join(' ');
  return { flat, tokens, grams: null };
});

function gramsOf(print: Print): ReadonlySet<string> {
  if (print.grams) return print.grams;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= print.flat.length; i++) grams.add(print.flat.slice(i, i + 3));
  print.grams = grams;
  return grams;
}

function dice(left: Print, right: Print): number {
  const [a, b] = [gramsOf(left), gramsOf(right)];
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const entry of small) if (large.has(entry)) count++;
  return count;
}

/** Below this share of common words, common letters are chance. */
const WORTH_LETTERS = 0.2;
/** Fewest content words that can be said again: below it only the very same words count. */
const FEWEST = 3;

/**
 * How far two texts say the same, 0–1: the largest of the content words' Jaccard index, their containment
 * (discounted by the difference in length, so that a long text does not contain every short one) and the
 * Dice index of character trigrams.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [printOf(a), printOf(b)];
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
  for (const match of text.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, to - 9), to)) && !match[0].includes('\n')) continue;
    add(to);
  }
  add(text.length);
  return found;
}
