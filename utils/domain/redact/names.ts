import type { Row } from './find.ts';
import { foldedName, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from './given-words.ts';
import {
  NOT_NAMES,
  PARTICLES,
  PERSON_AFTER,
  PERSON_BEFORE,
  PERSON_SURE,
  SURNAME_SHAPE,
  SURNAMES,
} from './name-words.ts';

/** One capitalised word, with its apostrophe or hyphen, or an initial. */
export const CAPITAL =
  "(?:\\p{Lu}[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}]{1,24}(?:['’](?![sS](?!\\p{L}))\\p{L}{1,24})?(?:-\\p{L}{2,24}){0,2}|[OD]['’]\\p{Lu}\\p{L}{1,24}|\\p{Lu}\\.(?:\\p{Lu}\\.)?)";

/** Up to five of them, with the small words of names between. */
export const RUN = `${CAPITAL}(?:[ \\u00a0](?:${PARTICLES}[ ]){0,1}${CAPITAL}){0,4}`;

export const isInitial = (word: string) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word);
export const isStop = (word: string) => NOT_NAMES.has(foldedName(word));
const parts = (word: string) => word.split('-').map(foldedName);

export function isGiven(word: string): boolean {
  return parts(word).every((part) => GIVEN_NAMES.has(part)) || GIVEN_NAMES.has(foldedName(word));
}

export const isAmbiguous = (word: string) => NAMES_THAT_ARE_WORDS.has(foldedName(word));
const isSurname = (word: string) =>
  parts(word).some((part) => SURNAMES.has(part)) || (SURNAME_SHAPE.test(word) && !isStop(word));

/** A word of a run: where it ends, and whether small words stand before it. */
export interface Part {
  readonly word: string;
  readonly end: number;
}

export function partsOf(run: string): Part[] {
  return [...run.matchAll(new RegExp(CAPITAL, 'gu'))].map((match) => ({
    word: match[0],
    end: match.index + match[0].length,
  }));
}

/** End of the name that begins a run: its first word, and those after it that can be of a name. */
export function nameEnd(words: readonly Part[], most = 4): number {
  const shouts =
    words.length > 1 && words.every(({ word }) => word === word.toUpperCase() && word.length > 2);
  let end = words[0]?.end ?? 0;
  for (const { word, end: next } of words.slice(1, most)) {
    if (isStop(word) && !isSurname(word)) break;
    if (shouts && !isGiven(word) && !isSurname(word)) break;
    end = next;
  }
  return end;
}

/** Whether a sentence, a line or nothing stands before. */
const begins = (before: string) => /(?:^|[.!?…:;"“”«»\n—–-]\s*)$/u.test(before);

/**
 * Length of the name that a run of capitalised words begins with; 0 for none. A listed given name is one, unless it is
 * a word too: then, like a name that is not listed, it takes another sign.
 */
export function nameLength(run: string, before: string, after: string): number {
  const words = partsOf(run);
  const [first, second] = words;
  if (!first) return 0;
  if (isStop(first.word) && !(isGiven(first.word) && second && isSurname(second.word))) return 0;
  const hasSurname = second !== undefined && !isStop(second.word);
  const end = nameEnd(words);
  const follows = (run + after).slice(end);
  if (isGiven(first.word) && !isAmbiguous(first.word)) return first.word.length > 2 || hasSurname ? end : 0;
  if (isInitial(first.word)) {
    const last = words.slice(1).find(({ word }) => !isInitial(word));
    return last && (isSurname(last.word) || PERSON_SURE.test(before)) ? end : 0;
  }
  if (PERSON_SURE.test(before)) return end;
  if (hasSurname && (isSurname(second.word) || (isGiven(second.word) && !isAmbiguous(second.word))))
    return begins(before) && isAmbiguous(first.word) && !SURNAMES.has(foldedName(second.word)) ? 0 : end;
  if (isSurname(first.word) && hasSurname && isGiven(second.word)) return end;
  if (isAmbiguous(first.word)) {
    if (hasSurname && isInitial(second.word)) return end;
    return PERSON_AFTER.test(follows) || (PERSON_BEFORE.test(before) && hasSurname) ? end : 0;
  }
  return hasSurname && PERSON_AFTER.test(follows) ? end : 0;
}

/** Names anywhere in a text, by the words themselves. */
export const NAME_ROW: Row = {
  kind: 'name',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_@./\\\\#&-]|[\\p{L}]['’])${RUN}(?![\\p{N}_@])`, 'gu'),
  proven: nameLength,
};
