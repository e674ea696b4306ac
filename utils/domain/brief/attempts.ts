import { isPublic, type Message } from '../conversation.ts';
import { fold, words } from '../text.ts';
import { triedBy } from './answers.ts';
import type { Attempt } from './brief.ts';
import { PROBLEM } from './issue-words.ts';
import { resultAfter, toldIn } from './replies.ts';
import { seenInCustomer } from './steps.ts';
import { whyAfter } from './why.ts';

/** Most attempts taken from one message: a list of what was tried is one attempt. */
const PER_MESSAGE = 1;

/** Said again, or said to have brought nothing: what the customer tried has not helped. */
const IN_VAIN =
  /\b(?:already|before|twice|thrice|again|several|multiple|many times|\d+ ?(?:times|x|days?|weeks?|hours?|mins?|minutes?)|(?:two|three|four|five|six) (?:times|days|weeks|hours)|ago|ages|forever|nobody|no one|no (?:answer|reply|response|luck)|to no avail|everything|on hold|schon|bereits|zweimal|dreimal|mehrmals|mal|niemand|keiner|alles|deja|fois|personne|tout|ya|veces|nadie|todo|gia|volte|nessuno|tutto|ja|vezes|ninguem|tudo|al|keer|niemand|alles)\b|もう|すでに|何度|[二三四五\d]回|[二三四五\d]通|经|已|次|过|遍|封/u;

function byCustomer(
  messages: readonly Message[],
  i: number,
  text: string,
  before: Attempt | undefined,
): Attempt[] {
  const seen = seenInCustomer(text);
  if (seen.length === 0) return [];
  const plain = fold(text).text;
  // "Done, still the same" after a step is how the AI's step ended, not a second step.
  const isEnd = before?.by === 'ai' && before.result === 'failed' && before.i >= i - 2;
  if (isEnd && !BEFORE.test(plain)) return [];
  return seen.slice(0, PER_MESSAGE).map(({ start, end }) => {
    const told = toldIn(text);
    const after = told === 'unknown' ? resultAfter(messages, i) : told;
    const result = after === 'unknown' && (IN_VAIN.test(plain) || PROBLEM.test(plain)) ? 'failed' : after;
    return { i, start, end, by: 'customer', what: text.slice(start, end), result } as const;
  });
}
/** Taken before the AI asked for it. */
const BEFORE =
  /\b(?:already|before|last (?:week|time|month)|yesterday|twice|ago|times|schon|bereits|gestern|deja|hier|ya|ayer|gia|ieri|ontem|gisteren)\b|\bja (?:fiz|tentei|reiniciei|fui|liguei)|\bal (?:gedaan|geprobeerd|\w+ keer)|もう|すでに|已经|过了/u;

/** The same step once, where it was first taken, with the result of the last time. */
function onceEach(attempts: readonly Attempt[]): Attempt[] {
  const known = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const key = `${attempt.by} ${words(attempt.what).join(' ')}`;
    const first = known.get(key);
    const result = attempt.result === 'unknown' && first ? first.result : attempt.result;
    known.set(key, { ...(first ?? attempt), result });
  }
  return [...known.values()];
}

/** What was tried by either side, oldest first, and how it ended. */
export function attemptsOf(messages: readonly Message[]): Attempt[] {
  const all: Attempt[] = [];
  messages.forEach((message, i) => {
    if (!isPublic(message)) return;
    if (message.role === 'ai') all.push(...triedBy(messages, i, message.text));
    if (message.role === 'customer') all.push(...byCustomer(messages, i, message.text, all.at(-1)));
  });
  return onceEach(all).map((attempt) => {
    const why = attempt.result === 'failed' ? whyAfter(messages, attempt.i) : null;
    return why ? { ...attempt, why } : attempt;
  });
}
