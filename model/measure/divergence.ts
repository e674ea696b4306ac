/** Jensen–Shannon divergence of two distributions, base 2: 0 the same, 1 nothing in common. */
export function divergence(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [k, p] of one.entries()) {
    const q = other[k] ?? 0;
    const middle = (p + q) / 2;
    if (p > 0) sum += (p * Math.log2(p / middle)) / 2;
    if (q > 0) sum += (q * Math.log2(q / middle)) / 2;
  }
  return Math.max(0, sum);
}

/**
 * A chance of a breakdown as shares of raters who see none (O), a possible one (T) and one (X): two looks, each
 * seeing it with that chance; both, one or none see it.
 */
export function ratersOf(chance: number): [none: number, possible: number, certain: number] {
  return [(1 - chance) ** 2, 2 * chance * (1 - chance), chance ** 2];
}
