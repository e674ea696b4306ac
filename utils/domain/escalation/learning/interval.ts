/** A share's interval, 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on each side that hold so much of a normal distribution. */
export const Z = { eighty: 1.2816, ninetyFive: 1.96 } as const;

/** Wilson's score interval of `hits` of `n`; everything is possible while there is nothing to go by. */
export function wilson(hits: number, n: number, z: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const share = hits / n;
  const square = z * z;
  const middle = share + square / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
