import * as v from 'valibot';
import type { Said } from '../said.ts';
import type { Voice } from './grams.ts';

const head = v.object({ name: v.string(), scale: v.number(), bias: v.number() });
const table = v.object({
  voice: v.picklist(['customer', 'ai']),
  /** The table has 2^bits buckets. */
  bits: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(20)),
  heads: v.pipe(v.array(head), v.minLength(1)),
});
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = v.object({
  /** One weight for each feature, in the order of `features`. */
  weights: v.array(v.number()),
  bias: v.number(),
});

/** What stands beside the weights: what they are, where they come from and how they are read. */
export const header = v.object({
  format: v.literal('baton-model-1'),
  /** Data the weights were fitted on: name, licence, messages used. */
  sources: v.array(v.object({ name: v.string(), licence: v.string(), messages: v.number() })),
  /** Date of the data, not of the fit: the same data give the same bytes. */
  dataDate: v.string(),
  /** SHA-256 of the weights, hexadecimal. */
  sha256: v.string(),
  bytes: v.number(),
  tables: v.array(table),
  features: v.array(v.string()),
  /** What the features are in a calm message: parts of a score are told from there. */
  calm: v.array(v.number()),
  /** log-odds that a person is needed soon (need ≥ 1) and now (need = 2); calibrated. */
  soon: line,
  now: line,
  /** Chances that stand at 0 and at Watch (soon), at Recommend and at Now (now). */
  marks: v.object({ calm: chance, watch: chance, recommend: chance, now: chance }),
});
export type Header = v.InferOutput<typeof header>;

/** One table of hashed n-gram weights; the heads of a bucket stand side by side. */
export interface Table {
  readonly voice: Voice;
  readonly mask: number;
  readonly heads: Header['tables'][number]['heads'];
  readonly cells: Int8Array;
}

/** The learned part, ready to judge. */
export interface Weights {
  readonly header: Header;
  readonly tables: readonly Table[];
  /** What messages were found to show, kept while the message is. */
  readonly known: Record<Voice, WeakMap<Said, Float32Array>>;
}

/**
 * Puts a header and its bytes together.
 * @throws {v.ValiError} naming the field of a header that is not one
 * @throws {Error} when header and bytes do not belong together
 */
export function openWeights(given: unknown, bytes: ArrayBuffer): Weights {
  const of = v.parse(header, given);
  const cells = new Int8Array(bytes);
  if (cells.length !== of.bytes)
    throw new Error(`weights have ${cells.length} bytes, the header names ${of.bytes}`);
  for (const [name, { length }] of Object.entries({
    soon: of.soon.weights,
    now: of.now.weights,
    calm: of.calm,
  }))
    if (length !== of.features.length)
      throw new Error(`${name} has ${length} numbers for ${of.features.length} features`);
  let from = 0;
  const tables = of.tables.map(({ voice, bits, heads }): Table => {
    const size = 2 ** bits * heads.length;
    const part = cells.subarray(from, from + size);
    if (part.length !== size) throw new Error('weights end before their last table does');
    from += size;
    return { voice, mask: 2 ** bits - 1, heads, cells: part };
  });
  if (from !== cells.length) throw new Error('weights go on after their last table');
  return { header: of, tables, known: { customer: new WeakMap(), ai: new WeakMap() } };
}
