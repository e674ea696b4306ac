/** Most features taken from one message: the start and the end of a very long one say what it is about. */
export const MOST_GRAMS = 4_096;
/** UTF-16 units of folded text that are read; a customer's message is rarely longer. */
export const MOST_UNITS = 1_600;

/** Who wrote it: the same word weighs differently in the customer's message and in the AI's. */
export const VOICES = { customer: 0x811c9dc5, ai: 0x2f0b4a27 } as const;
export type Voice = keyof typeof VOICES;

const PRIME = 0x01000193;
const SPACE = 32;
const DIGIT = 48;

/** 0 space · 1 letter · 2 digit · 3 mark that carries feeling · 4 letter of a script without spaces. */
function kindOf(code: number): 0 | 1 | 2 | 3 | 4 {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code === 33 || code === 63) return 3;
  if (code < 128) return code === 39 ? 1 : 0;
  if (code < 0xc0) return 0;
  if (code >= 0x3041 && code <= 0x9fff) return 4;
  if (code === 0xff01 || code === 0xff1f || (code >= 0xd83c && code <= 0xd83e)) return 3;
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00) return 0;
  return 1;
}

/** Keys, encoded data and addresses: no words of anybody. */
const NOISE = /[a-z0-9+/=_%-]{28,}/g;

/** Called with each feature: its hash (32 bits, unsigned) and where it stands in the folded text. */
export type Take = (hash: number, start: number, end: number) => void;

/**
 * The features of a folded text: words, pairs of words, and the 3–5 letters within a word (1–3 where words are not
 * set apart), as FNV-1a hashes salted by `voice`. Digits count as one sign, and a letter drawn out as two.
 * Method: hashed n-grams, facts/on-device-models.md §2.
 */
export function gramsOf(given: string, voice: Voice, take: Take): void {
  const text = given.replace(NOISE, (noise) => ' '.repeat(noise.length));
  const salt: number = VOICES[voice];
  const length = Math.min(text.length, MOST_UNITS);
  let before = 0;
  let beforeStart = 0;
  let i = 0;
  while (i < length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    let word: number = salt;
    while (i < length && kindOf(text.charCodeAt(i)) === kind) {
      const code = kind === 2 ? DIGIT : text.charCodeAt(i);
      const isDrawnOut = i >= start + 2 && text.charCodeAt(i - 1) === code && text.charCodeAt(i - 2) === code;
      if (!isDrawnOut && !(kind === 2 && i - start > 6)) word = Math.imul(word ^ code, PRIME);
      i++;
      if (kind === 4 || (kind === 3 && i - start >= 3)) break;
    }
    if (kind === 4) {
      unspaced(text, start, length, salt, take);
      continue;
    }
    take(finish(word ^ 0x5bd1e995), start, i);
    if (before !== 0) take(finish(Math.imul(before ^ word, PRIME) ^ SPACE), beforeStart, i);
    before = word;
    beforeStart = start;
    if (kind === 1) lettersOf(text, start, i, salt, take);
  }
}

/** 3–5 letters in a row, a word's edges counting as a letter. */
function lettersOf(text: string, start: number, end: number, salt: number, take: Take): void {
  for (let from = start - 1; from <= end - 2; from++) {
    let hash = Math.imul(salt ^ 0x27d4eb2f, PRIME);
    for (let to = from; to <= end && to < from + 5; to++) {
      hash = Math.imul(hash ^ (to < start || to >= end ? SPACE : text.charCodeAt(to)), PRIME);
      if (to - from >= 2) take(finish(hash ^ (to - from)), Math.max(from, start), Math.min(to + 1, end));
    }
  }
}

function unspaced(text: string, start: number, length: number, salt: number, take: Take): void {
  let hash = Math.imul(salt ^ 0x165667b1, PRIME);
  for (let to = start; to < length && to < start + 3; to++) {
    const code = text.charCodeAt(to);
    if (kindOf(code) !== 4) break;
    hash = Math.imul(hash ^ code, PRIME);
    take(finish(hash ^ (to - start)), start, to + 1);
  }
}

/** Spreads the hash's bits so that its low ones can serve as a bucket. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}
