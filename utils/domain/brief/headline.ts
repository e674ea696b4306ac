import type { Conversation, Evidence } from '../conversation.ts';
import type { Assessment } from '../escalation/assessment.ts';
import { addressOf } from '../handling/opening.ts';
import type { Brief } from './brief.ts';
import { ENGLISH_HEADLINE, type HeadlineWords, STATES, type State } from './headline-words.ts';
import { cutToWords, wordCount } from './passage.ts';

/** Most words of a headline; facts: the brief's limits. */
export const HEADLINE_WORDS = 15;

/** Who wants what, and how it stands. */
export interface Headline {
  /** Name to be used; null where the page shows none. */
  readonly who: string | null;
  /** The outcome asked for, else the problem; null where neither is stated. */
  readonly what: (Evidence & { readonly quote: string }) | null;
  /** True when `what` is an outcome asked for. */
  readonly wants: boolean;
  /** Null while nothing presses. */
  readonly state: State | null;
  /** What the state counts, 0 where it counts nothing. */
  readonly count: number;
}

/** How often each state holds; the first of `STATES` that does is told. */
const COUNTS: Readonly<Record<State, (brief: Brief, has: (id: string) => boolean) => number>> = {
  danger: (_, has) => Number(has('R1')),
  'nobody came': (_, has) => Number(has('A2')),
  'promise broken': ({ promises }) => promises.filter(({ state }) => state === 'broken').length,
  'asked again': ({ askedForPerson }) => (askedForPerson.length > 1 ? askedForPerson.length : 0),
  asked: ({ askedForPerson }) => askedForPerson.length,
  'steps failed': ({ tried }) => {
    const failed = tried.filter(({ result }) => result === 'failed').length;
    return failed > 1 ? failed : 0;
  },
  'step failed': ({ tried }) => tried.filter(({ result }) => result === 'failed').length,
  'promise open': ({ promises }) => promises.filter(({ state }) => state === 'open').length,
  unanswered: ({ openQuestions }) => openQuestions.filter(({ by }) => by === 'customer').length,
};

export function headlineOf(
  conversation: Pick<Conversation, 'customer'>,
  brief: Brief,
  assessment: Assessment | null,
): Headline {
  const has = (id: string) => assessment?.triggers.some((trigger) => trigger.id === id) ?? false;
  const state = STATES.find((one) => COUNTS[one](brief, has) > 0) ?? null;
  return {
    who: addressOf(conversation.customer),
    what: brief.goal ?? brief.issue,
    wants: brief.goal !== null,
    state,
    count: state ? COUNTS[state](brief, has) : 0,
  };
}

/** The headline in words, at most 15; the quote is shortened to make room. */
export function headlineText(of: Headline, words: HeadlineWords = ENGLISH_HEADLINE): string {
  const { who, what, wants, state, count } = of;
  const told = state ? `; ${words.states[state].replace('{n}', () => String(count))}` : '';
  const frame = what ? (wants ? words.wants : words.reports) : words.unknown;
  const said = (quote: string) =>
    frame.replace('{who}', () => who ?? words.customer).replace('{what}', () => quote) + told;
  const flat = (what?.quote ?? '')
    .replace(/["“”„«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:。，；：]+$/u, '');
  for (let room = HEADLINE_WORDS - wordCount(said('')) + 1; room > 0; room--) {
    const { start, end } = cutToWords(flat, { start: 0, end: flat.length }, room);
    const text = said(end < flat.length ? `${flat.slice(start, end)}…` : flat.slice(start, end));
    if (wordCount(text) <= HEADLINE_WORDS) return text;
  }
  const whole = said('…');
  const { start, end } = cutToWords(whole, { start: 0, end: whole.length }, HEADLINE_WORDS);
  return whole.slice(start, end);
}
