import { writeFileSync } from 'node:fs';
import { crossed, fitLogistic, measure, type Pace, type Row, tableOf, withoutRare } from './logistic.ts';

/** Labelled rows with where they come from: a set of ours in English, or any in another language. */
export interface Sourced {
  readonly of: string;
  readonly row: Row;
}

export interface Table {
  readonly name: 'promise' | 'attempt';
  /** What counts from the threshold on, for the docstring: "a sentence is a promise". */
  readonly what: string;
  /** Log-odds. */
  readonly from: number;
  readonly grams: readonly string[];
  readonly pace: Pace;
  /** Conversations that must have a word before it counts. */
  readonly least: number;
}

const SOURCES = ['own', 'handoff_tau', 'tau', 'abroad'];

/** Fits the rows, prints how right they are where they were not learned from, and writes the table beside the code. */
export function writeTable(sourced: readonly Sourced[], of: Table): void {
  const rows = withoutRare(
    sourced.map(({ row }) => row),
    of.least,
  );
  const odds = crossed(rows, of.pace);
  for (const source of SOURCES) {
    const isOf = (_: unknown, k: number) => sourced[k]?.of === source;
    for (const limit of [of.from - 0.5, of.from, of.from + 0.5])
      process.stdout.write(
        `${source} from ${limit}: ${measure(rows.filter(isOf), odds.filter(isOf), limit)}\n`,
      );
  }
  const head = `import type { GramRows } from './odds.ts';

/**
 * Log-odds from which ${of.what}. Fitted by \`scripts/${of.name}.ts\` on the labelled conversations of
 * \`train/own\`, \`train/handoff_tau\` and \`train/tau\`.
 */
export const ${of.name.toUpperCase()}_FROM = ${of.from};

`;
  writeFileSync(
    new URL(`../../utils/domain/brief/${of.name}-weights.ts`, import.meta.url),
    head + tableOf(fitLogistic(rows, of.pace), of.name, of.grams),
  );
}
