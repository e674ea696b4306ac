import type { Message } from '../../domain/conversation.ts';
import { anchorsOf, segmentsBetween } from './anchors.ts';
import { type Facets, facets, gap, mayBeOneInWords } from './facets.ts';
import { MOMENT_MS, reworded } from './reworded.ts';
import { longest, type Pair } from './sequence.ts';
import { differInStruck } from './struck.ts';

/** The same words this far apart may be one message, ms: once the clocks are compared, and while they could not be. */
const NEAR_MS = 30_000;
const FAR_MS = 120_000;
const QUARTER_MS = 15 * 60_000;

/**
 * Pairs the messages that two views of one conversation share: as many as possible, in order, each at most once (the
 * same words said twice stay two messages), and of equal choices the one whose times agree best. Where words differ
 * between two pairs, a text that was edited, has grown or is shown translated is paired by author and time.
 */
export function aligned(older: readonly Message[], newer: readonly Message[]): Alignment {
  const one = older.map(facets);
  const other = newer.map(facets);
  const clocks = clocksOf(one, other);
  const { skew } = clocks;
  const same = (i: number, j: number): boolean => isSame(one[i]!, other[j]!, clocks);
  const drift = (i: number, j: number): number => Math.abs(gap(one[i]!, other[j]!, skew) ?? NEAR_MS);
  const anchors = anchorsOf(
    one.map(({ words }) => words),
    other.map(({ words }) => words),
    same,
  );
  const between = segmentsBetween(anchors, one.length, other.length).flatMap(([i0, i1, j0, j1]) =>
    longest(
      i1 - i0,
      j1 - j0,
      (i, j) => same(i0 + i, j0 + j),
      (i, j) => drift(i0 + i, j0 + j),
      MOMENT_MS,
    ).map(([i, j]): Pair => [i0 + i, j0 + j]),
  );
  const pairs = [...anchors, ...between].sort(([a], [b]) => a - b);
  const all = [...pairs, ...reworded(pairs, one, other, skew)].sort(([a], [b]) => a - b);
  return { pairs: all, lead: leadOf(skew) };
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  /** How far the newer list's clock runs ahead of the older's, ms; 0 where they agree or cannot be compared. */
  readonly lead: number;
}

/** A lead is told as what it is: none, a time zone's, or whole seconds. What remains is rounding. */
function leadOf(skew: number): number {
  if (Math.abs(skew) <= MOMENT_MS) return 0;
  const unit = isZone(skew) ? QUARTER_MS : 1_000;
  return Math.round(skew / unit) * unit;
}

function isSame(one: Facets, other: Facets, { skew, tolerance }: Clocks): boolean {
  if (one.id === other.id) return true;
  const isWorded = one.words === other.words || differInStruck(one.words, other.words);
  if (!isWorded || !mayBeOneInWords(one, other)) return false;
  return Math.abs(gap(one, other, skew) ?? 0) <= tolerance;
}

interface Clocks {
  /** How far the newer list's clock runs ahead, ms. */
  readonly skew: number;
  readonly tolerance: number;
}

/**
 * Compares the clocks by the messages with the same words. Any two that agree to the moment settle it: the clocks are
 * one. Else the gap that most pairs share counts; a single pair counts only if it is a time zone's.
 */
function clocksOf(one: readonly Facets[], other: readonly Facets[]): Clocks {
  const gaps = gapsBetween(one, other);
  const close = gaps.filter((ms) => Math.abs(ms) <= MOMENT_MS);
  if (close.length > 0) return { skew: close[close.length >> 1]!, tolerance: NEAR_MS };
  let [skew, votes] = [0, 0];
  for (let from = 0, to = 0; from < gaps.length; from += 1) {
    while (to < gaps.length && gaps[to]! - gaps[from]! <= 2 * MOMENT_MS) to += 1;
    if (to - from > votes) [skew, votes] = [gaps[(from + to) >> 1]!, to - from];
  }
  const isSettled = votes > 1 || (votes === 1 && isZone(skew));
  return isSettled ? { skew, tolerance: NEAR_MS } : { skew: 0, tolerance: FAR_MS };
}

/** Words that are said more often than this tell nothing about the clocks. */
const MAX_TWINS = 20;

function gapsBetween(one: readonly Facets[], other: readonly Facets[]): number[] {
  const mine = new Map<string, Facets[]>();
  for (const facet of one.filter(isTimed))
    mine.set(facet.words, [...(mine.get(facet.words) ?? []).slice(-MAX_TWINS), facet]);
  return other
    .filter(isTimed)
    .flatMap((theirs) =>
      (mine.get(theirs.words) ?? []).flatMap((match) =>
        mayBeOneInWords(match, theirs) ? (gap(match, theirs, 0) ?? []) : [],
      ),
    )
    .sort((a, b) => a - b);
}

function isTimed({ at }: Facets): boolean {
  return at !== null;
}

/** Whole quarters of an hour, up to fourteen hours: a local time that was taken for UTC. */
function isZone(ms: number): boolean {
  return (
    Math.abs(ms - Math.round(ms / QUARTER_MS) * QUARTER_MS) <= MOMENT_MS && Math.abs(ms) <= 14 * 60 * 60_000
  );
}
