import { fold } from '../fold.ts';
import { CAUSES } from './cause-words.ts';
import { AMOUNT, BOUND, PREDICATES, TIME, TOPICS, WEEKDAYS } from './claim-words.ts';
import { FAILED } from './cues.ts';
import { CONTRADICTS, CORRECTS, DISPUTES, NOT_SO } from './error-words.ts';
import { GOALS, NOT_GOALS, REVISES } from './goal-words.ts';
import { hearingOf } from './hearing.ts';
import {
  ANSWERS,
  ASIDE,
  ASKS_MATTER,
  FEELS,
  GREETS,
  IDENTITY,
  MATTERS,
  PLEADS,
  PROBLEM,
  REASONS,
  REFUSES,
  TALK,
  VAGUE,
  WANTS,
  WRAPS_UP,
} from './issue-words.ts';
import { DECLINES, FEELINGS } from './mood-words.ts';
import { NUANCE_WORDS } from './nuance-words.ts';

/** Tables whose rows are listened for by their places. */
type Row = 'feels' | 'cause' | 'topic' | 'holds' | 'denies' | 'day' | 'goal';

function rowsOf<P extends Row>(prefix: P, patterns: readonly (RegExp | null)[]) {
  const named = patterns.flatMap((pattern, at) => (pattern ? [[`${prefix} ${at}`, pattern] as const] : []));
  return Object.fromEntries(named) as Record<`${P} ${number}`, RegExp>;
}

const causesBy = (role: 'ai' | 'customer') =>
  rowsOf(
    'cause',
    CAUSES.map(({ by, pattern }) => (by === role ? pattern : null)),
  );

/** The pattern as folded text would have it: good for telling what can't match, never to be matched itself. */
function folded({ source }: RegExp): RegExp {
  return new RegExp(source.replace(/[\u0080-\u{10ffff}]/gu, (sign) => fold(sign).text));
}

const CUSTOMERS = {
  ...NUANCE_WORDS,
  FAILED,
  DECLINES,
  CONTRADICTS,
  DISPUTES,
  NOT_SO,
  ANSWERS,
  ASIDE,
  FEELS,
  GREETS,
  IDENTITY,
  MATTERS,
  PLEADS,
  PROBLEM,
  REASONS,
  TALK,
  VAGUE,
  WANTS,
  WRAPS_UP,
  /** Good for `may` alone, as the rows of goals. */
  NOT_GOALS: folded(NOT_GOALS),
  REVISES: folded(REVISES),
};

/** What a customer's message says of all that the brief listens for: one walk through its words for all. */
export const heardFromCustomer = hearingOf<
  keyof typeof CUSTOMERS | `${'feels' | 'cause' | 'goal'} ${number}`
>({
  ...rowsOf(
    'feels',
    FEELINGS.map(({ pattern }) => pattern),
  ),
  ...causesBy('customer'),
  ...rowsOf(
    'goal',
    GOALS.map(({ pattern }) => folded(pattern)),
  ),
  ...CUSTOMERS,
});

const AIS = { CORRECTS, ASKS_MATTER, REFUSES, TIME, AMOUNT, BOUND };

/** The same of an AI's message. */
export const heardFromAi = hearingOf<
  keyof typeof AIS | `${'cause' | 'topic' | 'holds' | 'denies' | 'day'} ${number}`
>({
  ...causesBy('ai'),
  ...rowsOf('topic', TOPICS),
  ...rowsOf('day', WEEKDAYS),
  ...rowsOf(
    'holds',
    PREDICATES.map(({ says }) => says),
  ),
  ...rowsOf(
    'denies',
    PREDICATES.map(({ denies }) => denies),
  ),
  ...AIS,
});
