import { CUES, type Cue, type Lexicon } from './lexicon.ts';
import type { Need } from './need.ts';
import { partsOf } from './pattern.ts';
import { type Sieve, sieveOf } from './sieve.ts';
import { type Row, rowOf, type Way, waysOf } from './way.ts';

/** A stretch of folded text that says something, offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** One lexicon or several, ready to match. */
export interface Matcher {
  /** By cue, then in the order in which they are tried. */
  readonly ways: readonly Way[];
  /** Where the ways of a cue begin and end. */
  readonly spans: ReadonlyMap<Cue, readonly [number, number]>;
  readonly sieve: Sieve;
}

/**
 * @param isWanted the cues to be looked for
 * @throws {Error} when a pattern names a part that its lexicon lacks, or a bracket is missing
 */
export function compile(lexicons: readonly Lexicon[], isWanted: (cue: Cue) => boolean): Matcher {
  const known = new Map(lexicons.map((lexicon) => [lexicon, partsOf(lexicon.parts)]));
  const ways: Way[] = [];
  const needs: (readonly Need[])[] = [];
  const spans = new Map<Cue, [number, number]>();
  for (const cue of CUES.filter(isWanted)) {
    const from = ways.length;
    for (const [lexicon, parts] of known) {
      for (const row of lexicon.cues[cue] ?? []) {
        for (const found of waysOf(rowOf(lexicon, cue, row), row.is, parts)) {
          ways.push(found.way);
          needs.push(found.needs);
        }
      }
    }
    if (ways.length > from) spans.set(cue, [from, ways.length]);
  }
  return { ways, spans, sieve: sieveOf(needs) };
}

const CLAUSE_EDGE = /[.!?;,:\n\u3002\uff01\uff1f\u3001]|\s(?:but|aber|mais|pero|ma|mas|maar)\s/g;
/** How far around a match its clause and sentence are looked at, UTF-16 units. */
const AROUND = 200;

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  let from = 0;
  CLAUSE_EDGE.lastIndex = 0;
  while (CLAUSE_EDGE.test(before)) from = CLAUSE_EDGE.lastIndex;
  return before.slice(from);
}

function endsSentence(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63 || code === 10;
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function sentenceAround(text: string, start: number, end: number): string {
  const [first, last] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  let [from, to] = [start, end];
  while (from > first && !endsSentence(text.charCodeAt(from - 1))) from--;
  while (to < last && !endsSentence(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

/** A button's label or somebody's words in quotation marks are not the writer's own. */
function isQuoted(text: string, start: number, end: number): boolean {
  const mark = text[start - 1];
  return (mark === '"' || mark === "'") && text.slice(end, end + 3).includes(mark);
}

/** True between two double quotation marks of one line. */
function isInQuotation(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!line.includes('"') || line.split('"').length % 2 === 1) return false;
  return (text.slice(end).split('\n', 1)[0] ?? '').includes('"');
}

/** What somebody would say counts as said only outside quotation marks, however long the quotation. */
const OWN_WORDS_ONLY: ReadonlySet<Cue> = new Set<Cue>(['asks for a person', 'bare request']);

function counts({ cue, ...row }: Row, text: string, start: number, end: number): boolean {
  if (OWN_WORDS_ONLY.has(cue) && isInQuotation(text, start, end)) return false;
  if (isQuoted(text, start, end)) return false;
  if (row.notAfter?.pattern.test(clauseBefore(text, start))) return false;
  if (row.notBefore?.pattern.test(text.slice(end, end + AROUND))) return false;
  return !row.notWith?.pattern.test(sentenceAround(text, start, end));
}

/** Most hits kept of one cue in one message, for each lexicon. */
const HITS_KEPT = 5;

/** Strongest first, then in the order of the text. */
export function byStrength(a: Hit, b: Hit): number {
  return b.strength - a.strength || a.start - b.start;
}

/** Where a way next matches. */
interface Place {
  readonly way: Way;
  start: number;
  end: number;
}

/** Moves on to the next match from `from` on; past the text's end where there is none. */
function move(place: Place, text: string, from: number): void {
  const { pattern } = place.way.is;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  place.start = match ? match.index : Number.POSITIVE_INFINITY;
  place.end = match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
}

function startOf(text: string, way: Way): Place {
  const place = { way, start: 0, end: 0 };
  move(place, text, 0);
  return place;
}

function leftmost(places: readonly Place[]): Place | null {
  let first: Place | null = null;
  for (const place of places) if (place.start < (first?.start ?? Number.POSITIVE_INFINITY)) first = place;
  return first;
}

/** Adds the hits of one row, up to `most`: its ways match in turn, the leftmost, of those the first in order. */
function addHits(hits: Hit[], most: number, ways: readonly Way[], text: string): void {
  const places: Place[] = [];
  for (const way of ways) {
    const place = startOf(text, way);
    if (place.start < text.length) places.push(place);
  }
  for (let first = leftmost(places); first && hits.length < most; first = leftmost(places)) {
    const { start, end, way } = first;
    const { row } = way;
    if (end > start && counts(row, text, start, end)) hits.push({ start, end, strength: row.strength });
    const from = end > start ? end : end + 1;
    for (const place of places) if (place.start < from) move(place, text, from);
  }
}

/** What one folded text says: hits of a cue, strongest first. */
export type Heard = (cue: Cue) => readonly Hit[];

const NONE: readonly Hit[] = [];
const SILENCE: Heard = () => NONE;

/** Sorts out once what a folded text can say at all; a cue is looked for when asked. */
export function hear({ ways, spans, sieve }: Matcher, text: string): Heard {
  const passed = sieve(text);
  if (passed.length === 0) return SILENCE;
  const [least, most] = [passed[0] as number, passed[passed.length - 1] as number];
  return (cue) => {
    const span = spans.get(cue);
    if (!span || span[0] > most || span[1] <= least) return NONE;
    const [from, to] = span;
    let first = 0;
    while ((passed[first] as number) < from) first++;
    let last = first;
    while (last < passed.length && (passed[last] as number) < to) last++;
    return last === first ? NONE : hitsOf(ways, passed, first, last, text);
  };
}

/** Hits of the ways numbered from place `first` of `ids` to before `last`. */
function hitsOf(
  all: readonly Way[],
  ids: readonly number[],
  first: number,
  last: number,
  text: string,
): readonly Hit[] {
  const hits: Hit[] = [];
  let most = HITS_KEPT;
  let before: Row | null = null;
  for (let k = first; k < last; ) {
    const { row } = all[ids[k] as number] as Way;
    const ways: Way[] = [];
    for (; k < last && (all[ids[k] as number] as Way).row === row; k++)
      ways.push(all[ids[k] as number] as Way);
    if (row.lexicon !== before?.lexicon) most = hits.length + HITS_KEPT;
    before = row;
    if (hits.length < most) addHits(hits, most, ways, text);
  }
  return hits.length < 2 ? hits : hits.sort(byStrength);
}
