import type { Pointed } from '../points.ts';

/** What is pointed at, in this order; the first cannot be skipped. */
export const STEPS = ['customer', 'ai', 'agent', 'composer'] as const;
export type Step = (typeof STEPS)[number];

/** What was pointed at so far; null: there is none on this page. */
export type Trail = readonly (Element | null)[];

export const stepAt = (trail: Trail): Step | null => STEPS[trail.length] ?? null;

/** Without its last step that was not skipped. */
export function backFrom(trail: Trail): Trail {
  return trail.slice(0, Math.max(0, trail.length - 1));
}

/** Null while there are steps to go. */
export function pointedBy(trail: Trail): Pointed | null {
  const [customer, ai = null, agent = null, composer = null] = trail;
  return trail.length < STEPS.length || !customer ? null : { customer, ai, agent, composer };
}
