import { shuffled } from './chance.ts';

/** One head while it is learned: a weight for each bucket. */
export interface SparseHead {
  readonly weights: Float32Array;
  /** Sums of squared gradients, AdaGrad's memory. */
  readonly squares: Float32Array;
  bias: number;
  biasSquare: number;
}

/** One text to learn from: its hashed features and whether the head should answer yes. */
export interface Example {
  readonly grams: Int32Array;
  readonly is: boolean;
  readonly weight: number;
}

export function emptyHead(bits: number): SparseHead {
  const size = 2 ** bits;
  return { weights: new Float32Array(size), squares: new Float32Array(size), bias: 0, biasSquare: 0 };
}

/** A copy to go on learning from, with AdaGrad's memory shortened so that new examples still count. */
export function resumed(head: SparseHead, memory: number): SparseHead {
  return {
    weights: head.weights.slice(),
    squares: head.squares.map((square) => square * memory),
    bias: head.bias,
    biasSquare: head.biasSquare * memory,
  };
}

/** Log-odds of a head for a text. */
export function answerOf({ weights, bias }: SparseHead, grams: Int32Array): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let k = 0; k < grams.length; k++) sum += weights[grams[k]! & mask]!;
  return bias + (grams.length === 0 ? 0 : sum / Math.sqrt(grams.length));
}

export interface Pace {
  readonly rate: number;
  readonly epochs: number;
  readonly seed: number;
  /** Pull towards zero at each step, as a share of the rate. */
  readonly decay: number;
}

/** Logistic regression by AdaGrad over shuffled examples, in place. Method: facts/on-device-models.md §2d. */
export function learn(head: SparseHead, examples: readonly Example[], pace: Pace): SparseHead {
  const { weights, squares } = head;
  const mask = weights.length - 1;
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    for (const at of shuffled(examples.length, pace.seed + epoch)) {
      const { grams, is, weight } = examples[at]!;
      if (grams.length === 0) continue;
      const error = weight * (1 / (1 + Math.exp(-answerOf(head, grams))) - Number(is));
      const step = error / Math.sqrt(grams.length);
      for (let k = 0; k < grams.length; k++) {
        const bucket = grams[k]! & mask;
        const gradient = step + pace.decay * weights[bucket]!;
        squares[bucket] = squares[bucket]! + gradient * gradient;
        weights[bucket] = weights[bucket]! - (pace.rate * gradient) / (Math.sqrt(squares[bucket]!) + 1e-4);
      }
      head.biasSquare += error * error;
      head.bias -= (pace.rate * error) / (Math.sqrt(head.biasSquare) + 1e-4);
    }
  }
  return head;
}
