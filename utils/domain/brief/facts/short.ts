import type { Finder } from './found.ts';

/** One run without blanks that has a digit: "8.1", "404", "Windows-1252". */
const ALONE = /^\s*(?<v>#?(?=\S*\d)[\p{L}\d](?:[\p{L}\d.:_&@#'/-]{0,22}[\p{L}\d])?)(?=\s*[.!]?\s*$|[,.] )/u;
/** Counts of nothing: "1.", "2nd", "3x", "24/7", "10/10". */
const EMPTY = /^(?:\d(?:[.)]|st|nd|rd|th|x)?|\d+x|24\/7|10\/10|100|\p{L}+'?\d?)$/iu;

/** A message that is nothing but a value, or starts with one: an answer whose kind only the question tells. */
export const whole: Finder = Object.assign(
  ({ text }: { readonly text: string }) => {
    const value = text.length < 80 ? ALONE.exec(text)?.groups?.v : undefined;
    if (value === undefined || EMPTY.test(value)) return [];
    const start = text.indexOf(value);
    return [{ k: 'number', start, end: start + value.length }];
  },
  { needs: /^\s*\S*\d/ },
);
