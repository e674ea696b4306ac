import type { Cue, CueRow, Lexicon } from './lexicon.ts';

/** A stretch of folded text that says something, offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

interface CompiledRow {
  readonly is: RegExp;
  readonly strength: number;
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
  readonly notWith: RegExp | null;
}

/** A lexicon ready to match. */
export type Matcher = ReadonlyMap<Cue, readonly CompiledRow[]>;

function fill(source: string, parts: Readonly<Record<string, string>>): string {
  const filled = source.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`lexicon part ${name} is missing`);
    return `(?:${fill(part, parts)})`;
  });
  return filled.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/** Whole words only, save at a pattern's own `$`. */
function ended(source: string, spaced: boolean): string {
  return `(?:${source})${spaced && !/\$\)*$/.test(source) ? '\\b' : ''}`;
}

/** Any of the patterns, each starting a word save at its own `^`; one look at a letter's place serves them all. */
function anyOf(sources: readonly string[], spaced: boolean): string {
  if (!spaced) return sources.map((source) => ended(source, spaced)).join('|');
  const isAnchored = (source: string) => /^(?:\(\?:)*\^/.test(source);
  const inner = sources.filter((source) => !isAnchored(source)).map((source) => ended(source, spaced));
  const anchored = sources.filter(isAnchored).map((source) => ended(source, spaced));
  return [...anchored, ...(inner.length > 0 ? [`\\b(?:${inner.join('|')})`] : [])].join('|');
}

function compileRow(row: CueRow, lexicon: Lexicon): CompiledRow {
  const optional = (source: string | undefined, before: string, after: string) =>
    source === undefined ? null : new RegExp(`${before}(?:${fill(source, lexicon.parts)})${after}`);
  const edgeOf = lexicon.spaced ? '\\b' : '';
  return {
    is: new RegExp(
      anyOf(
        row.is.map((source) => fill(source, lexicon.parts)),
        lexicon.spaced,
      ),
      'gm',
    ),
    strength: row.strength ?? 1,
    notAfter: optional(row.notAfter, edgeOf, '\\W*$'),
    notBefore: optional(row.notBefore, '^\\W*', edgeOf),
    notWith: optional(row.notWith, edgeOf, edgeOf),
  };
}

/** @throws {Error} when a pattern names a part that the lexicon lacks */
export function compile(lexicon: Lexicon): Matcher {
  const compiled = new Map<Cue, CompiledRow[]>();
  for (const [cue, rows] of Object.entries(lexicon.cues) as [Cue, readonly CueRow[]][]) {
    compiled.set(
      cue,
      rows.map((row) => compileRow(row, lexicon)),
    );
  }
  return compiled;
}

const CLAUSE_EDGE = /[.!?;,:\n\u3002\uff01\uff1f\u3001]|\s(?:but|aber|mais|pero|ma|mas|maar)\s/g;
const SENTENCE_EDGE = /[.!?\n\u3002\uff01\uff1f]/;
/** How far around a match its clause and sentence are looked at, UTF-16 units. */
const AROUND = 200;

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  let from = 0;
  for (const match of before.matchAll(CLAUSE_EDGE)) from = match.index + match[0].length;
  return before.slice(from);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = before.split(SENTENCE_EDGE).at(-1) ?? '';
  const to = after.split(SENTENCE_EDGE)[0] ?? '';
  return from + text.slice(start, end) + to;
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

function counts(row: CompiledRow, text: string, start: number, end: number): boolean {
  if (isQuoted(text, start, end)) return false;
  if (row.notAfter?.test(clauseBefore(text, start))) return false;
  if (row.notBefore?.test(text.slice(end, end + AROUND))) return false;
  return !row.notWith?.test(sentenceAround(text, start, end));
}

/** Most hits kept of one cue in one message. */
const HITS_KEPT = 5;

const NONE: Hit[] = [];

/** Strongest first, then in the order of the text. */
export function byStrength(a: Hit, b: Hit): number {
  return b.strength - a.strength || a.start - b.start;
}

/** Where folded text says `cue`, strongest first. */
export function hitsOf(matcher: Matcher, cue: Cue, text: string): readonly Hit[] {
  let hits: Hit[] = NONE;
  for (const row of matcher.get(cue) ?? []) {
    row.is.lastIndex = 0;
    for (let match = row.is.exec(text); match && hits.length < HITS_KEPT; match = row.is.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const isOthers = OWN_WORDS_ONLY.has(cue) && isInQuotation(text, start, end);
      if (end > start && !isOthers && counts(row, text, start, end)) {
        if (hits === NONE) hits = [];
        hits.push({ start, end, strength: row.strength });
      }
      if (end === start) row.is.lastIndex++;
    }
  }
  return hits.length < 2 ? hits : hits.sort(byStrength);
}
