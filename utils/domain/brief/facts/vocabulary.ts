import type { Stretch } from '../../text.ts';
import { every } from '../passage.ts';

/** A word of a message in lower case, and where it stands. */
export interface Word extends Stretch {
  readonly plain: string;
}

const WORD = /[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu;

/** The same in a text of ASCII signs: found much sooner than a pattern for all scripts. */
const PLAIN_WORD = /[a-z\d]+(?:['&][a-z\d]+)*/gi;
const ASCII = /^[\n\r\t\x20-\x7e]*$/;

let latest: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a text; several finders ask for those of the same message one after the other. */
export function wordsIn(text: string): readonly Word[] {
  if (latest.text === text) return latest.words;
  const words = every(text, ASCII.test(text) ? PLAIN_WORD : WORD).map(({ 0: word, index }) => ({
    plain: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  latest = { text, words };
  return words;
}

/** Phrases by their first word, so that a text is gone through once whatever the length of the list. */
export interface Vocabulary {
  /** Words that the longest phrase starting at `at` has; 0 where none does. */
  matched(words: readonly Word[], at: number): number;
}

/** @param phrases separated by `;`, in any case, words between single spaces or hyphens */
export function vocabulary(phrases: string): Vocabulary {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.split(';')) {
    const words = phrase.toLowerCase().match(WORD);
    if (!words?.[0]) continue;
    const rest = byFirst.get(words[0]) ?? [];
    rest.push(words.slice(1));
    byFirst.set(words[0], rest);
  }
  for (const rest of byFirst.values()) rest.sort((a, b) => b.length - a.length);
  return {
    matched(words, at) {
      const rest = byFirst.get(words[at]?.plain ?? '');
      const fit = rest?.find((more) => more.every((word, k) => words[at + 1 + k]?.plain === word));
      return fit ? fit.length + 1 : 0;
    },
  };
}

/** Every stretch of the text that is a phrase of the vocabulary, without overlap. */
export function phrasesIn(text: string, of: Vocabulary): Stretch[] {
  const words = wordsIn(text);
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    const count = of.matched(words, at);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at += count - 1;
  }
  return found;
}
