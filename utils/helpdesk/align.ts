import type { Message } from '../domain/conversation.ts';

/** Two messages that are one: index in the older list, index in the newer. */
export type Pair = readonly [older: number, newer: number];

/** Clocks of a page and of its helpdesk's JSON may differ by this much, ms. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** Messages of one author this close are one moment, ms: the page and the JSON round differently. */
const MOMENT_MS = 1_500;

/**
 * Pairs the messages that two views of one conversation share: as many as possible, in order, each at most once (the
 * same words said twice stay two messages), and of equal choices the one whose times agree best. Where words differ
 * between two pairs, a text that was edited, has grown or is shown translated is paired by author and time.
 */
export function aligned(older: readonly Message[], newer: readonly Message[]): readonly Pair[] {
  const one = older.map(facets);
  const other = newer.map(facets);
  const skew = skewBetween(one, other);
  const same = (i: number, j: number): boolean => isSame(one[i]!, other[j]!, skew);
  const drift = (i: number, j: number): number => Math.abs(gap(one[i]!, other[j]!, skew) ?? 0);
  const pairs = longest(one.length, other.length, same, drift);
  return [...pairs, ...edited(pairs, one, other, skew)].sort(([a], [b]) => a - b);
}

interface Facets {
  readonly id: string;
  readonly words: string;
  readonly at: number | null;
  readonly side: 'customer' | 'ours' | null;
  readonly author: string | null;
  readonly visibility: Message['visibility'];
}

function facets({ id, text, at, role, author, visibility }: Message): Facets {
  const plain = text.replace(/\s+/g, ' ').trim();
  const side = role === 'unknown' ? null : role === 'customer' ? 'customer' : 'ours';
  const words = /^(?:(?:\[[^\]]*\]) ?)*$/.test(plain) ? '[]' : plain;
  return { id, words, at, side, author: author?.trim().toLowerCase() ?? null, visibility };
}

function mayBeOne(one: Facets, other: Facets): boolean {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  return one.visibility === other.visibility || one.side === null || other.side === null;
}

function gap(one: Facets, other: Facets, skew: number): number | null {
  return one.at === null || other.at === null ? null : other.at - one.at - skew;
}

function isSame(one: Facets, other: Facets, skew: number): boolean {
  if (one.id === other.id) return true;
  if (one.words !== other.words || !mayBeOne(one, other)) return false;
  return Math.abs(gap(one, other, skew) ?? 0) <= CLOCK_TOLERANCE_MS;
}

/** How far the newer list's clock runs ahead: the middle value over the texts that each list has exactly once. */
function skewBetween(one: readonly Facets[], other: readonly Facets[]): number {
  const mine = unique(one);
  const gaps = [...unique(other)]
    .flatMap(([words, theirs]) => {
      const match = mine.get(words);
      return match !== undefined && mayBeOne(match, theirs) ? (gap(match, theirs, 0) ?? []) : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function unique(of: readonly Facets[]): Map<string, Facets> {
  const once = new Map<string, Facets>();
  const seen = new Set<string>();
  for (const facet of of) {
    if (seen.has(facet.words)) once.delete(facet.words);
    else once.set(facet.words, facet);
    seen.add(facet.words);
  }
  return once;
}

/** Longest common subsequence; among equally long ones the least drift. Equal ends are paired without a table. */
function longest(
  n: number,
  m: number,
  same: (i: number, j: number) => boolean,
  drift: (i: number, j: number) => number,
): Pair[] {
  const close = (i: number, j: number): boolean => same(i, j) && drift(i, j) <= MOMENT_MS;
  let head = 0;
  while (head < n && head < m && close(head, head)) head += 1;
  let tail = 0;
  while (tail < n - head && tail < m - head && close(n - 1 - tail, m - 1 - tail)) tail += 1;
  const rows = n - head - tail;
  const columns = m - head - tail;
  const width = columns + 1;
  const count = new Uint16Array((rows + 1) * width);
  const cost = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const down = at + width;
      const right = at + 1;
      let best = better(count, cost, down, right);
      let [bestCount, bestCost] = [count[best]!, cost[best]!];
      if (same(head + i, head + j)) {
        const paired = count[down + 1]! + 1;
        const paid = cost[down + 1]! + drift(head + i, head + j);
        if (paired > bestCount || (paired === bestCount && paid <= bestCost)) {
          [bestCount, bestCost, best] = [paired, paid, -1];
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
    const diagonal = at + width + 1;
    const isPaired =
      same(head + i, head + j) &&
      count[at] === count[diagonal]! + 1 &&
      cost[at] === cost[diagonal]! + drift(head + i, head + j);
    if (isPaired) {
      pairs.push([head + i, head + j]);
      i += 1;
      j += 1;
    } else if (better(count, cost, at + width, at + 1) === at + width) i += 1;
    else j += 1;
  }
  for (let k = tail; k > 0; k -= 1) pairs.push([n - k, m - k]);
  return pairs;
}

function better(count: Uint16Array, cost: Float64Array, one: number, other: number): number {
  if (count[one] !== count[other]) return count[one]! > count[other]! ? one : other;
  return cost[one]! <= cost[other]! ? one : other;
}

/** Between two neighbouring pairs: messages of one moment and one author whose words differ. */
function edited(
  pairs: readonly Pair[],
  one: readonly Facets[],
  other: readonly Facets[],
  skew: number,
): readonly Pair[] {
  const fences: readonly Pair[] = [[-1, -1], ...pairs, [one.length, other.length]];
  return fences.slice(1).flatMap(([i1, j1], k) => {
    const [i0, j0] = fences[k]!;
    const isEven = i1 - i0 === j1 - j0 && k > 0 && k < pairs.length;
    const found: Pair[] = [];
    let j = j0 + 1;
    for (let i = i0 + 1; i < i1; i += 1) {
      for (let at = j; at < j1; at += 1) {
        if (isOneMoment(one[i]!, other[at]!, skew) && (isEven || areAlike(one[i]!.words, other[at]!.words))) {
          found.push([i, at]);
          j = at + 1;
          break;
        }
      }
    }
    return found;
  });
}

function isOneMoment(one: Facets, other: Facets, skew: number): boolean {
  const apart = gap(one, other, skew);
  const isOneAuthor = one.author === null || other.author === null || one.author === other.author;
  return apart !== null && Math.abs(apart) <= MOMENT_MS && isOneAuthor && mayBeOne(one, other);
}

/** One grew out of the other, or they share more than half of their words. */
function areAlike(one: string, other: string): boolean {
  if (one !== '' && (one.startsWith(other) || other.startsWith(one))) return true;
  const mine = new Set(one.toLowerCase().split(' '));
  const theirs = new Set(other.toLowerCase().split(' '));
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > Math.max(mine.size, theirs.size) / 2;
}
