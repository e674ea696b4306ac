import { isPublic, type Message } from '../conversation.ts';
import { fold, type Stretch, sentencesOf } from '../text.ts';
import { AI_DID, AI_FAILED, AI_STEPS, CUSTOMER_TRIED } from './attempt-words.ts';
import type { Attempt } from './brief.ts';
import { FAILED, WORKED } from './cues.ts';
import { cutToWords, levelled, trimmed } from './passage.ts';

/** Longest step shown, words; facts: the brief's limits. */
export const STEP_WORDS = 8;
/** Most attempts taken from one message: a list of instructions is one attempt. */
const PER_MESSAGE = 1;

type Result = Attempt['result'];

interface Sighting extends Stretch {
  readonly result: Result;
}

/** The step's own words: from the verb on, without pleasantries before it. */
function stepIn(text: string, sentence: Stretch, match: RegExpExecArray): Stretch {
  const value = Object.values(match.groups ?? {}).find((group) => group !== undefined);
  const at = value === undefined ? match.index : match.index + match[0].indexOf(value);
  return cutToWords(text, trimmed(text, { start: sentence.start + at, end: sentence.end }), STEP_WORDS);
}

function sightings(original: string, patterns: readonly (readonly [RegExp, Result])[]): Sighting[] {
  const text = levelled(original);
  const found: Sighting[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    for (const [pattern, result] of patterns) {
      const match = pattern.exec(words);
      if (!match) continue;
      const span = stepIn(text, sentence, match);
      if (span.end - span.start > 3) found.push({ ...span, result });
      break;
    }
  }
  return found;
}

/** How a step ended as the customer's next two messages tell; `unknown` when they do not. */
function resultAfter(messages: readonly Message[], i: number): Result {
  let heard = 0;
  for (let at = i + 1; at < messages.length && heard < 2; at++) {
    const message = messages[at];
    if (message?.role !== 'customer' || !isPublic(message)) continue;
    heard++;
    const text = fold(message.text).text;
    if (FAILED.test(text)) return 'failed';
    if (WORKED.test(text)) return 'worked';
  }
  return 'unknown';
}

function byAi(messages: readonly Message[], i: number, text: string): Attempt[] {
  const rows = [
    [AI_FAILED, 'failed'],
    [AI_STEPS, 'unknown'],
    [AI_DID, 'worked'],
  ] as const;
  return sightings(text, rows)
    .sort((a, b) => rankOf(a.result) - rankOf(b.result))
    .slice(0, PER_MESSAGE)
    .map(({ start, end, result }) => {
      const after = result === 'failed' ? 'failed' : resultAfter(messages, i);
      return { i, start, end, by: 'ai', what: text.slice(start, end), result: settled(result, after) } as const;
    });
}

/** A failure stated by the AI itself says most; then a suggestion; then something done. */
function rankOf(result: Result): number {
  return ['failed', 'unknown', 'worked'].indexOf(result);
}

function settled(stated: Result, after: Result): Result {
  return after === 'unknown' ? stated : after;
}

function byCustomer(messages: readonly Message[], i: number, text: string): Attempt[] {
  return sightings(text, [[CUSTOMER_TRIED, 'unknown']])
    .slice(0, PER_MESSAGE)
    .map(({ start, end }) => {
      const plain = fold(text).text;
      const result: Result = FAILED.test(plain) ? 'failed' : WORKED.test(plain) ? 'worked' : resultAfter(messages, i);
      return { i, start, end, by: 'customer', what: text.slice(start, end), result } as const;
    });
}

/** What was tried by either side, oldest first, and how it ended. */
export function attemptsOf(messages: readonly Message[]): Attempt[] {
  return messages.flatMap((message, i) => {
    if (!isPublic(message)) return [];
    if (message.role === 'ai') return byAi(messages, i, message.text);
    return message.role === 'customer' ? byCustomer(messages, i, message.text) : [];
  });
}
