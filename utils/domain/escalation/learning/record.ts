import type { Verdict } from '../../case.ts';

/** A trigger's points in the score of a judged moment. */
export interface Part {
  readonly id: string;
  readonly share: number;
}

/** The agent's word on an alert, with what the alert rested on. */
export interface Judged {
  readonly verdict: Verdict;
  /** Epoch ms. */
  readonly at: number;
  /** 0–100, as shown. */
  readonly score: number;
  readonly parts: readonly Part[];
}

/** A conversation without alert that a person has looked at: was one missed? */
export interface Audited {
  readonly missed: boolean;
  /** Epoch ms. */
  readonly at: number;
  /** Highest score of the conversation, 0–100, as shown. */
  readonly score: number;
  /** What was seen at that score, and too little of it. */
  readonly parts: readonly Part[];
}

/** A part of the score from which a trigger is among those that led; below it, it only went along. */
const LEADS_FROM = 0.25;

/** Triggers that led to a score: the largest part, and every one that gave a quarter of it. */
export function leadersOf(parts: readonly Part[]): string[] {
  const sum = parts.reduce((all, { share }) => all + share, 0);
  const most = Math.max(...parts.map(({ share }) => share), 0);
  return parts
    .filter(({ share }) => share > 0 && (share === most || share >= LEADS_FROM * sum))
    .map(({ id }) => id);
}

/** True when the alert was right: a person was needed, in time or not. */
export function wasNeeded({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict !== 'not needed';
}
