import { MAX_TEXT } from './conversation.ts';
import { isDisguised, plainChar, speltIn, undisguise, unmask } from './plain.ts';
import { LOOK_ALIKES } from './words.ts';

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

/** A text of ASCII signs alone. */
export const ASCII = /^[\n\r\t\x20-\x7e]*$/;
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
