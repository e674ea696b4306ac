import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, words } from '../text.ts';
import { heardFromAi, heardFromCustomer } from './heard.ts';
import { DETAIL, type ISSUE_WEIGHTS, MATTERS } from './issue-words.ts';
import { every, ungreeted, wordCount } from './passage.ts';

/** Messages looked at: a problem is stated early, and a long thread must stay quick. */
const LOOKED_AT = 12;
/** Words from which a message counts as the telling of something. */
const SUBSTANTIAL = 4;
/** Words below which an opening without detail, reason or problem only says what kind of thing it is about. */
const BARE = 22;

export interface IssueSentence extends Stretch {
  readonly points: number;
  /** True where it names no matter. */
  readonly beside: boolean;
}

/** One message of the customer, with what the AI said right before and right after it; '' where it said nothing. */
export interface Told {
  readonly i: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Complaints about the talk or the talker that name no matter. */
const ABOUT_THE_TALK =
  /^\W*(?:(?:this|that|it)(?:'s| is| was)?(?: just| really| simply)? (?:not|isn't|isnt|wasn't|n't)?(?: \w+)? ?(?:good enough|acceptable|helpful|helping|unacceptable|ridiculous|useless|a joke|annoying|frustrating|pointless|going nowhere|what i asked)|you(?:'re| are| do| did)? ?(?:just |really |still |a |an |such )*(?:not|n't|don't|dont|aren't|useless|stupid|dumb|keep|only)|(?:useless|stupid|dumb|terrible|worst|rubbish|crap)|(?:is )?(?:any|some)(?:one|body) |are you (?:even|there|real|a )|stop )/u;
/** Words that a sentence about the talk may have and still name no matter. */
const SHORT_ASIDE = 9;

type Heard = ReturnType<typeof heardFromCustomer>;

/** True for a sentence that only asks for a person, greets, or speaks of the talk. */
function isBeside(heard: Heard, plain: string, count: number): boolean {
  if (/\d{3}/.test(plain) || count > SHORT_ASIDE + 4) return false;
  if (heard.saysIn('GREETS', plain) && count <= 3) return true;
  return ABOUT_THE_TALK.test(plain)
    ? count <= SHORT_ASIDE
    : heard.saysIn('ASIDE', plain) && !ABOUT.test(plain);
}

const ABOUT =
  /\b(?:about|because|regarding|concerning|since|my \w+)\b|wegen|weil|uber|parce que|sujet|porque|sobre|perche|riguardo|omdat|について|因为|关于/u;

/** What a sentence states: a problem 2.5, a wish 2; too short, a greeting, a wish to end or talk about data less. */
function statedIn(heard: Heard, plain: string, count: number, asks: boolean): number {
  const says = (name: 'PROBLEM' | 'WANTS' | 'GREETS' | 'ASIDE' | 'VAGUE' | 'WRAPS_UP') =>
    heard.saysIn(name, plain);
  const told = (says('PROBLEM') ? 2.5 : 0) + (says('WANTS') ? 2 : 0) + (asks ? 0.5 : 0);
  const length = count < SUBSTANTIAL ? -1.5 : Math.min(count, 20) / 20;
  const greets = count < 7 && says('GREETS') ? 3 : 0;
  const other = (says('ASIDE') ? 2.5 : 0) + (says('VAGUE') ? 1.5 : 0) + (says('WRAPS_UP') ? 2 : 0);
  return told + length - greets - other;
}

/** The sentences of a message, each with how plainly it states a problem. */
export const issueSentencesIn = remembered((text): readonly IssueSentence[] => {
  const heard = heardFromCustomer(text);
  return sentencesOf(text).map((span) => {
    const { start, end } = ungreeted(text, span);
    const sentence = text.slice(start, end);
    const [plain, count] = [fold(sentence).text, wordCount(sentence)];
    const beside = isBeside(heard, plain, count);
    const points = statedIn(heard, plain, count, /[?？]\s*$/u.test(sentence)) - (beside ? 3 : 0);
    return { ...span, beside, points };
  });
});

/** What a message tells by itself. */
const toldIn = remembered((text) => {
  const [first = 0, second = 0] = issueSentencesIn(text)
    .map(({ points }) => points)
    .sort((a, b) => b - a);
  const heard = heardFromCustomer(text);
  const count = wordCount(text);
  const problem = Number(heard.says('PROBLEM'));
  const details = Math.min(every(text, DETAIL).length, 6) / 6;
  const matters = heard.says('MATTERS') ? every(heard.folded.text, MATTERS).length : 0;
  return {
    count,
    isBare: details === 0 && problem === 0 && count < BARE && !heard.says('REASONS'),
    vague: Number(heard.says('VAGUE')),
    first,
    second: Math.max(0, second),
    words: Math.min(count, 30) / 30,
    details,
    matters: Math.min(matters, 4) / 4,
    problem,
    wish: Number(heard.says('WANTS')),
    pleads: Number(heard.says('PLEADS')),
  };
});

/** Features of each message in order, by the names of `ISSUE_WEIGHTS`. */
export function issueFeatures(told: readonly Told[]): Record<keyof typeof ISSUE_WEIGHTS, number>[] {
  const longest = Math.max(1, ...told.map(({ text }) => toldIn(text).count));
  let order = 0;
  let isVague = 0;
  return told.map(({ text, before, after }, at) => {
    const { count, isBare, vague, ...own } = toldIn(text);
    const features = {
      ...own,
      share: count / longest,
      early: 1 / (1 + order),
      late: Math.min(order, 8) / 8,
      opening: Number(order === 0),
      openingBare: Number(order === 0 && isBare),
      next: Number(order === 1),
      isLast: Number(at === told.length - 1),
      vagueBefore: isVague * (1 - vague),
      asked: Number(heardFromAi(before).says('ASKS_MATTER')),
      refusedOn: Number(heardFromAi(after).says('REFUSES')),
    };
    if (count >= SUBSTANTIAL) order++;
    isVague = Math.max(isVague, vague);
    return features;
  });
}

/** The customer's messages that may state the problem, oldest first. */
export function tellingsOf(messages: readonly Message[]): Told[] {
  const told: { i: number; text: string; before: string; after: string }[] = [];
  let before = '';
  for (const [i, message] of messages.entries()) {
    if (!isPublic(message)) continue;
    const { role, text } = message;
    if (role === 'ai') {
      before = text;
      const last = told.at(-1);
      if (last && last.after === '') last.after = text;
      if (told.length >= LOOKED_AT) break;
    } else if (role === 'customer' && told.length < LOOKED_AT && words(text).length > 0) {
      told.push({ i, text, before, after: '' });
      before = '';
    }
  }
  const stating = told.filter(({ text }) => !issueSentencesIn(text).every(({ beside }) => beside));
  return stating.length > 0 ? stating : told;
}
