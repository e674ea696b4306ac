import { createHash } from 'node:crypto';
import { featureNames } from '../../utils/domain/escalation/model/situation.ts';
import { type Header, openWeights, type Weights } from '../../utils/domain/escalation/model/weights.ts';
import { type Heads, keyOf, PLANS } from './heads.ts';
import type { Line } from './ridge.ts';
import type { System } from './system.ts';

/** Weights below this share of the largest step are dropped: they say nothing and cost bytes in the package. */
const SMALL = 0.6;
/** Weights beyond this share of all are clipped, so that a few do not coarsen the rest. */
const CLIPPED = 0.9998;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * CLIPPED)] ?? 0;
  return (top || 1) / 127;
}

/** Puts heads into int8 tables, a bucket's heads side by side. */
export function pack(heads: Heads): { bytes: Int8Array; tables: Header['tables'] } {
  const parts: Int8Array[] = [];
  const tables = PLANS.map(({ voice, bits, heads: names }) => {
    const cells = new Int8Array(2 ** bits * names.length);
    const row = names.map((name, h) => {
      const { weights, bias } = heads.get(keyOf(voice, name))!;
      const scale = scaleOf(weights);
      for (let bucket = 0; bucket < weights.length; bucket++) {
        const steps = weights[bucket]! / scale;
        const whole = Math.abs(steps) < SMALL ? 0 : Math.round(steps);
        cells[bucket * names.length + h] = Math.max(-127, Math.min(127, whole));
      }
      return { name, scale: rounded(scale), bias: rounded(bias) };
    });
    parts.push(cells);
    return { voice, bits, heads: row };
  });
  const bytes = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, tables };
}

/** Seven digits: the same on every machine, and more than the data know. */
export const rounded = (value: number): number => Number(value.toPrecision(7));

/** Heads ready to judge with, before there is a combiner. */
export function unfinished(heads: Heads): Weights {
  const { bytes, tables } = pack(heads);
  const features = featureNames({ header: { tables } });
  const zero = { weights: features.map(() => 0), bias: 0 };
  const header: Header = {
    format: 'baton-model-1',
    sources: [],
    dataDate: '',
    sha256: '',
    bytes: bytes.length,
    tables,
    features,
    calm: zero.weights,
    soon: zero,
    now: zero,
    marks: { calm: 0, watch: 0.5, recommend: 0.5, now: 0.9 },
  };
  return openWeights(header, bytes.buffer as ArrayBuffer);
}

/** The header of finished weights. */
export function headerOf(
  { bytes, tables }: ReturnType<typeof pack>,
  { soon, now, calm, marks }: Pick<System, 'soon' | 'now' | 'calm' | 'marks'>,
  about: Pick<Header, 'sources' | 'dataDate'>,
): Header {
  const line = ({ weights, bias }: Line) => ({ weights: Array.from(weights, rounded), bias: rounded(bias) });
  return {
    format: 'baton-model-1',
    ...about,
    sha256: createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex'),
    bytes: bytes.length,
    tables,
    features: featureNames({ header: { tables } }),
    calm: Array.from(calm, rounded),
    soon: line(soon),
    now: line(now),
    marks,
  };
}
