import { fold } from '../text.ts';

/** Units of a text and words of it that are looked at: the language shows early. */
const LOOKED_AT = { units: 600, words: 16 };
/** Words shorter than this are told by themselves alone. */
const HAS_AFFIXES = 4;

/** Invisible characters, full-width letters and look-alikes inside words: somebody plays with letters. */
const DISGUISED =
  /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff21-\uff5a\udb40]|[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/i;
const ADDRESS = /:\/\/|www\.|@/;
const LINK = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gi;
const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHE = { straight: 0x27, curly: 0x2019 };
/** Upside-down marks begin a Spanish sentence. */
const TURNED = { exclamation: 0xa1, question: 0xbf };

const isPlain = (code: number) => code >= 97 && code <= 122;
/** A lower-case Latin letter beyond a to z, or a mark on one. */
const isAccented = (code: number) =>
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1e00 && code <= 0x1eff);

/** What of a text tells its language is handed to this, piece by piece. */
export interface Listener {
  /** A whole word, accents off, up to its apostrophe (`l'`, `don'`). False when it is not known. */
  word(word: string): boolean;
  /** The start (`abc-`) or end (`-abc`) of a word that is not known, or an accented letter. */
  part(part: string): void;
  /** After so many words: is it told? */
  isTold(count: number): boolean;
}

/** The lower-case text as it is told apart: without addresses, a disguise taken off first. */
export function undisguised(text: string): string {
  const whole = text.slice(0, LOOKED_AT.units);
  const start = ADDRESS.test(whole) ? whole.replace(LINK, ' ') : whole;
  return DISGUISED.test(start) ? fold(start).text : start.toLowerCase();
}

/** Letters beyond a to z without their accents, from U+00DF on. */
const FIRST = 0xdf;
const PLAIN: readonly string[] = Array.from({ length: 0x250 - FIRST }, (_, k) => {
  const letter = String.fromCharCode(FIRST + k);
  return letter === '\u00df' ? 'ss' : letter.normalize('NFD').replace(MARKS, '');
});

function withoutAccents(word: string): string {
  let plain = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    plain += code < 128 ? word[i] : (PLAIN[code - FIRST] ?? word[i]!.normalize('NFD').replace(MARKS, ''));
  }
  return plain;
}

/** Goes through a lower-case text; returns how many words it has looked at, at most `most`. */
export function listen(lower: string, to: Listener, most = LOOKED_AT.words): number {
  let count = 0;
  let from = -1;
  let hasAccent = false;
  let letters = '';
  const hear = (letter: string) => {
    if (letters.includes(letter)) return;
    letters += letter;
    to.part(letter);
  };
  for (let i = 0; i <= lower.length && count < most; i++) {
    const code = lower.charCodeAt(i);
    if (isPlain(code) || isAccented(code)) {
      if (from < 0) from = i;
      if (code > 127) {
        hasAccent = true;
        if (code <= 0x17f) hear(lower[i]!);
      }
      continue;
    }
    if (code === TURNED.exclamation || code === TURNED.question) hear(lower[i]!);
    if (from < 0) continue;
    const raw = lower.slice(from, i);
    const plain = hasAccent ? withoutAccents(raw) : raw;
    const word = code === APOSTROPHE.straight || code === APOSTROPHE.curly ? `${plain}'` : plain;
    from = -1;
    hasAccent = false;
    count++;
    if (!to.word(word) && word.length >= HAS_AFFIXES) {
      to.part(`-${word.slice(-3)}`);
      to.part(`${word.slice(0, 3)}-`);
    }
    if (to.isTold(count)) break;
  }
  return count;
}
