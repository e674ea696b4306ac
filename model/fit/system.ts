import type { Voice } from '../../utils/domain/escalation/model/grams.ts';
import { chanceOf, RULES } from '../../utils/domain/escalation/model/situation.ts';
import { type Header, openWeights, type Weights } from '../../utils/domain/escalation/model/weights.ts';
import type { Labelled } from '../data/labelled.ts';
import { bestF1 } from '../measure/rank.ts';
import { foldOf } from './chance.ts';
import { adapted, type Heads, type Taught } from './heads.ts';
import { type Row, rowsOf, teachingsOf } from './messages.ts';
import { headerOf, pack, unfinished } from './pack.ts';
import { fitLine, type Line, oddsOf } from './ridge.ts';
import type { Pace } from './sparse.ts';

export const GROUND: Pace = { rate: 0.05, epochs: 3, seed: 11, decay: 0 };
export const ADAPT: Pace = { rate: 0.1, epochs: 12, seed: 23, decay: 0.01 };
/** Ridge of a learned feature; the rules' own score is nearly free: the table is the prior, data move it. */
export const RIDGE = 50;
const RULES_RIDGE = 0.3;
const FOLDS = 5;

/** How much a labelled message counts in the combiner: the lexicons were written with two of the sources in view. */
export const COUNTS: Readonly<Record<Labelled['source'], number>> = {
  own: 1,
  tau: 1,
  'tau more': 3,
  single: 2,
  calm: 0.3,
};

/** Everything that ships, before it is packed. */
export interface System {
  readonly heads: Heads;
  readonly soon: Line;
  readonly now: Line;
  readonly calm: Float64Array;
  readonly marks: Header['marks'];
}

const teachings = new WeakMap<Labelled, Record<Voice, Taught[]>>();

function taughtBy(all: readonly Labelled[]): Record<Voice, Taught[]> {
  const of = all
    .filter(({ source }) => source !== 'calm')
    .map((one) => {
      const known = teachings.get(one) ?? teachingsOf(one);
      teachings.set(one, known);
      return known;
    });
  return { customer: of.flatMap(({ customer }) => customer), ai: of.flatMap(({ ai }) => ai) };
}

export function adaptedTo(ground: Heads, all: readonly Labelled[]): Heads {
  return adapted(ground, taughtBy(all), ADAPT);
}

/** Rows whose heads have not met their conversation, nor any of its group. */
export function unseenRows(ground: Heads, all: readonly Labelled[], salt: string, folds = FOLDS): Row[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = (of: Labelled) => foldOf(of.group, folds, salt) === fold;
    const weights = unfinished(
      adaptedTo(
        ground,
        all.filter((of) => !isOut(of)),
      ),
    );
    return all.filter(isOut).flatMap((of) => rowsOf(of, weights));
  }).flat();
}

export function lineOf(rows: readonly Row[], need: 1 | 2, ridge = RIDGE): Line {
  const width = rows[0]?.features.length ?? 0;
  return fitLine(
    rows.map(({ features }) => features),
    rows.map(({ label }) => label.need >= need),
    {
      ridge: Array.from({ length: width }, (_, k) => (k < RULES.length ? RULES_RIDGE : ridge)),
      rows: rows.map(({ of }) => COUNTS[of.source]),
    },
  );
}

/** The mean features of messages after which the AI could carry on. */
function calmOf(rows: readonly Row[]): Float64Array {
  const calm = rows.filter(({ label }) => label.need === 0);
  const mean = new Float64Array(rows[0]?.features.length ?? 0);
  for (const { features } of calm)
    for (let k = 0; k < mean.length; k++) mean[k] = mean[k]! + features[k]! / calm.length;
  return mean;
}

/** Where the bands begin, as chances, from rows whose heads have not met them. */
export function marksOf(rows: readonly Row[], soon: Line, now: Line): Header['marks'] {
  const chances = (line: Line, need: 1 | 2) =>
    rows.map(({ features, label }) => [chanceOf(oddsOf(line, features)), label.need >= need] as const);
  const whole = (value: number) => Math.round(value * 100) / 100;
  const watch = whole(bestF1(chances(soon, 1)).at);
  const recommend = whole(bestF1(chances(now, 2)).at);
  return { calm: whole(watch / 10), watch, recommend, now: whole((1 + recommend) / 2) };
}

/** Fits everything, from heads that know single texts and from labelled conversations. */
export function fitSystem(ground: Heads, all: readonly Labelled[], salt: string, folds = FOLDS): System {
  const rows = unseenRows(ground, all, salt, folds);
  const [soon, now] = [lineOf(rows, 1), lineOf(rows, 2)];
  return { heads: adaptedTo(ground, all), soon, now, calm: calmOf(rows), marks: marksOf(rows, soon, now) };
}

/** The system as the extension reads it. */
export function weightsOf(
  system: System,
  about: Pick<Header, 'sources' | 'dataDate'>,
): { header: Header; weights: Weights } {
  const packed = pack(system.heads);
  const header = headerOf(packed, system, about);
  return { header, weights: openWeights(header, packed.bytes.buffer as ArrayBuffer) };
}
