import { type Unseen, unseenIn } from './folds.ts';
import type { Lab } from './lab.ts';
import { fig, type Measured, type Measurement } from './row.ts';
import { brier, calibrationError } from './trust.ts';

const BAR = 0.05;

function rowOf(all: readonly Unseen[], name: 'now' | 'soon', need: 1 | 2, isBarred: boolean): Measured {
  const rows = (chanceOf: (one: Unseen) => number) =>
    all.map((one) => [chanceOf(one), one.label.need >= need] as const);
  const learned = rows((one) => one[name]);
  const rules = rows(({ rules: { score } }) => score / 100);
  const share = learned.filter(([, is]) => is).length / learned.length;
  const error = calibrationError(learned);
  const cell = (of: typeof learned) => `${fig(calibrationError(of))} / ${fig(brier(of))}`;
  const row = {
    measure: `calibration of "${name}", ECE / Brier`,
    data: 'training labels, 5 folds',
    n: all.length,
    learned: cell(learned),
    rules: `${cell(rules)} (score ÷ 100)`,
    floor: `– / ${fig(share * (1 - share))} (the share alone)`,
  };
  return isBarred ? { ...row, bar: `ECE ≤ ${fig(BAR, 2)}`, isMet: error <= BAR } : row;
}

/** Whether the chances can be taken at their word. */
export function measureTrust(lab: Lab): Measurement {
  const all = unseenIn(lab);
  return {
    rows: [rowOf(all, 'now', 2, true), rowOf(all, 'soon', 1, false)],
    notes: ['Calibration: ten bins of equal width, chances by weights that have not met the conversation.'],
  };
}
