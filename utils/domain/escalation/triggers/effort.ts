import { remembered } from '../../remember.ts';
import type { Finding } from '../assessment.ts';
import { type AiTurn, evidenceOf, type Moment, type Turn, wholeOf } from '../moment.ts';
import { saying } from './found.ts';
import type { Trigger } from './trigger.ts';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  min: MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  business: 24 * 60 * MINUTE,
  working: 24 * 60 * MINUTE,
};
const WITHIN =
  /\b(?:within|in|allow|takes?|up to)\s+(?:the next |about |around )?(?:\d+\s?(?:-|–|to)\s?)?(\d+)\s*(min|hour|day|business|working)/i;

/** Time the AI named for what it promised, in ms. */
const namedWait = remembered((text): number | null => {
  const match = WITHIN.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  return match && unit !== undefined ? Number(match[1]) * unit : null;
});

const WORD_OF_CUSTOMER = 0.8;

/** Longer than the AI said, by the clock or by the customer's word. */
function overdue(moment: Moment): Finding | null {
  const { turn, now } = moment;
  for (let k = now === null ? -1 : moment.ai.length - 1; k >= 0; k--) {
    const reply = moment.ai[k] as AiTurn;
    const wait = reply.at === null ? null : namedWait(reply.text);
    if (wait === null || reply.at === null || now === null || now - reply.at <= wait) continue;
    return { id: 'T2', strength: 1, evidence: [wholeOf(reply), wholeOf(turn)] };
  }
  const sayings = turn.said.says('overdue');
  return sayings.length === 0
    ? null
    : { id: 'T2', strength: WORD_OF_CUSTOMER, evidence: evidenceOf(turn.i, sayings) };
}

/** Effort is high above this many customer messages or minutes of active conversation. */
const MESSAGES = 10;
const ACTIVE_MS = 15 * MINUTE;
/** A longer silence is not effort. */
const PAUSE_MS = 30 * MINUTE;

function activeMs(turns: readonly Turn[]): number {
  let sum = 0;
  let before: number | null = null;
  for (const { at } of turns) {
    if (before !== null && at !== null && at > before && at - before <= PAUSE_MS) sum += at - before;
    before = at ?? before;
  }
  return sum;
}

function highEffort({ turns, turn }: Moment): Finding | null {
  if (turns.length <= MESSAGES && activeMs(turns) <= ACTIVE_MS) return null;
  return { id: 'T3', strength: 1, evidence: [wholeOf(turn)] };
}

/** T: time and effort. */
export const effortTriggers: readonly Trigger[] = [
  {
    id: 'T1',
    family: 'T',
    label: 'Contacted before about this',
    why: 'The customer comes back about the same matter.',
    weight: 0.35,
    fades: 0.9,
    detect: saying('T1', 'came back'),
  },
  {
    id: 'T2',
    family: 'T',
    label: 'Waiting too long',
    why: 'What was announced is overdue.',
    weight: 0.25,
    fades: 0.85,
    detect: overdue,
  },
  {
    id: 'T3',
    family: 'T',
    label: 'High effort',
    why: 'More than ten messages or fifteen minutes for the customer.',
    weight: 0.25,
    fades: 0,
    detect: highEffort,
  },
];
