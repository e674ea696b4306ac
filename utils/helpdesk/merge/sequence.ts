/** Two that are one: index in the older list, index in the newer. */
export type Pair = readonly [older: number, newer: number];

/**
 * Longest common subsequence of two lists of `n` and `m`; among equally long ones the least drift. Ends that are the
 * same with no more than `negligible` drift are paired without a table. Where choices stay equal, the end of the older
 * list meets the start of the newer: that is how a history and a page overlap.
 */
export function longest(
  n: number,
  m: number,
  same: (i: number, j: number) => boolean,
  drift: (i: number, j: number) => number,
  negligible: number,
): Pair[] {
  const close = (i: number, j: number): boolean => same(i, j) && drift(i, j) <= negligible;
  let head = 0;
  while (head < n && head < m && close(head, head)) head += 1;
  let tail = 0;
  while (tail < n - head && tail < m - head && close(n - 1 - tail, m - 1 - tail)) tail += 1;
  const rows = n - head - tail;
  const columns = m - head - tail;
  const width = columns + 1;
  const isPaired = (at: number): boolean => {
    const [i, j] = [head + Math.floor(at / width), head + (at % width)];
    const next = at + width + 1;
    return same(i, j) && count[at] === count[next]! + 1 && cost[at] === cost[next]! + drift(i, j);
  };
  const count = new Uint16Array((rows + 1) * width);
  const cost = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const down = at + width;
      const right = at + 1;
      const best = better(count, cost, down, right);
      let [bestCount, bestCost] = [count[best]!, cost[best]!];
      if (same(head + i, head + j)) {
        const paired = count[down + 1]! + 1;
        const paid = cost[down + 1]! + drift(head + i, head + j);
        if (paired > bestCount || (paired === bestCount && paid < bestCost)) {
          [bestCount, bestCost] = [paired, paid];
        }
      }
      count[at] = bestCount;
      cost[at] = bestCost;
    }
  }
  const pairs: Pair[] = Array.from({ length: head }, (_, i) => [i, i] as const);
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const at = i * width + j;
    const down = at + width;
    if (count[down] === count[at] && cost[down] === cost[at]) i += 1;
    else if (isPaired(at)) {
      pairs.push([head + i, head + j]);
      i += 1;
      j += 1;
    } else j += 1;
  }
  for (let k = tail; k > 0; k -= 1) pairs.push([n - k, m - k]);
  return pairs;
}

function better(count: Uint16Array, cost: Float64Array, one: number, other: number): number {
  if (count[one] !== count[other]) return count[one]! > count[other]! ? one : other;
  return cost[one]! <= cost[other]! ? one : other;
}
