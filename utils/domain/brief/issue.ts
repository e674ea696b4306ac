import type { Evidence, Message } from '../conversation.ts';
import { type IssueSentence, issueFeatures, issueSentencesIn, tellingsOf } from './issue-features.ts';
import { ISSUE_WEIGHTS } from './issue-words.ts';
import { cutToWords, QUOTE_LIMIT, trimmed, ungreeted } from './passage.ts';

const NAMES = Object.keys(ISSUE_WEIGHTS) as (keyof typeof ISSUE_WEIGHTS)[];

function pointsOf(features: Record<keyof typeof ISSUE_WEIGHTS, number>): number {
  let sum = 0;
  for (const name of NAMES) sum += ISSUE_WEIGHTS[name] * features[name];
  return sum;
}

/** The sentence that best states the customer's problem, in the customer's words; null before there is one. */
export function issueOf(messages: readonly Message[]): (Evidence & { quote: string }) | null {
  const told = tellingsOf(messages);
  const points = issueFeatures(told).map(pointsOf);
  const top = told[points.indexOf(Math.max(...points))];
  if (!top) return null;
  const { i, text } = top;
  const best = issueSentencesIn(text).reduce<IssueSentence | null>(
    (one, two) => (one && one.points >= two.points ? one : two),
    null,
  );
  const span = best && cutToWords(text, trimmed(text, ungreeted(text, best)), QUOTE_LIMIT);
  return span && span.end > span.start ? { i, ...span, quote: text.slice(span.start, span.end) } : null;
}
