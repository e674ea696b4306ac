import type { Cue, CueRow, Lexicon } from './lexicon.ts';
import type { Need } from './need.ts';
import { branchesOf, type Parts } from './pattern.ts';

/** A pattern that is made ready when a text first needs it. */
export class Lazy {
  private ready: RegExp | null = null;
  constructor(
    private readonly source: () => string,
    private readonly flags = '',
  ) {}

  get pattern(): RegExp {
    this.ready ??= new RegExp(this.source(), this.flags);
    return this.ready;
  }
}

export interface Row {
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  readonly strength: number;
  readonly notAfter: Lazy | null;
  readonly notBefore: Lazy | null;
  readonly notWith: Lazy | null;
}

/** One branch of one of a row's patterns. */
export interface Way {
  readonly row: Row;
  readonly is: Lazy;
}

type Sources = Readonly<Record<string, string>>;

function fill(source: string, parts: Sources): string {
  const filled = source.replace(
    /\{([a-z]\w*)\}/gi,
    (_, name: string) => `(?:${fill(parts[name] ?? '', parts)})`,
  );
  return filled.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/** True for a pattern with its own `^`: it need not start a word. */
function isAnchored(source: string, parts: Sources): boolean {
  let at = 0;
  while (source.startsWith('(?:', at)) at += 3;
  if (source[at] !== '{') return source[at] === '^';
  const part = parts[source.slice(at + 1, source.indexOf('}', at))];
  return part !== undefined && isAnchored(part, parts);
}

/** True for a pattern with its own `$`: it need not end a word. */
function isClosed(source: string, parts: Sources): boolean {
  let end = source.length;
  while (source[end - 1] === ')') end--;
  if (source[end - 1] !== '}') return source[end - 1] === '$';
  const part = parts[source.slice(source.lastIndexOf('{', end) + 1, end - 1)];
  return part !== undefined && isClosed(part, parts);
}

/** Those with their own `^` are tried first. */
function inOrder(sources: readonly string[], { spaced, parts }: Lexicon): readonly string[] {
  if (!spaced) return sources;
  const anchored = sources.filter((source) => isAnchored(source, parts));
  return anchored.length === 0
    ? sources
    : [...anchored, ...sources.filter((source) => !anchored.includes(source))];
}

export function rowOf(lexicon: Lexicon, cue: Cue, row: CueRow): Row {
  const { spaced, parts } = lexicon;
  const edge = spaced ? '\\b' : '';
  const optional = (source: string | undefined, before: string, after: string) =>
    source === undefined ? null : new Lazy(() => `${before}(?:${fill(source, parts)})${after}`);
  return {
    lexicon,
    cue,
    strength: row.strength ?? 1,
    notAfter: optional(row.notAfter, edge, '\\W*$'),
    notBefore: optional(row.notBefore, '^\\W*', edge),
    notWith: optional(row.notWith, edge, edge),
  };
}

/** Each branch of a row's patterns, in the order in which they are tried, with what it needs. */
export function waysOf(
  row: Row,
  sources: readonly string[],
  known: Parts,
): { way: Way; needs: readonly Need[] }[] {
  const { spaced, parts } = row.lexicon;
  return inOrder(sources, row.lexicon).flatMap((source) => {
    const before = spaced && !isAnchored(source, parts) ? '\\b' : '';
    const after = spaced && !isClosed(source, parts) ? '\\b' : '';
    return branchesOf(source, known).map(({ source: branch, needs }) => ({
      way: { row, is: new Lazy(() => `${before}(?:${fill(branch, parts)})${after}`, 'gm') },
      needs,
    }));
  });
}
