import type { Evidence } from '../conversation.ts';

/** How urgent: let the AI go on · prepare · a person should take it · take it now. */
export const BANDS = ['calm', 'watch', 'recommend', 'now'] as const;
export type Band = (typeof BANDS)[number];

/** Trigger families: explicit request, frustration, complexity, personal care, loops, risk, AI conduct, effort. */
export type Family = 'E' | 'F' | 'C' | 'P' | 'L' | 'R' | 'A' | 'T';

/** How much stands behind a score: `high` = a floor, two families or three pieces of evidence. */
export type Confidence = 'low' | 'medium' | 'high';

/** What a trigger found at one moment of a conversation. */
export interface Finding {
  /** Row of the trigger table, for example `E1`. */
  readonly id: string;
  /** 0–1: how much of the trigger's weight applies. */
  readonly strength: number;
  /** The words that show it; the most telling first. */
  readonly evidence: readonly Evidence[];
}

/** One trigger's part of the score. */
export interface Share extends Finding {
  readonly family: Family;
  /** Points, a whole number; the shares of an assessment add up to its score exactly. */
  readonly share: number;
  /** The score that were left without this trigger; absent where it was not worked out. */
  readonly without?: number;
}

/** The judgement at one customer message, made from it and what came before it. */
export interface Assessment {
  /** Index in `messages` of the customer's message judged. */
  readonly i: number;
  /** 0–100, a whole number. */
  readonly score: number;
  /** After hysteresis: a band is left only 10 points below its start. */
  readonly band: Band;
  readonly confidence: Confidence;
  /** The trigger whose floor lifted the score first, if one did; then the largest share first. */
  readonly triggers: readonly Share[];
  /** Why the score is below what the triggers alone would give, in plain words; empty when it is not. */
  readonly limits: readonly string[];
}
