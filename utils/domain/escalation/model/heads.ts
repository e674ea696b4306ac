import { fold } from '../../text.ts';
import type { Said } from '../said.ts';
import { gramsOf, type Voice } from './grams.ts';
import type { Table, Weights } from './weights.ts';

/** Names of the heads of a voice, in the order of `headsOf`. */
export function headNames({ header }: Pick<Weights, 'header'>, voice: Voice): string[] {
  return header.tables
    .filter((table) => table.voice === voice)
    .flatMap(({ heads }) => heads.map(({ name }) => name));
}

/** Most distinct buckets that one message is taken to fill. */
const MOST = 8_192;
const hashes = new Int32Array(MOST);

/** Hashes of a text's features, each once; a view that the next call overwrites. */
function hashesOf(text: string, voice: Voice): Int32Array {
  let count = 0;
  gramsOf(text, voice, (hash) => {
    if (count < MOST) hashes[count++] = hash | 0;
  });
  const taken = hashes.subarray(0, count).sort();
  let kept = 0;
  for (let k = 0; k < count; k++) if (k === 0 || taken[k] !== taken[k - 1]) hashes[kept++] = taken[k]!;
  return hashes.subarray(0, kept);
}

function addUp(table: Table, of: Int32Array, out: Float32Array, from: number): void {
  const { cells, heads, mask } = table;
  const width = heads.length;
  for (let k = 0; k < of.length; k++) {
    const at = (of[k]! & mask) * width;
    for (let h = 0; h < width; h++) out[from + h] = out[from + h]! + cells[at + h]!;
  }
  const norm = of.length === 0 ? 0 : 1 / Math.sqrt(of.length);
  for (let h = 0; h < width; h++) {
    const { scale, bias } = heads[h]!;
    out[from + h] = bias + scale * norm * out[from + h]!;
  }
}

/** Log-odds of each head for one message's words; the same words give the same array. */
export function headsOf(weights: Weights, said: Said, voice: Voice): Float32Array {
  const before = weights.known[voice].get(said);
  if (before) return before;
  const tables = weights.tables.filter((table) => table.voice === voice);
  const out = new Float32Array(tables.reduce((sum, { heads }) => sum + heads.length, 0));
  const of = hashesOf(fold(said.words).text, voice);
  let from = 0;
  for (const table of tables) {
    addUp(table, of, out, from);
    from += table.heads.length;
  }
  weights.known[voice].set(said, out);
  return out;
}
