import { MAX_TEXT } from './conversation.ts';
import { isDisguised, plainChar, speltIn, undisguise, unmask } from './plain.ts';
import { remembered } from './remember.ts';
import { LOOK_ALIKES, STOP_WORDS } from './words.ts';

/** A text made plain for matching, with the way back to the original. */
export interface Folded {
  /**
   * Lower case, accents off Latin letters, straight quotes and dashes, no invisible characters, look-alikes and spelt or
   * disguised words undone.
   */
  readonly text: string;
  /** Offset in the original (UTF-16) of the character that stands at `offset` of `text`. */
  at(offset: number): number;
}

const ASCII = /^[\n\r\t\x20-\x7e]*$/;
const MARK = /^\p{Mn}$/u;
const LATIN_END = /[a-z]$/;

/** Text with the place in the original of each of its units, and of the original's end. */
interface Placed {
  readonly text: string;
  readonly places: readonly number[];
}

/** Marks stand below U+3100 or beyond the Chinese characters. */
function isMark(char: string): boolean {
  return char >= '\u0300' && (char < '\u3100' || char > '\u9fff') && MARK.test(char);
}

function plainOf(source: string): Placed {
  const places: number[] = [];
  let text = '';
  let offset = 0;
  for (const char of source) {
    if (char >= ' ' && char <= '~') {
      text += char.toLowerCase();
      places.push(offset++);
      continue;
    }
    const kept = plainChar(char);
    if (isMark(kept)) {
      const last = text.slice(-1);
      const whole = (last + kept).normalize('NFC');
      if (LATIN_END.test(last) || LOOK_ALIKES.has(last)) {
        // an accent on a Latin letter, or on one that may pass for it, says nothing
      } else if (whole.length === 1) text = text.slice(0, -1) + whole;
      else {
        text += kept;
        places.push(offset);
      }
    } else {
      for (let unit = 0; unit < kept.length; unit++) places.push(offset);
      text += kept;
    }
    offset += char.length;
  }
  places.push(source.length);
  return { text, places };
}

/** Words spelt letter by letter are drawn together; the signs between their letters go. */
function together({ text, places }: Placed): Placed {
  const spelt = speltIn(text);
  if (spelt.length === 0) return { text, places };
  const left = new Set<number>();
  for (const { 0: word, index } of spelt) for (let k = 1; k < word.length; k += 2) left.add(index + k);
  return {
    text: Array.from({ length: text.length }, (_, k) => (left.has(k) ? '' : text[k])).join(''),
    places: places.filter((_, k) => !left.has(k)),
  };
}

function atIn(places: readonly number[]): (index: number) => number {
  return (index) => places[Math.max(0, Math.min(index, places.length - 1))] ?? 0;
}

/**
 * Makes a text plain for matching: at most `MAX_TEXT` units, every character traceable to the original. Folding what
 * was folded changes nothing more.
 */
export function fold(original: string): Folded {
  const source = original.length > MAX_TEXT ? original.slice(0, MAX_TEXT) : original;
  if (ASCII.test(source)) {
    const text = source.toLowerCase();
    if (!isDisguised(text)) return { text, at: (offset) => Math.max(0, Math.min(offset, source.length)) };
    const whole = together({ text, places: Array.from({ length: text.length + 1 }, (_, k) => k) });
    return { text: undisguise(whole.text), at: atIn(whole.places) };
  }
  const plain = plainOf(source);
  const whole = together({ text: unmask(plain.text), places: plain.places });
  return { text: undisguise(whole.text), at: atIn(whole.places) };
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
