import type { Band } from '../../utils/domain/escalation/assessment.ts';
import { type GoldMessage, goldIn } from './gold.ts';
import type { Lab } from './lab.ts';
import { f1At, type Scored } from './precision.ts';
import { averagePrecision, bestF1 } from './rank.ts';
import { fig, type Measured, type Measurement } from './row.ts';
import { vaderOf } from './vader.ts';

/** Average precision and the best F1 of any threshold. */
export function rankedBoth(rows: readonly Scored[]): { ap: number; f1: number; cell: string } {
  const [ap, { f1 }] = [averagePrecision(rows), bestF1(rows)];
  return { ap, f1, cell: `${fig(ap)} / ${fig(f1)}` };
}

interface Bar {
  readonly need: 1 | 2;
  readonly name: string;
  readonly ap: number;
  readonly f1: number;
  readonly floor: string;
  readonly from: Band;
}

/** Bars: the table. Floors: a linear baseline on the sealed part of the same labels, data README. */
const BARS: readonly Bar[] = [
  { need: 2, name: 'need = 2, AP / best F1', ap: 0.78, f1: 0.74, floor: '.68 / .64', from: 'recommend' },
  { need: 1, name: 'need ≥ 1, AP / best F1', ap: 0.88, f1: 0.81, floor: '.83 / .76', from: 'watch' },
];
const BANDS: readonly Band[] = ['calm', 'watch', 'recommend', 'now'];

function rowOf(all: readonly GoldMessage[], { need, name, ap, f1, floor }: Bar, source: string): Measured {
  const some = source === '' ? all : all.filter((of) => of.source === source);
  const ranked = (scoreOf: (of: GoldMessage) => number) =>
    rankedBoth(some.map((of) => [scoreOf(of), of.need >= need]));
  const learned = ranked((of) => of.learned.score);
  const row: Measured = {
    measure: name,
    data: source ? `gold, ${source} only` : 'gold',
    n: `${some.filter((of) => of.need >= need).length} of ${some.length}`,
    learned: learned.cell,
    rules: ranked((of) => of.rules.score).cell,
    vader: ranked((of) => -vaderOf(of.text)).cell,
  };
  if (source) return row;
  const isMet = learned.ap >= ap && learned.f1 >= f1;
  return { ...row, floor, bar: `${fig(ap, 2)} / ${fig(f1, 2)}`, isMet };
}

function bandRow(all: readonly GoldMessage[], { need, from }: Bar): Measured {
  const f1 = (bandOf: (of: GoldMessage) => Band) =>
    f1At(
      all.map((of) => [BANDS.indexOf(bandOf(of)), of.need >= need]),
      BANDS.indexOf(from),
    );
  return {
    measure: `need ${need === 2 ? '= 2' : '≥ 1'}, F1 of the band as shipped (${from} and above)`,
    data: 'gold',
    n: all.length,
    learned: fig(f1((of) => of.learned.band)),
    rules: fig(f1((of) => of.rules.band)),
  };
}

function passesRow(all: readonly GoldMessage[], { need }: Bar): Measured {
  const f1 = f1At(
    all.map(({ need: first, second }) => [second, first >= need]),
    need,
  );
  return {
    measure: `need ${need === 2 ? '= 2' : '≥ 1'}, F1 of the second labelling pass against the first`,
    data: 'gold',
    n: all.length,
    learned: '–',
    floor: `${fig(f1)} (upper line)`,
  };
}

/** How well the score finds messages after which a person is needed, on gold. */
export function measureNeed(lab: Lab): Measurement {
  const all = goldIn(lab);
  const rows = BARS.flatMap((bar) => [
    ...['', 'tau', 'twcs'].map((source) => rowOf(all, bar, source)),
    bandRow(all, bar),
    passesRow(all, bar),
  ]);
  return {
    rows,
    notes: [
      'Need on gold: the weights that ship, the score shown (0–100), labels of the first pass. VADER: minus the compound sentiment of the message.',
      'The floors of need are those of a linear baseline on the sealed part of the same labels, not on these 60 conversations.',
    ],
  };
}
