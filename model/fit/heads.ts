import { gramsOf, type Voice } from '../../utils/domain/escalation/model/grams.ts';
import { fold } from '../../utils/domain/text.ts';
import type { Text } from '../data/texts.ts';
import { type Example, emptyHead, learn, type Pace, resumed, type SparseHead } from './sparse.ts';

/** A table of heads that share buckets. */
export interface Plan {
  readonly voice: Voice;
  readonly bits: number;
  readonly heads: readonly string[];
  /** Where single texts need a pace of their own. */
  readonly pace?: Pick<Pace, 'rate' | 'epochs'>;
}

/** The tables that ship. Two hundred features a message fill 2^16 buckets well enough: facts/on-device-models.md §2b. */
export const PLANS: readonly Plan[] = [
  { voice: 'customer', bits: 17, heads: ['negative', 'neutral', 'positive'], pace: { rate: 0.1, epochs: 8 } },
  {
    voice: 'customer',
    bits: 16,
    heads: [
      'asks',
      'frustrated',
      'hostile',
      'anger',
      'abuse',
      'failed',
      'repeats',
      'refused',
      'vulnerable',
      'safety',
      'security',
      'legal',
      'churn',
      'broken',
      'stalled',
      'soon',
      'now',
    ],
  },
  { voice: 'ai', bits: 15, heads: ['soon', 'now', 'failed', 'repeats', 'refused', 'broken', 'stalled'] },
];

/** The features of a text as 32-bit hashes; one said twice counts twice. */
export function hashed(text: string, voice: Voice): Int32Array {
  const found: number[] = [];
  gramsOf(fold(text).text, voice, (hash) => found.push(hash | 0));
  return Int32Array.from(found);
}

/** A text with its features, and what heads should answer to it. */
export interface Taught {
  readonly grams: Int32Array;
  readonly heads: Readonly<Record<string, boolean>>;
  readonly weight: number;
}

export function taughtOf(
  { text, heads }: Pick<Text, 'text' | 'heads'>,
  voice: Voice,
  weight: number,
): Taught {
  return { grams: hashed(text, voice), heads, weight };
}

/** The heads of all tables by `voice head`. */
export type Heads = ReadonlyMap<string, SparseHead>;

export const keyOf = (voice: Voice, head: string): string => `${voice} ${head}`;

function examplesOf(of: readonly Taught[], head: string): Example[] {
  return of.flatMap(({ grams, heads, weight }) => {
    const is = heads[head];
    return is === undefined ? [] : [{ grams, is, weight }];
  });
}

/** Learns what single texts teach; labelled conversations come after, see `adapted`. */
export function grounded(texts: readonly Taught[], pace: Pace): Heads {
  return new Map(
    PLANS.flatMap(({ voice, bits, heads, pace: own }) =>
      heads.map((name) => {
        const head = emptyHead(bits);
        if (voice === 'customer') learn(head, examplesOf(texts, name), { ...pace, ...own });
        return [keyOf(voice, name), head] as const;
      }),
    ),
  );
}

/** How much of AdaGrad's memory is left when the labelled messages begin. */
const MEMORY = 0.05;

/** The heads after labelled messages too; the heads given stay as they are. */
export function adapted(
  from: Heads,
  messages: Readonly<Record<Voice, readonly Taught[]>>,
  pace: Pace,
): Heads {
  return new Map(
    PLANS.flatMap(({ voice, heads }) =>
      heads.map((name) => {
        const before = from.get(keyOf(voice, name))!;
        const examples = examplesOf(messages[voice], name);
        if (examples.length === 0) return [keyOf(voice, name), before] as const;
        return [keyOf(voice, name), learn(resumed(before, MEMORY), examples, pace)] as const;
      }),
    ),
  );
}
