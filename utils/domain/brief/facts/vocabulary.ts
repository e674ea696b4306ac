import type { Stretch } from '../../text.ts';
import { listen, listener, sifted, type Word } from './sift.ts';

const WORD = /[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu;
const NONE: readonly number[] = [];

/** The words of a text in lower case. */
export function wordsIn(text: string): readonly Word[] {
  return sifted(text).words;
}

/** Phrases by their first word; a text is gone through once for all vocabularies there are. */
export interface Vocabulary {
  readonly id: number;
  /** What follows the first word, for each phrase that begins with it, the longest first. */
  readonly after: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Which vocabularies have a phrase that begins with a word. */
const beginning = new Map<string, number[]>();
listen((word) => beginning.get(word) ?? NONE);

/** @param phrases separated by `;`, in any case, words between single spaces or hyphens */
export function vocabulary(phrases: string): Vocabulary {
  const id = listener();
  const after = new Map<string, string[][]>();
  for (const phrase of phrases.split(';')) {
    const words = phrase.toLowerCase().match(WORD);
    if (!words?.[0]) continue;
    const rest = after.get(words[0]);
    if (rest) rest.push(words.slice(1));
    else {
      after.set(words[0], [words.slice(1)]);
      beginning.set(words[0], [...(beginning.get(words[0]) ?? []), id]);
    }
  }
  for (const rest of after.values()) rest.sort((a, b) => b.length - a.length);
  return { id, after };
}

/** Words of the text, by index, with which a phrase of the vocabulary may begin. */
export function candidates(text: string, { id }: Vocabulary): readonly number[] {
  return sifted(text).heard[id] ?? NONE;
}

/** Every stretch of the text that is a phrase of the vocabulary, without overlap. */
export function phrasesIn(text: string, of: Vocabulary): Stretch[] {
  const starts = candidates(text, of);
  if (starts.length === 0) return [];
  const words = wordsIn(text);
  const found: Stretch[] = [];
  let free = 0;
  for (const at of starts) {
    const first = words[at];
    if (at < free || !first) continue;
    const rest = of.after
      .get(first.plain)
      ?.find((more) => more.every((word, k) => words[at + 1 + k]?.plain === word));
    if (!rest) continue;
    free = at + 1 + rest.length;
    found.push({ start: first.start, end: words[free - 1]?.end ?? first.end });
  }
  return found;
}
