import { remembered } from '../remember.ts';
import { tokensOf } from './grams.ts';

/** Words with the same weight, separated by spaces; a pair of neighbours is joined by `_`. */
export type GramRows = readonly (readonly [weight: number, grams: string])[];

/** A word's own weight, and those of the pairs that it begins. */
interface Word {
  own: number;
  readonly before: Map<string, number>;
}

function wordsBy(rows: GramRows): ReadonlyMap<string, Word> {
  const known = new Map<string, Word>();
  for (const [weight, grams] of rows) {
    for (const gram of grams.split(' ')) {
      const [first = '', second] = gram.split('_');
      const word = known.get(first) ?? { own: 0, before: new Map() };
      known.set(first, word);
      if (second === undefined) word.own = weight;
      else word.before.set(second, weight);
    }
  }
  return known;
}

/** What the English words of a text add to the log-odds, by a fitted table; each word and pair counts once. */
export function pointsBy(rows: GramRows): (text: string) => number {
  const known = wordsBy(rows);
  return remembered((text) => {
    const tokens = tokensOf(text);
    const met = new Set<string>();
    let sum = 0;
    for (const [k, token] of tokens.entries()) {
      const word = known.get(token);
      if (!word) continue;
      if (word.own !== 0 && !met.has(token)) {
        met.add(token);
        sum += word.own;
      }
      const next = tokens[k + 1] ?? '';
      const pair = word.before.get(next);
      if (pair === undefined || met.has(`${token}_${next}`)) continue;
      met.add(`${token}_${next}`);
      sum += pair;
    }
    return sum;
  });
}

/** What the named features add to the log-odds; a feature without a weight adds nothing. */
export function pointsOf(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}
