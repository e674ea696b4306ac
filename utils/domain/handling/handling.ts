import type { Band } from '../escalation/assessment.ts';

/** One thing to do, in the imperative. */
export interface Step {
  readonly id: string;
  readonly text: string;
}

/** Suggested handling for the leading reason. */
export interface Handling {
  /** Row of the playbook table, for example `asked-for-person`. */
  readonly playbook: string;
  readonly title: string;
  /** Why this playbook: the leading trigger, or null when no person is needed. */
  readonly reason: string | null;
  readonly band: Band;
  readonly steps: readonly Step[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  /** A first reply of at most 45 words, slots filled from the brief. */
  readonly openingLine: string;
  /** True when a slot had no value and the sentence was written without it. */
  readonly incomplete: boolean;
}
