import type { Evidence, Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, similarity, words } from '../text.ts';
import { ASIDE, GREETS, PROBLEM, VAGUE, WANTS, WRAPS_UP } from './issue-words.ts';
import { cutToWords, QUOTE_LIMIT, trimmed, ungreeted, wordCount } from './passage.ts';

/** Messages looked at: a problem is stated early, and a long thread must stay quick. */
const LOOKED_AT = 12;
/** Words from which a message counts as the telling of something. */
const SUBSTANTIAL = 4;

interface Sentence extends Stretch {
  readonly points: number;
  /** True where it names no matter. */
  readonly beside: boolean;
}

/** Complaints about the talk or the talker that name no matter. */
const ABOUT_THE_TALK =
  /^\W*(?:(?:this|that|it)(?:'s| is| was)?(?: just| really| simply)? (?:not|isn't|isnt|wasn't|n't)?(?: \w+)? ?(?:good enough|acceptable|helpful|helping|unacceptable|ridiculous|useless|a joke|annoying|frustrating|pointless|going nowhere|what i asked)|you(?:'re| are| do| did)? ?(?:just |really |still |a |an |such )*(?:not|n't|don't|dont|aren't|useless|stupid|dumb|keep|only)|(?:useless|stupid|dumb|terrible|worst|rubbish|crap)|(?:is )?(?:any|some)(?:one|body) |are you (?:even|there|real|a )|stop )/u;
/** Words that a sentence about the talk may have and still name no matter. */
const SHORT_ASIDE = 9;

/** True for a sentence that only asks for a person, greets, or speaks of the talk. */
function isBeside(sentence: string): boolean {
  const plain = fold(sentence).text;
  const count = wordCount(sentence);
  if (/\d{3}/.test(plain) || count > SHORT_ASIDE + 4) return false;
  if (GREETS.test(plain) && count <= 3) return true;
  return ABOUT_THE_TALK.test(plain) ? count <= SHORT_ASIDE : ASIDE.test(plain) && !ABOUT.test(plain);
}

const ABOUT =
  /\b(?:about|because|regarding|concerning|since|my \w+)\b|wegen|weil|uber|parce que|sujet|porque|sobre|perche|riguardo|omdat|について|因为|关于/u;

/** What a sentence states: a problem 2.5, a wish 2; too short, a greeting, a wish to end or talk about data less. */
function statedIn(sentence: string): number {
  const plain = fold(sentence).text;
  const count = wordCount(sentence);
  const asks = /[?？]\s*$/u.test(sentence) ? 0.5 : 0;
  const off = GREETS.test(plain) && count < 7 ? 3 : 0;
  const aside = ASIDE.test(plain) ? 2.5 : 0;
  const vague = VAGUE.test(plain) ? 1.5 : 0;
  const told = (PROBLEM.test(plain) ? 2.5 : 0) + (WANTS.test(plain) ? 2 : 0);
  return (
    told +
    asks +
    (count < 4 ? -1.5 : Math.min(count, 20) / 20) -
    off -
    aside -
    vague -
    (WRAPS_UP.test(plain) ? 2 : 0)
  );
}

const sentencesBy = remembered((text): readonly Sentence[] =>
  sentencesOf(text).map((span) => {
    const { start, end } = ungreeted(text, span);
    const sentence = text.slice(start, end);
    const beside = isBeside(sentence);
    return { ...span, beside, points: statedIn(sentence) - (beside ? 3 : 0) };
  }),
);

/**
 * Points of a whole message: its best sentence, half of the next best, its length up to 1.5, how much the others
 * come back to it up to 1.5, and up to 4.5 for standing early: the first substantial message usually tells the problem.
 */
function pointsOf(text: string, others: readonly string[], order: number): number {
  const [first = 0, second = 0] = sentencesBy(text)
    .map(({ points }) => points)
    .sort((a, b) => b - a);
  const length = (1.5 * Math.min(wordCount(text), 30)) / 30;
  const sum = others.reduce((total, other) => total + similarity(text, other), 0);
  const central = others.length === 0 ? 0 : Math.min(1.5, (3 * sum) / others.length);
  return first + Math.max(0, second) / 2 + length + central + 4.5 / (1 + order);
}

/** The sentence that best states the customer's problem, in the customer's words; null before there is one. */
export function issueOf(messages: readonly Message[]): (Evidence & { quote: string }) | null {
  const told = messages
    .map(({ text, role, visibility }, i) => ({
      i,
      text,
      counts: role === 'customer' && visibility === 'public',
    }))
    .filter(({ counts, text }) => counts && words(text).length > 0)
    .slice(0, LOOKED_AT);
  const stating = told.filter(({ text }) => !sentencesBy(text).every(({ beside }) => beside));
  const said = stating.length > 0 ? stating : told;
  let order = 0;
  let top: { i: number; text: string; points: number } | null = null;
  for (const { i, text } of said) {
    const others = said.filter((one) => one.i !== i).map((one) => one.text);
    const points = pointsOf(text, others, order);
    if (!top || points > top.points) top = { i, text, points };
    if (wordCount(text) >= SUBSTANTIAL) order++;
  }
  if (!top) return null;
  const { i, text } = top;
  const best = sentencesBy(text).reduce<Sentence | null>(
    (one, two) => (one && one.points >= two.points ? one : two),
    null,
  );
  const span = best && cutToWords(text, trimmed(text, ungreeted(text, best)), QUOTE_LIMIT);
  return span && span.end > span.start ? { i, ...span, quote: text.slice(span.start, span.end) } : null;
}
