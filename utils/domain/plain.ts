import { LOOK_ALIKES, SHAPED_LETTERS } from './words.ts';

/** Zero-width, bidi, tag, variation and control characters, halves of a pair: they show nothing and split words. */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}|[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;
const WHITE = '\t\n\v\f\r';
const QUOTE = /[\u2018\u2019\u201a\u201b\u2032\u00b4\uff07\u02bc]/u;
const DOUBLE_QUOTE = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;

function shown(char: string): string {
  if (INVISIBLE.test(char)) return WHITE.includes(char) ? char : '';
  if (QUOTE.test(char)) return "'";
  if (DOUBLE_QUOTE.test(char)) return '"';
  return DASH.test(char) ? '-' : char;
}

function work(char: string): string {
  const first = shown(char);
  if (first !== char) return first;
  const compatible = SHAPED_LETTERS.get(char) ?? char.normalize('NFKC');
  let lower = '';
  for (const part of compatible) {
    const small = shown(part).toLowerCase();
    lower += SHAPED_LETTERS.get(small) ?? small;
  }
  const base = lower.normalize('NFD');
  return base !== char && /^[a-z]/.test(base) ? base.replace(/\p{Mn}/gu, '') : lower;
}

const known = new Map<string, string>();
/** Characters kept in mind: more than the commonest Chinese ones. */
const MOST = 8_000;

/** One character (a code point) made plain: lower case, compatible form, no accent on a Latin letter; '' if invisible. */
export function plainChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const plain = work(char);
  if (known.size < MOST) known.set(char, plain);
  return plain;
}

/** Greek, Cyrillic, Armenian and Cherokee: the scripts whose letters pass for Latin ones. */
const FOREIGN = '\\u0370-\\u058f\\u13a0-\\u13ff\\uab70-\\uabbf';
const MIXED = new RegExp(`[a-z][${FOREIGN}]|[${FOREIGN}][a-z]`);
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'g');
const WHOLE_WORD = /[\p{L}\p{N}]+/gu;

/** Look-alikes become Latin only in words that otherwise hold Latin letters: `аgent` yes, `агент` no. Same length. */
export function unmask(text: string): string {
  if (!MIXED.test(text)) return text;
  return text.replace(WHOLE_WORD, (word) =>
    /[a-z]/.test(word) ? word.replace(FOREIGN_LETTER, (char) => LOOK_ALIKES.get(char) ?? char) : word,
  );
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
};
const DISGUISED = /[a-z](?:[013457]|\${1,2})[a-z]/;
const DISGUISED_WORD = /(?<![\p{L}\p{N}$-])[a-z]+(?:(?:[013457]|\${1,2})[a-z]+)+(?![\p{L}\p{N}$-])/gu;
/** Letters that a word must show before its digits are read as letters: `b2b` and `mp3a` stay as they are. */
const LETTERS_SHOWN = 3;

/** Digits inside a word of Latin letters become the letters they stand for: `ag3nt`, `hum4n`. Same length. */
export function undisguise(text: string): string {
  if (!DISGUISED.test(text)) return text;
  return text.replace(DISGUISED_WORD, (word) => {
    const letters = word.match(/[a-z]/g)?.length ?? 0;
    const digits = word.length - letters;
    if (letters < LETTERS_SHOWN || digits > 2 || word.length < 4) return word;
    return word.replace(/[013457$]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
  });
}

/**
 * Letters set apart one by one, by one and the same sign: `h-u-m-a-n`, `h u m a n`. Four letters at the least, five
 * where spaces part them; ends where a space or a sign ends a word.
 */
const SPELT =
  /(?<![\p{L}\p{N}$])[a-z](?:([-._*~])[a-z](?:\1[a-z]){2,}|(?: [a-z]){4,})(?![\p{L}\p{N}$])(?!\1?[a-z])/gu;
const MAYBE_SPELT = /[a-z][-._*~ ][a-z][-._*~ ][a-z][-._*~ ][a-z](?![a-z\d])/;

/** The stretches of a text that spell a word letter by letter; their signs in between say nothing. */
export function speltIn(text: string): readonly RegExpExecArray[] {
  return MAYBE_SPELT.test(text) ? [...text.matchAll(SPELT)] : [];
}

/** True where an ASCII text in lower case may need more than lower case. */
export function isDisguised(text: string): boolean {
  return DISGUISED.test(text) || MAYBE_SPELT.test(text);
}
