import type { Need } from '../escalation/lexicons/need.ts';
import { branchesOf } from '../escalation/lexicons/pattern.ts';
import { type Sieve, sieveOf } from '../escalation/lexicons/sieve.ts';
import { Lazy } from '../escalation/lexicons/way.ts';
import { ASCII } from '../fold.ts';
import { isDisguised } from '../plain.ts';
import { remembered } from '../remember.ts';
import { type Folded, fold, type Stretch } from '../text.ts';

interface Branch {
  readonly source: string;
  readonly needs: readonly Need[];
}

/** Numbers of a pattern's ways, end exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Listener {
  readonly ways: readonly Lazy[];
  readonly spans: Readonly<Record<string, Span>>;
  readonly sieve: Sieve;
}

/** A pattern that is one bracket between word edges. */
const BRACKET = /^(\\b)?\(\?:(.*)\)(\\b)?$/s;
const noParts = () => [];

/** The alternatives of a pattern with what each needs, those of a bracket around it all one by one. */
function branchesIn(source: string): Branch[] {
  return branchesOf(source, noParts).flatMap((branch) => {
    const [, before = '', inner, after = ''] = BRACKET.exec(branch.source) ?? [];
    if (inner === undefined || !isWhole(inner)) return [branch];
    return branchesIn(inner).map(({ source: one, needs }) => ({
      source: `${before}(?:${one})${after}`,
      needs,
    }));
  });
}

/** True where no bracket closes that the text itself did not open. */
function isWhole(source: string): boolean {
  try {
    branchesOf(source, noParts);
    return true;
  } catch {
    return false;
  }
}

function listenerOf(patterns: Readonly<Record<string, RegExp>>): Listener {
  const ways: Lazy[] = [];
  const needs: (readonly Need[])[] = [];
  const spans: Record<string, Span> = {};
  for (const [name, { source }] of Object.entries(patterns)) {
    const from = ways.length;
    for (const branch of branchesIn(source)) {
      ways.push(new Lazy(() => branch.source, 'u'));
      needs.push(branch.needs);
    }
    spans[name] = { from, to: ways.length };
  }
  return { ways, spans, sieve: sieveOf(needs) };
}

const UNKNOWN: ReadonlyMap<string, Stretch | null> = new Map();

/** What one text says, by the names of the patterns listened for. */
export class Hearing<N extends string> {
  private known = UNKNOWN as Map<N, Stretch | null>;
  /** True where a part of the text, folded by itself, stands in the folded text as it is. */
  private isPlain: boolean | null = null;

  constructor(
    private readonly listener: Listener,
    private readonly text: string,
    readonly folded: Folded,
    /** Numbers of the ways that the text may match, in order. */
    private readonly passed: readonly number[],
  ) {}

  says(name: N): boolean {
    return this.find(name) !== null;
  }

  /** False where the text can't say it; true tells nothing. */
  may(name: N): boolean {
    const { passed } = this;
    if (passed.length === 0) return false;
    const { from, to } = this.listener.spans[name]!;
    for (let k = 0; k < passed.length; k++) if (passed[k]! >= from) return passed[k]! < to;
    return false;
  }

  /** A part of the text, folded. */
  part(start: number, end: number): string {
    this.isPlain ??=
      this.folded.text.length === this.text.length && ASCII.test(this.text) && !isDisguised(this.folded.text);
    return this.isPlain ? this.folded.text.slice(start, end) : fold(this.text.slice(start, end)).text;
  }

  /** The same of a folded part of the text. */
  saysIn(name: N, part: string): boolean {
    if (!this.may(name)) return false;
    const { ways, spans } = this.listener;
    const { from, to } = spans[name]!;
    for (const id of this.passed) if (id >= from && id < to && ways[id]!.pattern.test(part)) return true;
    return false;
  }

  /** Where it first says it, offsets in the original; null where it does not. */
  find(name: N): Stretch | null {
    if (!this.may(name)) return null;
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const { from, to } = this.listener.spans[name]!;
    const found = this.search(from, to);
    if (this.known === UNKNOWN) this.known = new Map();
    this.known.set(name, found);
    return found;
  }

  private search(from: number, to: number): Stretch | null {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const id of this.passed) {
      if (id < from || id >= to) continue;
      const match = this.listener.ways[id]!.pattern.exec(this.folded.text);
      if (!match || match.index >= start) continue;
      start = match.index;
      end = start + match[0].length;
    }
    return start < Number.POSITIVE_INFINITY
      ? { start: this.folded.at(start), end: this.folded.at(end) }
      : null;
  }
}

/**
 * Listens for many patterns over folded text at once: one walk through a text sorts out which of their alternatives it
 * can match at all, and only those are tried. Made ready when a text first needs it.
 */
export function hearingOf<N extends string>(
  patterns: Readonly<Record<N, RegExp>>,
): (text: string) => Hearing<N> {
  let listener: Listener | null = null;
  return remembered((text) => {
    listener ??= listenerOf(patterns);
    const folded = fold(text);
    return new Hearing<N>(listener, text, folded, listener.sieve(folded.text));
  });
}
