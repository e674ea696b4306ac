import type { Evidence, Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, words } from '../text.ts';
import { ASIDE, GREETS, ISSUE_WEIGHTS, MATTER, PROBLEM, VAGUE, WANTS, WRAPS_UP } from './issue-words.ts';
import { cutToWords, QUOTE_LIMIT, trimmed, ungreeted, wordCount } from './passage.ts';

/** Messages looked at: a problem is stated early, and a long thread must stay quick. */
const LOOKED_AT = 12;
/** Words from which a message counts as the telling of something. */
const SUBSTANTIAL = 4;
/** Words below which a message before leaves the matter still to be told. */
const TELLS_LITTLE = 14;

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
function isBeside(plain: string, count: number): boolean {
  if (/\d{3}/.test(plain) || count > SHORT_ASIDE + 4) return false;
  if (GREETS.test(plain) && count <= 3) return true;
  return ABOUT_THE_TALK.test(plain) ? count <= SHORT_ASIDE : ASIDE.test(plain) && !ABOUT.test(plain);
}

const ABOUT =
  /\b(?:about|because|regarding|concerning|since|my \w+)\b|wegen|weil|uber|parce que|sujet|porque|sobre|perche|riguardo|omdat|について|因为|关于/u;

/** What a sentence states: a problem 2.5, a wish 2; too short, a greeting, a wish to end or talk about data less. */
function statedIn(plain: string, count: number, asks: boolean): number {
  const told = (PROBLEM.test(plain) ? 2.5 : 0) + (WANTS.test(plain) ? 2 : 0) + (asks ? 0.5 : 0);
  const length = count < SUBSTANTIAL ? -1.5 : Math.min(count, 20) / 20;
  const greets = GREETS.test(plain) && count < 7 ? 3 : 0;
  const other =
    (ASIDE.test(plain) ? 2.5 : 0) + (VAGUE.test(plain) ? 1.5 : 0) + (WRAPS_UP.test(plain) ? 2 : 0);
  return told + length - greets - other;
}

const sentencesBy = remembered((text): readonly Sentence[] =>
  sentencesOf(text).map((span) => {
    const { start, end } = ungreeted(text, span);
    const sentence = text.slice(start, end);
    const [plain, count] = [fold(sentence).text, wordCount(sentence)];
    const beside = isBeside(plain, count);
    const points = statedIn(plain, count, /[?？]\s*$/u.test(sentence)) - (beside ? 3 : 0);
    return { ...span, beside, points };
  }),
);

/** What a message tells by itself. */
const toldIn = remembered((text) => {
  const [first = 0, second = 0] = sentencesBy(text)
    .map(({ points }) => points)
    .sort((a, b) => b - a);
  const plain = fold(text).text;
  const says = (pattern: RegExp) => Number(pattern.test(plain));
  const count = wordCount(text);
  return { first, second: Math.max(0, second), count, vague: says(VAGUE), says };
});

/** Features of each message in order, by the names of `ISSUE_WEIGHTS`. */
export function issueFeatures(texts: readonly string[]): Record<keyof typeof ISSUE_WEIGHTS, number>[] {
  const longest = Math.max(1, ...texts.map((text) => toldIn(text).count));
  let order = 0;
  let isUntold = 1;
  return texts.map((text) => {
    const { first, second, count, vague, says } = toldIn(text);
    const features = {
      first,
      second,
      words: Math.min(count, 30) / 30,
      length: Math.min(count, 80) / 80,
      share: count / longest,
      early: 1 / (1 + order),
      opening: Number(order === 0),
      next: Number(order === 1),
      untold: isUntold,
      vague,
      empty: Number(vague === 1 && count < TELLS_LITTLE && says(/\d{3}/) === 0),
      short: Number(count < 8),
      number: says(/\d{3}/),
      problem: says(PROBLEM),
      wish: says(WANTS),
      matter: says(MATTER),
    };
    if (count >= SUBSTANTIAL) order++;
    isUntold = isUntold && Number(vague === 1 || count < TELLS_LITTLE);
    return features;
  });
}

function pointsOf(features: Record<string, number>): number {
  return Object.entries(ISSUE_WEIGHTS).reduce((sum, [name, by]) => sum + by * (features[name] ?? 0), 0);
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
  const points = issueFeatures(said.map(({ text }) => text)).map(pointsOf);
  const top = said[points.indexOf(Math.max(...points))];
  if (!top) return null;
  const { i, text } = top;
  const best = sentencesBy(text).reduce<Sentence | null>(
    (one, two) => (one && one.points >= two.points ? one : two),
    null,
  );
  const span = best && cutToWords(text, trimmed(text, ungreeted(text, best)), QUOTE_LIMIT);
  return span && span.end > span.start ? { i, ...span, quote: text.slice(span.start, span.end) } : null;
}
