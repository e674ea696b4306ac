import type { Scored } from './precision.ts';

/** Expected calibration error: how far chances are from what happened, in bins of equal width, weighted by size. */
export function calibrationError(rows: readonly Scored[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({ chance: 0, hits: 0 }));
  for (const [chance, is] of rows) {
    const bin = sums[Math.min(bins - 1, Math.floor(chance * bins))]!;
    bin.chance += chance;
    bin.hits += Number(is);
  }
  return sums.reduce((sum, { chance, hits }) => sum + Math.abs(chance - hits), 0) / rows.length;
}

/** Brier score: the mean square of chance less outcome. */
export function brier(rows: readonly Scored[]): number {
  return rows.reduce((sum, [chance, is]) => sum + (chance - Number(is)) ** 2, 0) / rows.length;
}
