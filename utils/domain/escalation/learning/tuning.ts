import * as v from 'valibot';
import { boundedFactor, CALIBRATION_BOUNDS, FACTORS, isLocked } from './bounds.ts';

/** Units of a marked phrase that are kept, and marks kept for one brand. */
export const PHRASE_KEPT = 200;
export const MARKS_KEPT = 500;

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** A factor of a default weight. */
export const factor = within(FACTORS);

/** The id of a trigger that a brand may tune, for example `F1`. */
export const unlocked = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{1,2}\d{1,2}$/),
  v.check((id) => !isLocked(id), 'this trigger is locked'),
);

/** Factors of default weights, by trigger: ±50 % at most, and none for a locked trigger. */
export const weights = v.pipe(
  v.record(unlocked, factor),
  v.check((of) => Object.keys(of).length <= 200, 'too many weights'),
  v.readonly(),
);

/** Platt's two numbers. */
export const calibration = v.object({ a: within(CALIBRATION_BOUNDS.a), b: within(CALIBRATION_BOUNDS.b) });

/** Phrases that the agent has marked as no evidence for a trigger. */
export const marks = v.pipe(
  v.array(
    v.object({
      trigger: unlocked,
      phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(PHRASE_KEPT)),
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
  v.maxLength(MARKS_KEPT),
  v.readonly(),
);

/** A trigger's weight for a brand: the default times the brand's factor, which a locked trigger ignores. */
export function weightFor(
  of: { readonly weights: Readonly<Record<string, number>> },
  trigger: { readonly id: string; readonly weight: number },
): number {
  return trigger.weight * boundedFactor(trigger.id, of.weights[trigger.id] ?? 1);
}
