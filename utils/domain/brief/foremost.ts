import type { AiPromise, Attempt } from './brief.ts';

/** The `most` rows that matter most by `rank`, the later of equals, in the order in which they stood. */
export function foremost<T>(rows: readonly T[], most: number, rank: (row: T) => number): T[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => rank(a.row) - rank(b.row) || b.at - a.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** Of most to least use to who takes over: what failed must not be suggested again. */
export const RESULTS: readonly Attempt['result'][] = ['failed', 'unknown', 'worked'];

/** How much a step tells who takes over, the least number most; a step with a name before a mere answer. */
export function telling({
  result,
  unnamed = false,
}: {
  result: Attempt['result'];
  unnamed?: boolean;
}): number {
  return 2 * RESULTS.indexOf(result) + (unnamed ? 1 : 0);
}

const STATES = ['broken', 'open', 'withdrawn', 'overtaken', 'kept'];

/** How much a promise binds who takes over: broken ones most. */
export function owing({ state }: Pick<AiPromise, 'state'>): number {
  return STATES.indexOf(state);
}
