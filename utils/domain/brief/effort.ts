import { type Evidence, isPublic, type Message } from '../conversation.ts';
import type { Brief } from './brief.ts';

const MINUTE = 60_000;

/** What it has cost the customer so far. */
export interface Effort {
  /** Messages that the customer wrote. */
  readonly messages: number;
  /** Whole minutes from the first message with a time to the last one; null where fewer than two have one. */
  readonly minutes: number | null;
  /** Times the customer asked for a person. */
  readonly asked: number;
  /** How many of those were passed over; null where nothing tells. */
  readonly ignored: number | null;
  /** The words that asked for a person. */
  readonly evidence: readonly Evidence[];
}

export function effortOf(
  messages: readonly Message[],
  { askedForPerson }: Pick<Brief, 'askedForPerson'>,
): Effort {
  const seen = messages.filter(isPublic);
  const isTold = askedForPerson.some(({ ignored }) => ignored !== undefined);
  return {
    messages: seen.filter(({ role }) => role === 'customer').length,
    minutes: minutesOf(seen),
    asked: askedForPerson.length,
    ignored: isTold ? askedForPerson.filter(({ ignored }) => ignored === true).length : null,
    evidence: askedForPerson.map(({ i, start, end }) => ({ i, start, end })),
  };
}

function minutesOf(messages: readonly Message[]): number | null {
  const times = messages.flatMap(({ at }) => (at === null ? [] : [at]));
  if (times.length < 2) return null;
  const span = Math.max(...times) - Math.min(...times);
  return Number.isSafeInteger(Math.round(span)) ? Math.round(span / MINUTE) : null;
}
