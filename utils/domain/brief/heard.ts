import { CAUSES } from './cause-words.ts';
import { PREDICATES, TOPICS } from './claim-words.ts';
import { FAILED } from './cues.ts';
import { CONTRADICTS, CORRECTS, DISPUTES } from './error-words.ts';
import { hearingOf } from './hearing.ts';
import {
  ASIDE,
  ASKS_MATTER,
  GREETS,
  MATTERS,
  PLEADS,
  PROBLEM,
  REASONS,
  REFUSES,
  VAGUE,
  WANTS,
  WRAPS_UP,
} from './issue-words.ts';
import { DECLINES, FEELINGS } from './mood-words.ts';
import { NUANCE_WORDS } from './nuance-words.ts';

/** Tables whose rows are listened for by their places. */
type Row = 'feels' | 'cause' | 'topic' | 'holds' | 'denies';

function rowsOf<P extends Row>(prefix: P, patterns: readonly (RegExp | null)[]) {
  const named = patterns.flatMap((pattern, at) => (pattern ? [[`${prefix} ${at}`, pattern] as const] : []));
  return Object.fromEntries(named) as Record<`${P} ${number}`, RegExp>;
}

const causesBy = (role: 'ai' | 'customer') =>
  rowsOf(
    'cause',
    CAUSES.map(({ by, pattern }) => (by === role ? pattern : null)),
  );

const CUSTOMERS = {
  ...NUANCE_WORDS,
  FAILED,
  DECLINES,
  CONTRADICTS,
  DISPUTES,
  ASIDE,
  GREETS,
  MATTERS,
  PLEADS,
  PROBLEM,
  REASONS,
  VAGUE,
  WANTS,
  WRAPS_UP,
};

/** What a customer's message says of all that the brief listens for: one walk through its words for all. */
export const heardFromCustomer = hearingOf<keyof typeof CUSTOMERS | `${'feels' | 'cause'} ${number}`>({
  ...rowsOf(
    'feels',
    FEELINGS.map(({ pattern }) => pattern),
  ),
  ...causesBy('customer'),
  ...CUSTOMERS,
});

const AIS = { CORRECTS, ASKS_MATTER, REFUSES };

/** The same of an AI's message. */
export const heardFromAi = hearingOf<
  keyof typeof AIS | `${'cause' | 'topic' | 'holds' | 'denies'} ${number}`
>({
  ...causesBy('ai'),
  ...rowsOf('topic', TOPICS),
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
