/** Mean precision at each hit, best first; equal scores share their place's precision. */
export function averagePrecision(rows: readonly (readonly [score: number, is: boolean])[]): number {
  const sorted = [...rows].sort((a, b) => b[0] - a[0]);
  let hits = 0;
  let sum = 0;
  for (let k = 0; k < sorted.length; ) {
    let end = k;
    let here = 0;
    while (end < sorted.length && sorted[end]![0] === sorted[k]![0]) here += Number(sorted[end++]![1]);
    hits += here;
    sum += here * (hits / end);
    k = end;
  }
  return hits === 0 ? Number.NaN : sum / hits;
}

/** The best F1 of any threshold, with that threshold. */
export function bestF1(rows: readonly (readonly [score: number, is: boolean])[]): { f1: number; at: number } {
  const total = rows.filter(([, is]) => is).length;
  const sorted = [...rows].sort((a, b) => b[0] - a[0]);
  let best = { f1: 0, at: Number.POSITIVE_INFINITY };
  let hits = 0;
  for (const [k, [score, is]] of sorted.entries()) {
    hits += Number(is);
    if (sorted[k + 1]?.[0] === score) continue;
    const f1 = (2 * hits) / (k + 1 + total);
    if (f1 > best.f1) best = { f1, at: score };
  }
  return best;
}

/** Area under the ROC curve: the chance that a yes scores above a no. */
export function auc(rows: readonly (readonly [score: number, is: boolean])[]): number {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const yes = rows.filter(([, is]) => is).length;
  let ranks = 0;
  for (let k = 0; k < sorted.length; ) {
    let end = k;
    let here = 0;
    while (end < sorted.length && sorted[end]![0] === sorted[k]![0]) here += Number(sorted[end++]![1]);
    ranks += here * ((k + 1 + end) / 2);
    k = end;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (rows.length - yes));
}
