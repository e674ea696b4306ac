import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf } from '../text.ts';
import { STOP_WORDS } from '../words.ts';
import { heardFromAi, heardFromCustomer } from './heard.ts';
import { DETAIL, type ISSUE_WEIGHTS, MATTERS } from './issue-words.ts';
import { every, ungreeted, wordCount } from './passage.ts';

/** Messages looked at: a problem is stated early, and a long thread must stay quick. */
const LOOKED_AT = 12;
/** Words from which a message counts as the telling of something. */
const SUBSTANTIAL = 4;
/** Words below which an opening without detail, reason or problem only says what kind of thing it is about. */
const BARE = 22;

/** Units from which a reply of the AI is a long one. */
const LONG_REPLY = 600;

export interface IssueSentence extends Stretch {
  readonly points: number;
  /** Words with a meaning of their own; none where it only says who writes. */
  readonly rest: number;
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

/** Words that a sentence about the talk may have and still name no matter. */
const SHORT_ASIDE = 9;

/** A sign of any writing. */
const WORD = /[\p{L}\p{N}]/u;

type Heard = ReturnType<typeof heardFromCustomer>;

/** True for a sentence that only asks for a person, greets, or speaks of the talk. */
function isBeside(heard: Heard, plain: string, count: number): boolean {
  if (/\d{3}/.test(plain) || count > SHORT_ASIDE + 4) return false;
  if (heard.saysIn('GREETS', plain) && count <= 3) return true;
  return heard.saysIn('TALK', plain)
    ? count <= SHORT_ASIDE
    : heard.saysIn('ASIDE', plain) && !ABOUT.test(plain);
}

const ABOUT =
  /\b(?:about|because|regarding|concerning|since|my \w+)\b|wegen|weil|uber|parce que|sujet|porque|sobre|perche|riguardo|omdat|について|因为|关于/u;

/** What a sentence states: a problem 2.5, a wish 2; too short, a greeting, a wish to end or talk about data less. */
function statedIn(heard: Heard, plain: string, count: number, asks: boolean): number {
  const told = points(heard, 'PROBLEM', plain, 2.5) + points(heard, 'WANTS', plain, 2) + (asks ? 0.5 : 0);
  const length = count < SUBSTANTIAL ? -1.5 : Math.min(count, 20) / 20;
  const greets = count < 7 ? points(heard, 'GREETS', plain, 3) : 0;
  const vague = points(heard, 'ASIDE', plain, 2.5) + points(heard, 'VAGUE', plain, 1.5);
  return told + length - greets - vague - points(heard, 'WRAPS_UP', plain, 2);
}

type Stated = 'PROBLEM' | 'WANTS' | 'GREETS' | 'ASIDE' | 'VAGUE' | 'WRAPS_UP';

const points = (heard: Heard, name: Stated, plain: string, worth: number) =>
  heard.saysIn(name, plain) ? worth : 0;

/** The sentences of a message, each with how plainly it states a problem. */
export const issueSentencesIn = remembered((text): readonly IssueSentence[] => {
  const heard = heardFromCustomer(text);
  return sentencesOf(text).map((span) => {
    const { start, end } = ungreeted(text, span);
    const sentence = text.slice(start, end);
    const plain = heard.part(start, end);
    const count = wordCount(sentence);
    const beside = isBeside(heard, plain, count);
    const stated = statedIn(heard, plain, count, /[?？]\s*$/u.test(sentence)) - (beside ? 3 : 0);
    const rest = heard.saysIn('IDENTITY', plain) ? 0 : contentCount(plain);
    return { start: span.start, end: span.end, beside, points: stated, rest };
  });
});

/** Points that no sentence falls below. */
const LEAST = 10;
const CONTENT = /[a-z\d]+(?:['-][a-z\d]+)*|[\u3040-\u30ff\u3400-\u9fff]/g;
const EMPTY = /^[a-z]{1,2}$|\d/;

/** Words of a folded text that carry a meaning of their own. */
function contentCount(plain: string): number {
  let count = 0;
  for (const [word] of every(plain, CONTENT)) if (!EMPTY.test(word) && !STOP_WORDS.has(word)) count++;
  return count;
}

/** What a message tells by itself. */
const toldIn = remembered((text) => {
  const heard = heardFromCustomer(text);
  const sentences = issueSentencesIn(text);
  let first = -LEAST;
  let second = -LEAST;
  let rest = 0;
  for (const sentence of sentences) {
    rest += sentence.rest;
    second = Math.max(second, Math.min(first, sentence.points));
    first = Math.max(first, sentence.points);
  }
  const count = wordCount(text);
  const problem = Number(heard.says('PROBLEM'));
  const details = Math.min(every(text, DETAIL).length, 6) / 6;
  const matters = heard.says('MATTERS') ? every(heard.folded.text, MATTERS).length : 0;
  return {
    count,
    first,
    isBare: details === 0 && problem === 0 && count < BARE && !heard.says('REASONS'),
    vague: Number(heard.says('VAGUE')),
    /** How specific it is: what later messages have to outdo. */
    told: first / 5 + details + Math.min(rest, 15) / 15,
    own: {
      second: Math.max(0, second),
      words: Math.min(count, 30) / 30,
      rest: Math.log1p(rest) / 3,
      matters: Math.min(matters, 4) / 4,
      problem,
      pleads: Number(heard.says('PLEADS')),
      feels: Number(heard.says('FEELS')),
      answers: Number(heard.says('ANSWERS')),
    },
  };
});

/** Features of each message in order, by the names of `ISSUE_WEIGHTS`. */
export function issueFeatures(told: readonly Told[]): Record<keyof typeof ISSUE_WEIGHTS, number>[] {
  let order = 0;
  let isVague = 0;
  let toldBefore = 0;
  return told.map(({ text, before, after }, at) => {
    const { count, first, isBare, vague, told: tells, own } = toldIn(text);
    const features = {
      ...own,
      openingBare: Number(order === 0 && isBare),
      openingTells: at === 0 ? first / 4 : 0,
      place: Math.min(at, 6) / 6,
      secondPlace: Number(at === 1),
      vagueBefore: isVague * (1 - vague),
      toldBefore,
      asked: Number(heardFromAi(before).says('ASKS_MATTER')),
      refusedOn: Number(heardFromAi(after).says('REFUSES')),
      replied: Math.min(after.length, LONG_REPLY) / LONG_REPLY,
    };
    if (count >= SUBSTANTIAL) order++;
    isVague = Math.max(isVague, vague);
    toldBefore = Math.max(toldBefore, tells);
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
    } else if (role === 'customer' && told.length < LOOKED_AT && WORD.test(text)) {
      told.push({ i, text, before, after: '' });
      before = '';
    }
  }
  const stating = told.filter(({ text }) => !issueSentencesIn(text).every(({ beside }) => beside));
  return stating.length > 0 ? stating : told;
}
