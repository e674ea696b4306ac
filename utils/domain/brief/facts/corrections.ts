import type { Stretch } from '../../text.ts';
import type { Fact, Superseded } from '../brief.ts';
import {
  CORRECTION_WORD,
  NO_WORD,
  NOT_AFTER,
  NOT_BEFORE,
  NOT_WORD,
  SAYS_NO,
  TAKES_BACK,
} from './correction-words.ts';
import type { Found } from './found.ts';

/** What the corrected value leaves behind on the one that replaces it. */
export function historyOf({ v, i, start, end, superseded = [] }: Fact): Superseded[] {
  return [...superseded, { v, i, start, end }];
}

function isTakenBack(text: string, { start, end }: Stretch): boolean {
  return (
    NOT_WORD.test(text) &&
    (NOT_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || NOT_AFTER.test(text.slice(end, end + 24)))
  );
}

/** True for the wrong half of a correction: "it's 4821, not 4812". */
export function isDenied(text: string, found: Found): boolean {
  return found.k !== 'error' && isTakenBack(text, found);
}

/** Kinds of which a customer has several at once, so that a second value corrects nothing. */
const PLURAL = new Set(['product', 'place', 'amount', 'date', 'time', 'name', 'duration']);
/** Kinds told by the form alone; a correction of a value of the same form says what they are. */
const VAGUE = new Set(['number', 'reference', 'phone', 'postcode', 'item']);

/** Digits and letters without their values: `48-2A` and `77-1B` have the same. */
function formOf(value: string): string {
  return value.replace(/^#/, '').replace(/\d/g, '9').replace(/\p{L}/gu, 'a');
}

/** Units before a value in which the words stand that take another back. */
const REACH = 70;

/**
 * The earlier value that this one takes back; null where it takes back none. What the AI misread is no earlier value: only
 * the customer's own are.
 * @param text the customer's message, levelled
 * @param value the new value as it stands there
 */
export function correctedBy(text: string, found: Found, value: string, facts: readonly Fact[]): Fact | null {
  const isCorrection = CORRECTION_WORD.test(text);
  const isNo = !PLURAL.has(found.k) && NO_WORD.test(text);
  if (!isCorrection && !isNo && !NOT_WORD.test(text)) return null;
  const form = VAGUE.has(found.k) ? formOf(value) : null;
  const earlier = facts.findLast((fact) => fact.k === found.k || (form !== null && formOf(fact.v) === form));
  if (!earlier) return null;
  const said = text.indexOf(earlier.v);
  if (said >= 0) return isTakenBack(text, { start: said, end: said + earlier.v.length }) ? earlier : null;
  const lead = text.slice(Math.max(0, found.start - REACH), found.start);
  return (isCorrection && TAKES_BACK.test(lead)) || (isNo && SAYS_NO.test(lead)) ? earlier : null;
}
