import type { Brand, Thresholds } from './brand.ts';
import type { Brief } from './brief/brief.ts';
import { type Edit, edited } from './brief/edits.ts';
import { type TimelineEntry, timelineOf } from './brief/timeline.ts';
import { writeBrief } from './brief/write.ts';
import { type Conversation, keyOf } from './conversation.ts';
import type { Assessment } from './escalation/assessment.ts';
import { assess, type Weights } from './escalation/index.ts';
import type { Handling } from './handling/handling.ts';
import { suggestHandling } from './handling/suggest.ts';
import type { Coverage, ReadReading } from './reading.ts';

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

/**
 * Reading → Conversation → Assessment → Brief → Handling, in one step and without side effects.
 * @param weights the learned part of the score; null for the rules alone
 * @param edits what the agent made of the brief; it wins over what is read
 */
export function openCase(
  reading: ReadReading,
  brand: Brand,
  now: number,
  weights: Weights | null = null,
  edits: readonly Edit[] = [],
): Case {
  const { conversation, source, coverage } = reading;
  const assessments = assess(conversation, brand, now, weights);
  const brief = edited(writeBrief(conversation, coverage), edits, conversation.messages);
  return {
    key: keyOf(conversation),
    conversation,
    source,
    coverage,
    brand: { id: brand.id, name: brand.name, thresholds: brand.thresholds },
    assessments,
    brief,
    timeline: timelineOf(conversation.messages),
    handling: suggestHandling(conversation, assessments.at(-1) ?? null, brief, brand),
    at: now,
  };
}
