import { type Facets, gap, mayBeOne } from './facets.ts';
import { longest, type Pair } from './sequence.ts';
import { differInStruck } from './struck.ts';

/** Messages of one author this close are one moment, ms: the page and the JSON round differently. */
export const MOMENT_MS = 1_500;
/** Both clocks round to the second at worst: closer than this, one author has said one thing, ms. */
const SECOND_MS = 1_000;

/**
 * Pairs what is one message in other words: edited, grown, struck out or shown translated. Only between neighbouring
 * pairs, in order; where nothing of the words is shared, the author and the second must say so, or the place: as many
 * messages on this side as on that.
 */
export function reworded(
  pairs: readonly Pair[],
  one: readonly Facets[],
  other: readonly Facets[],
  skew: number,
): readonly Pair[] {
  const fences: readonly Pair[] = [[-1, -1], ...pairs, [one.length, other.length]];
  return fences.slice(1).flatMap(([i1, j1], k) => {
    const [i0, j0] = [fences[k]![0] + 1, fences[k]![1] + 1];
    if (i1 <= i0 || j1 <= j0) return [];
    const isEven = i1 - i0 === j1 - j0 && k > 0 && k < pairs.length;
    const same = (i: number, j: number): boolean =>
      isOne(one[i0 + i]!, other[j0 + j]!, skew, isEven && i === j);
    const drift = (i: number, j: number): number =>
      Math.abs(gap(one[i0 + i]!, other[j0 + j]!, skew) ?? 0) +
      (isGrown(one[i0 + i]!.words, other[j0 + j]!.words) ? 0 : MOMENT_MS);
    return longest(i1 - i0, j1 - j0, same, drift, -1).map(([i, j]): Pair => [i0 + i, j0 + j]);
  });
}

function isOne(one: Facets, other: Facets, skew: number, isInPlace: boolean): boolean {
  if (!mayBeOne(one, other)) return false;
  if (one.author !== null && other.author !== null && one.author !== other.author) return false;
  const apart = gap(one, other, skew);
  if (apart !== null && Math.abs(apart) > MOMENT_MS) return false;
  if (isInPlace || isGrown(one.words, other.words)) return true;
  // Many messages are made of one pattern: without a time, like words are no evidence.
  if (apart === null) return false;
  if (shareWords(one.words, other.words)) return true;
  return Math.abs(apart) <= SECOND_MS && one.author !== null && other.author !== null;
}

/** One grew out of the other, or has characters of it struck out. */
function isGrown(one: string, other: string): boolean {
  if (one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))) return true;
  return differInStruck(one, other);
}

/** More than half of their words. */
function shareWords(one: string, other: string): boolean {
  const mine = new Set(one.toLowerCase().split(' '));
  const theirs = new Set(other.toLowerCase().split(' '));
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > Math.max(mine.size, theirs.size) / 2;
}
