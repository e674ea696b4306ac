import type { Brand, Thresholds } from './brand.ts';
import type { Brief } from './brief/brief.ts';
import type { TimelineEntry } from './brief/timeline.ts';
import type { Conversation } from './conversation.ts';
import type { Assessment } from './escalation/assessment.ts';
import type { Handling } from './handling/handling.ts';
import type { Coverage } from './reading.ts';

/** The agent's word on an alert. */
export const VERDICTS = ['needed', 'not needed', 'too late'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything Baton knows about one conversation at one moment: what the panel draws. */
export interface Case {
  readonly key: string;
  readonly conversation: Conversation;
  readonly source: 'page' | 'api';
  readonly coverage: Coverage;
  readonly brand: { readonly id: string; readonly name: string; readonly thresholds: Thresholds };
  /** One judgement for each of the customer's messages, oldest first; the last one is the present state. */
  readonly assessments: readonly Assessment[];
  readonly brief: Brief;
  /** The AI's part, act by act. */
  readonly timeline: readonly TimelineEntry[];
  readonly handling: Handling;
  /** Epoch ms at which this was worked out. */
  readonly at: number;
}

/** The present judgement, or null before the customer has written anything. */
export function present(of: Pick<Case, 'assessments'>): Assessment | null {
  return of.assessments.at(-1) ?? null;
}

export type { Brand };
