import type { Family, Finding } from '../assessment.ts';
import type { Moment } from '../moment.ts';

/** Why a score may ask for a person: one row of the table. */
export interface Trigger {
  /** For example `E1`; see facts/peers.md §7.2. */
  readonly id: string;
  readonly family: Family;
  /** For the agent, at most five words. */
  readonly label: string;
  /** For the agent, one plain sentence. */
  readonly why: string;
  /** 0–1: the part of 100 points that a full-strength finding gives alone. */
  readonly weight: number;
  /** Points that the score does not fall below while the finding stands at `FLOOR_FROM` or more. */
  readonly floor?: number;
  /** True: no preset, brand or verdict may switch it off. */
  readonly locked?: boolean;
  /**
   * Part of a finding's strength that is left one customer message later, while the customer goes on protesting;
   * a floor's finding loses 5 %
   * on a turn without protest, a locked one nothing. 0: judged afresh each time.
   */
  readonly fades: number;
  /** What a moment shows of it, or null. Pure. */
  readonly detect: (moment: Moment) => Finding | null;
}

/** Strength from which a floor holds. */
export const FLOOR_FROM = 0.8;
