import type { Pair } from './sequence.ts';

/**
 * Pairs that leave no choice: words that stand once in each list, kept in order (patience diff; the longest rising
 * chain). They cut two long lists into short ones, so that laying them beside each other costs what differs and not
 * the product of their lengths.
 */
export function anchorsOf(
  older: readonly string[],
  newer: readonly string[],
  same: (i: number, j: number) => boolean,
): readonly Pair[] {
  const there = onceIn(newer);
  const here = onceIn(older);
  const pairs = [...here].flatMap(([words, i]): Pair[] => {
    const j = there.get(words);
    return j !== undefined && same(i, j) ? [[i, j]] : [];
  });
  return rising(pairs);
}

/** What lies between anchors, ends of both lists included: [from, to) in the older list, [from, to) in the newer. */
export function segmentsBetween(
  anchors: readonly Pair[],
  n: number,
  m: number,
): readonly (readonly [number, number, number, number])[] {
  const ends: readonly Pair[] = [[-1, -1], ...anchors, [n, m]];
  return ends.slice(1).map(([i, j], k) => [ends[k]![0] + 1, i, ends[k]![1] + 1, j] as const);
}

/** Where each text that is said only once stands. */
function onceIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const [i, text] of texts.entries()) seen.set(text, seen.has(text) ? -1 : i);
  return new Map([...seen].filter(([, i]) => i >= 0));
}

/** Longest chain of pairs that rise on both sides; the pairs come rising on the first. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const before = new Array<number>(pairs.length).fill(-1);
  /** `tails[k]`: the pair that ends a chain of k + 1 with the least second index. */
  const tails: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let [from, to] = [0, tails.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (pairs[tails[middle]!]![1] < j) from = middle + 1;
      else to = middle;
    }
    before[at] = from > 0 ? tails[from - 1]! : -1;
    tails[from] = at;
  }
  const chain: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
