import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { fold, type Stretch, sentencesOf, similarity, words } from '../text.ts';
import { GREETS, PROBLEM, WANTS, WRAPS_UP } from './issue-words.ts';
import { cutToWords, QUOTE_LIMIT, trimmed, wordCount } from './passage.ts';

/** Messages looked at: a problem is stated early, and a long thread must stay quick. */
const LOOKED_AT = 12;

interface Candidate extends Evidence {
  readonly points: number;
}

/** Points: a problem named 3, a wish 2, length up to 1, shared with the other messages up to 1.5, early up to 2. */
function pointsOf(sentence: string, message: string, others: readonly string[], order: number): number {
  const plain = fold(sentence).text;
  const count = wordCount(sentence);
  const problem = PROBLEM.test(plain) ? 3 : 0;
  const wish = WANTS.test(plain) ? 2 : 0;
  const thin = count < 4 ? -2 : Math.min(count, 20) / 20;
  const central = others.length === 0 ? 0 : (1.5 * others.reduce((sum, other) => sum + similarity(message, other), 0)) / others.length;
  const early = 2 / (1 + order);
  const empty = GREETS.test(plain) && count < 7 ? -4 : 0;
  const closing = WRAPS_UP.test(plain) ? -2 : 0;
  const question = problem + wish === 0 && /\?\s*$/.test(sentence) ? 1 : 0;
  return problem + wish + thin + central + early + empty + closing + question;
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((top, one) => (top && top.points >= one.points ? top : one), null);
}

function candidatesIn(text: string, i: number, others: readonly string[], order: number): Candidate[] {
  return sentencesOf(text).map(({ start, end }) => ({
    i,
    start,
    end,
    points: pointsOf(text.slice(start, end), text, others, order),
  }));
}

/** The sentence that best states the customer's problem, in the customer's words; null before there is one. */
export function issueOf(messages: readonly Message[]): (Evidence & { quote: string }) | null {
  const said = messages
    .map((message, i) => ({ i, text: message.text, message }))
    .filter(({ message }) => message.role === 'customer' && isPublic(message) && words(message.text).length > 0)
    .slice(0, LOOKED_AT);
  let order = 0;
  const candidates = said.flatMap(({ i, text }) => {
    const others = said.filter((one) => one.i !== i).map((one) => one.text);
    const found = candidatesIn(text, i, others, order);
    if (!found.every(({ points }) => points < 0)) order++;
    return found;
  });
  const top = best(candidates);
  if (!top) return null;
  const text = messages[top.i]?.text ?? '';
  const span: Stretch = cutToWords(text, trimmed(text, top), QUOTE_LIMIT);
  if (span.end <= span.start) return null;
  return { i: top.i, ...span, quote: text.slice(span.start, span.end) };
}
