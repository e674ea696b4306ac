/** A score with whether it should be high. */
export type Scored = readonly [score: number, is: boolean];

/** F1 of "at least `threshold`"; 0 where nothing is found. */
export function f1At(rows: readonly Scored[], threshold: number): number {
  let [hits, said, total] = [0, 0, 0];
  for (const [score, is] of rows) {
    total += Number(is);
    said += Number(score >= threshold);
    hits += Number(is && score >= threshold);
  }
  return said + total === 0 ? Number.NaN : (2 * hits) / (said + total);
}

/** The largest share of the yeses that a threshold finds while at least `precision` of what it finds is one. */
export function recallAt(rows: readonly Scored[], precision: number): number {
  const total = rows.filter(([, is]) => is).length;
  const sorted = [...rows].sort((a, b) => b[0] - a[0]);
  let hits = 0;
  let most = 0;
  for (const [k, [score, is]] of sorted.entries()) {
    hits += Number(is);
    if (sorted[k + 1]?.[0] === score) continue;
    if (hits / (k + 1) >= precision) most = hits;
  }
  return total === 0 ? Number.NaN : most / total;
}
