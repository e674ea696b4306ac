import { cutToWords } from '../brief/passage.ts';

/** Line ends, control characters and signs that turn the direction of writing: a quoted text must not set its own lines. */
const UNRULY = /[\s\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
const LONE = /[\ud800-\udfff]/gu;

/** A text on one line, without signs that are not to be seen. */
export function oneLine(text: string): string {
  return text.replace(LONE, '').replace(UNRULY, ' ').trim();
}

/** The text on one line, at most `limit` words; an ellipsis tells that it was longer. */
export function shortened(text: string, limit: number): string {
  const flat = oneLine(text);
  const { end } = cutToWords(flat, { start: 0, end: flat.length }, limit);
  return end < flat.trimEnd().replace(/["“”„«»*]+$/u, '').length ? `${flat.slice(0, end)}…` : flat;
}
