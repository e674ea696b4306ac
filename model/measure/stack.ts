import { chanceOf } from '../../utils/domain/escalation/model/situation.ts';
import { foldOf } from '../fit/chance.ts';
import { fitLine, oddsOf } from '../fit/ridge.ts';
import { answerOf, learn, resumed, type SparseHead } from '../fit/sparse.ts';
import { ADAPT } from '../fit/system.ts';
import { bestF1 } from './rank.ts';

/** One example of a yes-or-no task. */
export interface Sample {
  /** Samples of one group stay on one side of every fold. */
  readonly group: string;
  readonly is: boolean;
  /** Hashed features of each text that a head reads. */
  readonly read: readonly Int32Array[];
  /** What else is known of it. */
  readonly features: readonly number[];
}

/** A sample's chance by heads and a line that have not met its group, with the threshold of the other folds. */
export interface Guess {
  readonly chance: number;
  readonly threshold: number;
  readonly is: boolean;
}

const OUTER = 5;
const INNER = 4;
const RIDGE = 30;
/** How much of AdaGrad's memory is left when a head that knows something goes on learning. */
const MEMORY = 0.05;

function headsFrom(bases: readonly SparseHead[], samples: readonly Sample[]): SparseHead[] {
  return bases.map((base, k) => {
    const examples = samples.map(({ read, is }) => ({ grams: read[k]!, is, weight: 1 }));
    return learn(resumed(base, MEMORY), examples, ADAPT);
  });
}

function seen({ read, features }: Sample, heads: readonly SparseHead[]): Float64Array {
  return Float64Array.from([...heads.map((head, k) => answerOf(head, read[k]!)), ...features]);
}

function split(samples: readonly Sample[], folds: number, salt: string) {
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ group }: Sample) => foldOf(group, folds, salt) === fold;
    return { out: samples.filter(isOut), rest: samples.filter((one) => !isOut(one)) };
  });
}

/** Every sample guessed from the other folds: heads that start from `bases`, and a line over them and the features. */
export function guessAll(samples: readonly Sample[], bases: readonly SparseHead[], salt: string): Guess[] {
  return split(samples, OUTER, salt).flatMap(({ out, rest }, fold) => {
    const rows = split(rest, INNER, `${salt} ${fold}`).flatMap((inner) => {
      const heads = headsFrom(bases, inner.rest);
      return inner.out.map((one) => ({ x: seen(one, heads), is: one.is }));
    });
    const width = rows[0]!.x.length;
    const line = fitLine(
      rows.map(({ x }) => x),
      rows.map(({ is }) => is),
      {
        ridge: Array.from({ length: width }, (_, k) => (k < bases.length ? 1 : RIDGE)),
        rows: rows.map(() => 1),
      },
    );
    const threshold = bestF1(rows.map(({ x, is }) => [chanceOf(oddsOf(line, x)), is])).at;
    const heads = headsFrom(bases, rest);
    return out.map((one) => ({ chance: chanceOf(oddsOf(line, seen(one, heads))), threshold, is: one.is }));
  });
}

/** F1 with each fold's own threshold. */
export function f1Of(guesses: readonly Guess[]): number {
  const said = guesses.filter(({ chance, threshold }) => chance >= threshold);
  const hits = said.filter(({ is }) => is).length;
  return (2 * hits) / (said.length + guesses.filter(({ is }) => is).length);
}
