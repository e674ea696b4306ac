import type { Finding } from '../assessment.ts';
import { evidenceOf, isContent, type Moment, type Turn } from '../moment.ts';
import { NEGATIVE, toneOf, voiceOf } from '../tone.ts';
import { saying } from './found.ts';
import type { Trigger } from './trigger.ts';

function peak({ turn }: Moment): Finding | null {
  const { level, shown } = toneOf(turn.said);
  return level === 0 ? null : { id: 'F1', strength: level, evidence: evidenceOf(turn.i, shown) };
}

/** Level of clear annoyance: two messages of it are sustained at full strength. */
const ANNOYED = 0.69;

function sustained({ turns }: Moment): Finding | null {
  const negative: Turn[] = [];
  for (let k = Math.max(0, turns.length - 3); k < turns.length; k++)
    if (toneOf((turns[k] as Turn).said).level >= NEGATIVE) negative.push(turns[k] as Turn);
  if (negative.length < 2) return null;
  const mean = negative.reduce((sum, { said }) => sum + toneOf(said).level, 0) / negative.length;
  const evidence = negative
    .toReversed()
    .flatMap(({ i, said }) => evidenceOf(i, toneOf(said).shown.slice(0, 1)));
  return { id: 'F2', strength: Math.min(1, mean / ANNOYED), evidence };
}

/** Five steps from -2 to 2. */
function stepOf({ said }: Turn): number {
  const { level } = toneOf(said);
  if (level >= 0.9) return -2;
  if (level >= NEGATIVE) return -1;
  return isContent(said) ? 1 : 0;
}

/** Strength of one step down; two steps are full strength. */
const ONE_STEP = 0.58;

/** The fall is measured from the second message on: the first one opens with the trouble. */
function falling({ turns, turn, allTurns }: Moment): Finding | null {
  const now = stepOf(turn);
  if (now >= 0) return null;
  const first = allTurns[0]?.i;
  const steps = turns.filter(({ i }) => i !== first && i !== turn.i).map(stepOf);
  const drop = steps.length === 0 ? 0 : Math.max(...steps) - now;
  if (drop < 1) return null;
  const evidence = evidenceOf(turn.i, toneOf(turn.said).shown.slice(0, 1));
  return { id: 'F3', strength: Math.min(1, ONE_STEP * drop), evidence };
}

/** Below this tone, form alone counts half. */
const CALM_WORDS = 0.3;

function form({ turn }: Moment): Finding | null {
  const { strength, shown } = voiceOf(turn.said);
  if (strength === 0) return null;
  const factor = toneOf(turn.said).level < CALM_WORDS ? 0.5 : 1;
  return { id: 'F5', strength: strength * factor, evidence: evidenceOf(turn.i, shown) };
}

/** F: the customer's patience. */
export const frustrationTriggers: readonly Trigger[] = [
  {
    id: 'F1',
    family: 'F',
    label: 'Annoyed message',
    why: 'The words of this message are negative.',
    weight: 0.45,
    fades: 0.75,
    detect: peak,
  },
  {
    id: 'F2',
    family: 'F',
    label: 'Frustration keeps up',
    why: 'At least two of the last three messages are negative.',
    weight: 0.35,
    fades: 0.75,
    detect: sustained,
  },
  {
    id: 'F3',
    family: 'F',
    label: 'Mood is falling',
    why: 'The customer was calmer earlier in this conversation.',
    weight: 0.3,
    fades: 0.6,
    detect: falling,
  },
  {
    id: 'F4',
    family: 'F',
    label: 'Insults',
    why: 'The customer insults the AI, the brand or its people.',
    weight: 0.35,
    fades: 0.85,
    detect: saying('F4', 'insult'),
  },
  {
    id: 'F5',
    family: 'F',
    label: 'Raised voice in writing',
    why: 'Capitals, rows of marks or stretched letters.',
    weight: 0.12,
    fades: 0,
    detect: form,
  },
];
