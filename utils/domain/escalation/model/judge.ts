import type { Step } from '../walk.ts';
import { nowPoints, soonPoints } from './points.ts';
import { type Place, placeOf } from './rows.ts';
import { chanceOf, situationOf } from './situation.ts';
import type { Header, Weights } from './weights.ts';

/** One row's part of a learned judgement. */
export interface Part {
  /** A learned row's id, or `rules`. */
  readonly row: string;
  /** Its part of the log-odds above calm, more than 0. */
  readonly odds: number;
  /** The head that carries most of it, null where no head does. */
  readonly head: { readonly name: string; readonly isAi: boolean } | null;
}

/** What the learned part makes of a moment. */
export interface Judgement {
  /** Chances, 0–1, calibrated. */
  readonly soon: number;
  readonly now: number;
  /** 0–100, not rounded: the larger of what both chances give. */
  readonly points: number;
  /** What carries it, in no order; empty where nothing speaks for a person. */
  readonly parts: readonly Part[];
  /** The points that were left with this much less of the log-odds. */
  readonly without: (odds: number) => number;
}

/** Where each feature's part goes, worked out once for a set of weights. */
interface Layout {
  readonly rows: readonly string[];
  /** For each feature the place of its row in `rows`; −1 for what counts for all of them. */
  readonly rowOf: Int8Array;
  readonly heads: readonly Place['head'][];
}

const layouts = new WeakMap<Header, Layout>();

function layoutOf(header: Header): Layout {
  const known = layouts.get(header);
  if (known) return known;
  const places = header.features.map(placeOf);
  const rows = [...new Set(places.map(({ row }) => row))].filter((row) => row !== 'all');
  const rowOf = Int8Array.from(places, ({ row }) => rows.indexOf(row));
  const layout = { rows, rowOf, heads: places.map(({ head }) => head) };
  layouts.set(header, layout);
  return layout;
}

/** Log-odds of a line: features · weights + bias. */
export function oddsOf(
  { weights, bias }: { readonly weights: ArrayLike<number>; readonly bias: number },
  features: ArrayLike<number>,
): number {
  let sum = bias;
  for (let k = 0; k < features.length; k++) sum += weights[k]! * features[k]!;
  return sum;
}

/** Log-odds that what speaks for a person adds up to at least: even a calm message has its few points. */
const LEAST = 0.05;

/** The parts that speak for a person, scaled so that they add up to all that speaks for one. */
function partsOf(header: Header, weights: readonly number[], features: Float64Array): Part[] {
  const { rows, rowOf, heads } = layoutOf(header);
  const sums = new Float64Array(rows.length);
  const most = new Float64Array(rows.length);
  const leads: Place['head'][] = rows.map(() => null);
  let all = 0;
  for (let k = 0; k < features.length; k++) {
    const odds = weights[k]! * (features[k]! - header.calm[k]!);
    const row = rowOf[k]!;
    all += odds;
    if (row < 0) continue;
    sums[row] = sums[row]! + odds;
    const head = heads[k]!;
    if (head && odds > most[row]!) {
      most[row] = odds;
      leads[row] = head;
    }
  }
  let telling = 0;
  for (const sum of sums) telling += Math.max(0, sum);
  if (telling === 0) return [];
  const share = Math.max(all, LEAST) / telling;
  return rows.flatMap((row, k) => (sums[k]! > 0 ? [{ row, odds: share * sums[k]!, head: leads[k]! }] : []));
}

/** The learned judgement of a step; `rules` is the score of the rules alone, 0–100. */
export function judge(step: Step, rules: number, weights: Weights): Judgement {
  const { header } = weights;
  const features = situationOf(step, rules, weights);
  const [soonOdds, nowOdds] = [oddsOf(header.soon, features), oddsOf(header.now, features)];
  const bySoon = soonPoints(chanceOf(soonOdds), header.marks);
  const byNow = nowPoints(chanceOf(nowOdds), header.marks);
  const isNow = byNow >= bySoon;
  const less = (odds: number) =>
    isNow
      ? nowPoints(chanceOf(nowOdds - odds), header.marks)
      : soonPoints(chanceOf(soonOdds - odds), header.marks);
  return {
    soon: chanceOf(soonOdds),
    now: chanceOf(nowOdds),
    points: Math.max(bySoon, byNow),
    parts: partsOf(header, (isNow ? header.now : header.soon).weights, features),
    without: less,
  };
}
