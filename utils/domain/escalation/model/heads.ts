import type { Said } from '../said.ts';
import { gramsOf, type Voice } from './grams.ts';
import type { Table, Weights } from './weights.ts';

/** Names of the heads of a voice, in the order of `headsOf`. */
export function headNames({ header }: Pick<Weights, 'header'>, voice: Voice): string[] {
  return header.tables
    .filter((table) => table.voice === voice)
    .flatMap(({ heads }) => heads.map(({ name }) => name));
}

/** The tables of a voice and how many heads they have together. */
interface Desk {
  readonly tables: readonly Table[];
  readonly width: number;
}

const desks = new WeakMap<Weights, Record<Voice, Desk>>();

function deskOf(weights: Weights, voice: Voice): Desk {
  const known = desks.get(weights);
  if (known) return known[voice];
  const of = (one: Voice): Desk => {
    const tables = weights.tables.filter((table) => table.voice === one);
    return { tables, width: tables.reduce((sum, { heads }) => sum + heads.length, 0) };
  };
  const both = { customer: of('customer'), ai: of('ai') };
  desks.set(weights, both);
  return both[voice];
}

/** Sums of the heads' weights over a text's features; returns how many features there were. */
function addUp(text: string, voice: Voice, tables: readonly Table[], out: Float32Array): number {
  let count = 0;
  gramsOf(text, voice, (hash) => {
    count++;
    let to = 0;
    for (let t = 0; t < tables.length; t++) {
      const { cells, mask, heads } = tables[t]!;
      const width = heads.length;
      const from = (hash & mask) * width;
      for (let h = 0; h < width; h++) out[to + h] = out[to + h]! + cells[from + h]!;
      to += width;
    }
  });
  return count;
}

/** Log-odds of each head for one message's words; the same words give the same array. */
export function headsOf(weights: Weights, said: Said, voice: Voice): Float32Array {
  const before = weights.known[voice].get(said);
  if (before) return before;
  const { tables, width } = deskOf(weights, voice);
  const out = new Float32Array(width);
  const count = addUp(said.plain, voice, tables, out);
  const norm = count === 0 ? 0 : 1 / Math.sqrt(count);
  let at = 0;
  for (const { heads } of tables)
    for (const { scale, bias } of heads) out[at] = bias + scale * norm * out[at++]!;
  weights.known[voice].set(said, out);
  return out;
}
