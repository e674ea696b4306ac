import type { Thresholds } from '../brand.ts';
import type { Band } from './assessment.ts';

/** A band is left only when the score is this far below its start; facts/peers.md §7.1. */
export const HYSTERESIS = 10;

const RISING = ['watch', 'recommend', 'now'] as const;

function reached(score: number, thresholds: Thresholds): Band {
  return RISING.findLast((band) => score >= thresholds[band]) ?? 'calm';
}

/** The band of a score, after `previous`: it rises at once, and falls only 10 points below the band's start. */
export function bandOf(score: number, thresholds: Thresholds, previous: Band = 'calm'): Band {
  const now = reached(score, thresholds);
  if (previous === 'calm' || now === previous) return now;
  const order: readonly Band[] = ['calm', ...RISING];
  if (order.indexOf(now) > order.indexOf(previous)) return now;
  const held = RISING.findLast(
    (band) => order.indexOf(band) <= order.indexOf(previous) && score >= thresholds[band] - HYSTERESIS,
  );
  return held && order.indexOf(held) > order.indexOf(now) ? held : now;
}
