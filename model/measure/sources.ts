import { type Unseen, unseenIn } from './folds.ts';
import type { Lab } from './lab.ts';
import { rankedBoth } from './need.ts';
import type { Measured, Measurement } from './row.ts';
import { vaderOf } from './vader.ts';

function rowOf(all: readonly Unseen[], source: string, need: 1 | 2): Measured {
  const some = all.filter(({ of }) => source === '' || of.source === source);
  const ranked = (scoreOf: (one: Unseen) => number, from = some) =>
    rankedBoth(from.map((one) => [scoreOf(one), one.label.need >= need])).cell;
  return {
    measure: `need ${need === 2 ? '= 2' : '≥ 1'}, AP / best F1`,
    data: `training labels, ${source || 'all'}, 5 folds`,
    n: `${some.filter(({ label }) => label.need >= need).length} of ${some.length}`,
    learned: ranked(({ learned }) => learned.score),
    rules: ranked(({ rules }) => rules.score),
    vader: ranked(
      ({ text }) => -vaderOf(text),
      some.filter(({ of }) => of.lang === 'en'),
    ),
  };
}

/** How well need is found in the training conversations themselves, each judged by weights that have not met it. */
export function measureSources(lab: Lab): Measurement {
  const all = unseenIn(lab);
  const sources = [...new Set(all.map(({ of }) => of.source)), ''];
  return {
    rows: ([2, 1] as const).flatMap((need) => sources.map((source) => rowOf(all, source, need))),
    notes: [
      'Folds of the training labels are by group (the same tau task stays on one side); heads, combiner and band marks are all fitted on the other folds. `own` and `tau` were in view when the lexicons were written, so the rules (and with them the learned score) look better on them than on new text; `tau more` and `single` were not. Plain first messages that the combiner takes for calm without anybody having read them are learned from and not measured. VADER on English messages only.',
    ],
  };
}
