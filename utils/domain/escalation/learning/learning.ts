import * as v from 'valibot';
import type { Brand } from '../../brand.ts';
import { LEDGER_KEPT, weightsOf } from './adjustments.ts';
import { AS_SHIPPED } from './calibration.ts';
import { calibrationOf, FITS_KEPT } from './fits.ts';
import { calibration, factor, marks, unlocked } from './tuning.ts';

const time = v.pipe(v.number(), v.finite());
const sentence = v.pipe(v.string(), v.maxLength(400));

const adjustment = v.object({
  at: time,
  trigger: unlocked,
  before: factor,
  after: factor,
  why: sentence,
  undoneAt: v.nullable(time),
});

const fit = v.object({
  at: time,
  before: calibration,
  after: calibration,
  n: v.pipe(v.number(), v.integer(), v.minValue(0)),
  undoneAt: v.nullable(time),
});

/** What a brand has learned from its agents' word: two ledgers and the phrases marked as no evidence. */
export const learning = v.object({
  adjustments: v.pipe(v.array(adjustment), v.maxLength(LEDGER_KEPT), v.readonly()),
  fits: v.pipe(v.array(fit), v.maxLength(FITS_KEPT), v.readonly()),
  marks: marks,
});

export type Learning = v.InferOutput<typeof learning>;

export const NOTHING_LEARNED: Learning = { adjustments: [], fits: [], marks: [] };

/** The brand judging by what it has learned; everything else of it stays. */
export function withLearning(of: Brand, { adjustments, fits, marks: kept }: Learning): Brand {
  const { calibration: _, ...rest } = of;
  const now = calibrationOf(fits);
  const isShipped = now.a === AS_SHIPPED.a && now.b === AS_SHIPPED.b;
  return {
    ...rest,
    weights: weightsOf(adjustments),
    marks: kept,
    ...(isShipped ? {} : { calibration: now }),
  };
}
