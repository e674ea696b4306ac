import type { Header } from './weights.ts';

/** Points at which the bands of the balanced preset begin; see `brand.ts`. */
const WATCH = 40;
const RECOMMEND = 60;
const NOW = 80;
/** "A person may be needed soon" alone never recommends one. */
const SOON_MOST = 59;

function between(value: number, from: number, to: number, low: number, high: number): number {
  const share = (value - from) / (to - from);
  return low + Math.max(0, Math.min(1, share)) * (high - low);
}

/** Points of a chance that a person is needed soon (need ≥ 1): up to 59. */
export function soonPoints(chance: number, { calm, watch }: Header['marks']): number {
  return chance <= watch
    ? between(chance, calm, watch, 0, WATCH)
    : between(chance, watch, 1, WATCH, SOON_MOST);
}

/** Points of a chance that a person is needed now (need = 2). */
export function nowPoints(chance: number, { recommend, now }: Header['marks']): number {
  if (chance <= recommend) return between(chance, 0, recommend, 0, RECOMMEND);
  return chance <= now ? between(chance, recommend, now, RECOMMEND, NOW) : between(chance, now, 1, NOW, 100);
}
