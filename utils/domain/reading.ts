import * as v from 'valibot';
import { conversation } from './conversation.ts';

/** How much of the conversation a reading covers, and how sure its roles are. */
const coverage = v.object({
  /** Messages in this reading. */
  read: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Messages that the conversation is known to have; null where the page does not say. */
  total: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** `certain`: every role is stated by the helpdesk. `partial`: some are unknown. `unknown`: all are. */
  roles: v.picklist(['certain', 'partial', 'unknown']),
  /** What is not in the reading, in plain words for the agent; empty when nothing is missing. */
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20)),
});

export type Coverage = v.InferOutput<typeof coverage>;

const read = v.object({
  kind: v.literal('read'),
  /** `api`: roles and history from the helpdesk's own JSON. `page`: from the page's elements alone. */
  source: v.picklist(['page', 'api']),
  coverage,
  conversation,
});

const unreadable = v.object({
  kind: v.literal('unreadable'),
  helpdesk: v.pipe(v.string(), v.maxLength(40)),
  site: v.pipe(v.string(), v.maxLength(253)),
  /** Null while no conversation is selected; then `missing` is exactly `['conversation']`. */
  conversationId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** The parts that were looked for in vain, for example `['log']`. */
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(1), v.maxLength(20)),
});

/** What a helpdesk's adapter saw on the page. A failed reading is a value with its cause, never an exception. */
export const reading = v.variant('kind', [read, unreadable]);

export type Reading = v.InferOutput<typeof reading>;
export type ReadReading = v.InferOutput<typeof read>;
export type UnreadableReading = v.InferOutput<typeof unreadable>;

/** The agent has no conversation open: an ordinary state, not a fault. */
export function isNothingSelected(of: Reading): boolean {
  return of.kind === 'unreadable' && of.missing[0] === 'conversation';
}

/** @throws {v.ValiError} naming the first field that is not as it should be. */
export function parseReading(input: unknown): Reading {
  return v.parse(reading, input);
}
