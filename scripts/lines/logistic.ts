import { foldOf } from '../../model/fit/chance.ts';

/** One row to learn from: its features by name, and the answer. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly is: boolean;
  /** What must stay on one side of every fold. */
  readonly group: string;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

export interface Pace {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards nought, as a number of rows. */
  readonly pull: number;
}

/** Logistic regression by AdaGrad over all rows at once. Method: facts/on-device-models.md §2d. */
export function fitLogistic(rows: readonly Row[], { rounds, rate, pull }: Pace): Fitted {
  const places = new Map<string, number>();
  const placed = rows.map(({ features }) =>
    [...features].map(([name, value]) => {
      const at = places.get(name) ?? places.size;
      places.set(name, at);
      return [at, value] as const;
    }),
  );
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size);
  let bias = -2;
  let biasSquare = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(places.size);
    let biasSlope = 0;
    for (const [k, row] of placed.entries()) {
      const { is, weight } = rows[k]!;
      let odds = bias;
      for (const [at, value] of row) odds += weights[at]! * value;
      const error = weight * (1 / (1 + Math.exp(-odds)) - Number(is));
      biasSlope += error;
      for (const [at, value] of row) slope[at]! += error * value;
    }
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at]! + pull * weights[at]!;
      squares[at]! += step * step;
      weights[at]! -= (rate * step) / Math.sqrt(squares[at]! + 1e-8);
    }
    biasSquare += biasSlope * biasSlope;
    bias -= (rate * biasSlope) / Math.sqrt(biasSquare + 1e-8);
  }
  return { weights: new Map([...places].map(([name, at]) => [name, weights[at]!])), bias };
}

export function oddsOf({ weights, bias }: Fitted, { features }: Row): number {
  let odds = bias;
  for (const [name, value] of features) odds += (weights.get(name) ?? 0) * value;
  return odds;
}

/** Log-odds of each row by weights that have not met its group. */
export function crossed(rows: readonly Row[], pace: Pace, folds = 5): number[] {
  const odds = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitLogistic(
      rows.filter(({ group }) => foldOf(group, folds) !== fold),
      pace,
    );
    for (const [k, row] of rows.entries())
      if (foldOf(row.group, folds) === fold) odds[k] = oddsOf(fitted, row);
  }
  return odds;
}

/** The rows without names that fewer than `least` groups have: a word of one talk says nothing of another. */
export function withoutRare(rows: readonly Row[], least: number): Row[] {
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of rows)
    for (const name of features.keys()) groups.set(name, (groups.get(name) ?? new Set()).add(group));
  const isKept = (name: string) => (groups.get(name)?.size ?? 0) >= least;
  return rows.map((row) => ({
    ...row,
    features: new Map([...row.features].filter(([name]) => isKept(name))),
  }));
}

/** Share found and share right where every row from `limit` log-odds on counts as found. */
export function measure(rows: readonly Row[], odds: readonly number[], limit: number): string {
  const found = rows.filter((_, k) => odds[k]! >= limit);
  const right = found.filter(({ is }) => is).length;
  const all = rows.filter(({ is }) => is).length;
  return `recall ${(right / all).toFixed(3)} precision ${(right / found.length).toFixed(3)} of ${all}`;
}

const TENTHS = 10;

/** A fitted table as it ships: named weights to two places, grams by tenths, the many faint ones left out. */
export function tableOf({ weights, bias }: Fitted, name: string, gramsNamed: readonly string[]): string {
  const upper = name.toUpperCase();
  const named = [...weights]
    .filter(([feature]) => !feature.includes(':'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},\n`);
  const grams = gramsNamed.map((table) => {
    const rows = new Map<number, string[]>();
    for (const [feature, weight] of weights) {
      if (!feature.startsWith(`${table}:`)) continue;
      const tenth = Math.round(weight * TENTHS);
      if (tenth !== 0) rows.set(tenth, [...(rows.get(tenth) ?? []), feature.slice(table.length + 1)]);
    }
    const lines = [...rows]
      .sort(([a], [b]) => b - a)
      .map(([tenth, of]) => `  [${tenth / TENTHS}, ${JSON.stringify(of.sort().join(' '))}],\n`);
    return `\n/** English words and pairs of neighbours. */\nexport const ${upper}_${table.toUpperCase()}: GramRows = [\n${lines.join('')}];\n`;
  });
  return `export const ${upper}_BIAS = ${bias.toFixed(2)};\n\nexport const ${upper}_WEIGHTS: Readonly<Record<string, number>> = {\n${named.join('')}};\n${grams.join('')}`;
}
