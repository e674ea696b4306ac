import { headNames, headsOf } from '../../utils/domain/escalation/model/heads.ts';
import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import { judgedIn } from './judged.ts';
import type { Lab } from './lab.ts';
import { auc } from './rank.ts';
import { fig, type Measured, type Measurement } from './row.ts';
import { vaderOf } from './vader.ts';

const BAR = 0.76;
/** A mean of ratings below this is a dissatisfied turn: facts/on-device-models.md §3. */
const LOW_MEAN = 2.67;

interface Rated {
  readonly subset: string;
  readonly isLow: boolean;
  readonly mean: number;
  readonly signals: readonly number[];
  readonly soon: number;
  readonly score: number;
  readonly rules: number;
  readonly vader: number;
}

const oddsOf = (chance: number) => Math.log(chance / (1 - chance));

/** Each column less its mean, by its spread. */
export function standardised(columns: readonly (readonly number[])[]): number[][] {
  const width = columns[0]?.length ?? 0;
  const out = columns.map((row) => [...row]);
  for (let k = 0; k < width; k++) {
    const mean = columns.reduce((sum, row) => sum + row[k]!, 0) / columns.length;
    const spread = Math.sqrt(columns.reduce((sum, row) => sum + (row[k]! - mean) ** 2, 0) / columns.length);
    for (const row of out) row[k] = spread === 0 ? 0 : (row[k]! - mean) / spread;
  }
  return out;
}

function ratedIn(lab: Lab): Rated[] {
  const names = headNames(lab.shipped, 'customer');
  return readSet<Entry>(lab.folder, 'dev/uss').flatMap(({ id, labels, turns }) =>
    judgedIn(conversationOf(id, turns), lab.shipped).flatMap((judged): Rated[] => {
      const { dissatisfied, satisfaction_mean: mean } = turns[judged.i]!.labels;
      if (typeof dissatisfied !== 'boolean') return [];
      const heads = headsOf(lab.shipped, judged.step.moment.turn.said, 'customer');
      const head = (name: string) => heads[names.indexOf(name)]!;
      return [
        {
          subset: String(labels?.subset),
          isLow: dissatisfied,
          mean: Number(mean),
          signals: [oddsOf(judged.soon), head('frustrated'), head('negative'), -head('positive')],
          soon: judged.soon,
          score: judged.learned.score,
          rules: judged.rules.score,
          vader: -vaderOf(judged.text),
        },
      ];
    }),
  );
}

/** Whether customers who rate a turn low are told from the others, by a model that has met no such rating. */
export function measureDissatisfied(lab: Lab): Measurement {
  const rated = ratedIn(lab);
  const z = standardised(rated.map(({ signals }) => signals)).map((row) =>
    row.reduce((sum, value) => sum + value, 0),
  );
  const all = rated.map((one, k) => ({ ...one, tone: z[k]! }));
  type One = (typeof all)[number];
  const area = (some: readonly One[], scoreOf: (one: One) => number, isLow: (one: One) => boolean) =>
    auc(some.map((one) => [scoreOf(one), isLow(one)]));
  const row = (
    data: string,
    some: readonly One[],
    isLow: (one: One) => boolean,
    isBarred: boolean,
  ): Measured => {
    const learned = area(some, ({ tone }) => tone, isLow);
    return {
      measure: 'dissatisfied turn, AUC',
      data,
      n: `${some.filter(isLow).length} of ${some.length}`,
      learned: fig(learned),
      rules: fig(area(some, ({ rules }) => rules, isLow)),
      vader: fig(area(some, ({ vader }) => vader, isLow)),
      ...(isBarred && { floor: '.812 (trained on it)', bar: fig(BAR, 2), isMet: learned >= BAR }),
    };
  };
  const isLow = (one: One) => one.isLow;
  const subsets = [...new Set(all.map(({ subset }) => subset))];
  const alone = (of: (one: One) => number) => fig(area(all, of, isLow));
  return {
    rows: [
      row('dev/uss, most ratings below 3', all, isLow, true),
      row('dev/uss, mean rating below 2.67', all, ({ mean }) => mean < LOW_MEAN, true),
      ...subsets.map((name) =>
        row(
          `dev/uss, ${name}`,
          all.filter(({ subset }) => subset === name),
          isLow,
          false,
        ),
      ),
    ],
    notes: [
      `Dissatisfaction: nothing is fitted on these ratings. The signal was fixed beforehand by what it should mean: the sum, each by its spread and with equal weight, of the log-odds of "a person is needed soon" in the context so far and of the message's heads frustrated, negative and (less) positive. Alone, "soon" has AUC ${alone(({ soon }) => soon)} and the score shown ${alone(({ score }) => score)}. The published line of .682 (VADER) and .812 (a line trained on it) is for a mean rating below 2.67. The same text is rated by what the system did, which the customer often does not mention.`,
    ],
  };
}
