import type { AiAct } from '../acts.ts';

/** One message of the AI in the history: when, what it did, and a line of its own words. */
export interface TimelineEntry {
  /** Index of the AI's message. */
  readonly i: number;
  readonly at: number | null;
  readonly author: string | null;
  readonly acts: readonly AiAct[];
  /** First words of the message, at most 140 UTF-16 units. */
  readonly text: string;
  /** True when the customer disputed it, or had to say again what it answered. */
  readonly wrong: boolean;
}
