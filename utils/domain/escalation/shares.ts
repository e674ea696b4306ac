/** Whole numbers that add up to `sum`, each within one of its exact value: the largest remainders go up. */
export function wholeShares(exact: readonly number[], sum: number): number[] {
  const whole = exact.map(Math.floor);
  let missing = sum - whole.reduce((a, b) => a + b, 0);
  const order = exact.map((value, k) => [value - Math.floor(value), k] as const).sort((a, b) => b[0] - a[0]);
  for (const [, k] of order) {
    if (missing <= 0) break;
    whole[k] = (whole[k] ?? 0) + 1;
    missing--;
  }
  return whole;
}
