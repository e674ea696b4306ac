import type { Thresholds } from '../../utils/domain/brand.ts';

export type Step = keyof Thresholds;

/** The three thresholds in rising order. */
export const STEPS: readonly Step[] = ['watch', 'recommend', 'now'];

/** Lowest and highest value that `step` may take between its neighbours. */
export function reach(of: Thresholds, step: Step): readonly [number, number] {
  const at = STEPS.indexOf(step);
  const below = STEPS[at - 1];
  const above = STEPS[at + 1];
  return [below === undefined ? 1 : of[below] + 1, above === undefined ? 100 : of[above] - 1];
}

/** The thresholds after `step` was pulled towards `to`: it stops beside its neighbours and never crosses. */
export function pull(of: Thresholds, step: Step, to: number): Thresholds {
  const [lowest, highest] = reach(of, step);
  return { ...of, [step]: Math.min(highest, Math.max(lowest, Math.round(to))) };
}
