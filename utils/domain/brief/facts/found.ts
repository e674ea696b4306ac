import type { Stretch } from '../../text.ts';
import { every } from '../passage.ts';

/** A value found in one message of the customer. */
export interface Found extends Stretch {
  readonly k: string;
}

/** Everything a finder may look at. */
export interface Setting {
  /** The customer's message, levelled. */
  readonly text: string;
  /** Kinds that the AI asked for just before, as far as its words tell. */
  readonly asked: readonly string[];
  /** Proper names in what the AI said just before. */
  readonly offered: readonly string[];
}

/** What a text must hold before a search is worth its time. */
export interface Need {
  test(text: string): boolean;
}

/** Finds values of one family in one message; the order of its answers does not matter. */
export interface Finder {
  (setting: Setting): Found[];
  /** Something cheap to look for, without which the text holds nothing of this family. */
  readonly needs?: Need;
}

/** What a text must hold before a search that needs it is worth its time. */
export const DIGIT = /\d/;
export const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Finds every match of a global pattern; its group `v`, where it has one, is the value. `needs` is something cheap to look for,
 * without which a text cannot match; who calls looks at it first.
 */
export function byPattern(k: string, pattern: RegExp, needs?: Need): Finder {
  const finder = ({ text }: Setting) => {
    const found: Found[] = [];
    for (const match of every(text, pattern)) {
      const value = match.groups?.v ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      if (value.length > 0) found.push({ k, start, end: start + value.length });
    }
    return found;
  };
  return needs ? Object.assign(finder, { needs }) : finder;
}
