import type { Message } from '../domain/conversation.ts';
import { anchorsOf, segmentsBetween } from './anchors.ts';
import { longest, type Pair } from './sequence.ts';

/** Messages of one author this close are one moment, ms: the page and the JSON round differently. */
const MOMENT_MS = 1_500;
/** The same words this far apart may be one message, ms: once the clocks are compared, and while they could not be. */
const NEAR_MS = 30_000;
const FAR_MS = 120_000;

/**
 * Pairs the messages that two views of one conversation share: as many as possible, in order, each at most once (the
 * same words said twice stay two messages), and of equal choices the one whose times agree best. Where words differ
 * between two pairs, a text that was edited, has grown or is shown translated is paired by author and time.
 */
export function aligned(older: readonly Message[], newer: readonly Message[]): readonly Pair[] {
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
  const plain = text.replace(/\n+/g, ' ');
  const side = role === 'unknown' ? null : role === 'customer' ? 'customer' : 'ours';
  const isFile = plain === '' || (plain.startsWith('[') && /^(?:\[[^\]]*\] ?)*$/.test(plain));
  const words = isFile ? '[]' : plain;
  return { id, words, at, side, author: author?.trim().toLowerCase() ?? null, visibility };
}

function mayBeOne(one: Facets, other: Facets): boolean {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  return one.visibility === other.visibility || one.side === null || other.side === null;
}

function gap(one: Facets, other: Facets, skew: number): number | null {
  return one.at === null || other.at === null ? null : other.at - one.at - skew;
}

function isSame(one: Facets, other: Facets, { skew, tolerance }: Clocks): boolean {
  if (one.id === other.id) return true;
  if (one.words !== other.words || !mayBeOne(one, other)) return false;
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
  if (gaps.some((ms) => Math.abs(ms) <= MOMENT_MS)) return { skew: 0, tolerance: NEAR_MS };
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
  for (const facet of one) mine.set(facet.words, [...(mine.get(facet.words) ?? []).slice(-MAX_TWINS), facet]);
  return other
    .flatMap((theirs) =>
      (mine.get(theirs.words) ?? []).flatMap((match) =>
        mayBeOne(match, theirs) ? (gap(match, theirs, 0) ?? []) : [],
      ),
    )
    .sort((a, b) => a - b);
}

/** Whole quarters of an hour, up to fourteen hours: a local time that was taken for UTC. */
function isZone(ms: number): boolean {
  const quarter = 15 * 60_000;
  return Math.abs(ms - Math.round(ms / quarter) * quarter) <= MOMENT_MS && Math.abs(ms) <= 14 * 60 * 60_000;
}

/** Between two neighbouring pairs: messages of one author, and of one moment where both state it, whose words differ. */
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
  return Math.abs(apart ?? 0) <= MOMENT_MS && isOneAuthor && mayBeOne(one, other);
}

/** One grew out of the other, or they share more than half of their words. */
function areAlike(one: string, other: string): boolean {
  if (one !== '' && (one.startsWith(other) || other.startsWith(one))) return true;
  const mine = new Set(one.toLowerCase().split(' '));
  const theirs = new Set(other.toLowerCase().split(' '));
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > Math.max(mine.size, theirs.size) / 2;
}
