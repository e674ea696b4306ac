import type { Stretch } from '../../text.ts';
import { every } from '../passage.ts';

/** A word of a message in lower case, and where it stands. */
export interface Word extends Stretch {
  readonly plain: string;
}

/** A message gone through once for all who listen for some of its words. */
export interface Sifted {
  readonly text: string;
  readonly words: readonly Word[];
  /** By listener, the words it listens for, by index; nothing where there are none. */
  readonly heard: readonly (readonly number[] | undefined)[];
  readonly hasFigure: boolean;
  /** True with a character of Chinese or Japanese, which are written without spaces. */
  readonly hasCjk: boolean;
}

/** Listeners, as numbers, to which a word in lower case is of use. */
type Family = (word: string) => readonly number[];

const WORD = /[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu;
const FIGURE = /\d/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const ASCII = /^[\n\r\t\x20-\x7e]*$/;

const families: Family[] = [];
let listeners = 0;

/** A number for one who listens; a family tells to which of its own a word is of use. */
export function listener(): number {
  known = new Map();
  latest = NOTHING;
  return listeners++;
}

export function listen(family: Family): void {
  families.push(family);
}

/** Distinct words remembered: people use few, so that each is asked for once. */
const MOST = 20_000;
let known = new Map<string, readonly number[]>();

function listenersOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before) return before;
  const now = families.flatMap((family) => family(word));
  if (known.size >= MOST) known = new Map();
  known.set(word, now);
  return now;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Words of a text of ASCII signs in lower case; by hand, since a pattern makes an array of each. */
function plainWords(lower: string): Word[] {
  const found: Word[] = [];
  const { length } = lower;
  for (let at = 0; at < length; at++) {
    if (!isLetter(lower.charCodeAt(at))) continue;
    const start = at++;
    for (; at < length; at++) {
      const code = lower.charCodeAt(at);
      if (isLetter(code)) continue;
      if ((code === 39 || code === 38) && isLetter(lower.charCodeAt(at + 1))) continue;
      break;
    }
    found.push({ plain: lower.slice(start, at), start, end: at });
  }
  return found;
}

function wordsOf(text: string): Word[] {
  if (ASCII.test(text)) return plainWords(text.toLowerCase());
  return every(text, WORD).map(({ 0: word, index }) => ({
    plain: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

const NOTHING: Sifted = { text: '', words: [], heard: [], hasFigure: false, hasCjk: false };
let latest = NOTHING;

/** The words of a text and who is to look at which; finders ask for the same message one after the other. */
export function sifted(text: string): Sifted {
  if (latest.text === text) return latest;
  const words = wordsOf(text);
  const heard: (number[] | undefined)[] = [];
  words.forEach(({ plain }, at) => {
    for (const id of listenersOf(plain)) {
      const before = heard[id];
      if (before) before.push(at);
      else heard[id] = [at];
    }
  });
  latest = { text, words, heard, hasFigure: FIGURE.test(text), hasCjk: CJK.test(text) };
  return latest;
}
