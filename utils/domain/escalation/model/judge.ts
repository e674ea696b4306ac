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

const places = new WeakMap<Header, readonly Place[]>();

function placesOf(header: Header): readonly Place[] {
  const known = places.get(header) ?? header.features.map(placeOf);
  places.set(header, known);
  return known;
}

function oddsOf({ weights, bias }: Header['soon'], features: Float64Array): number {
  let sum = bias;
  for (let k = 0; k < features.length; k++) sum += weights[k]! * features[k]!;
  return sum;
}

/** The parts that speak for a person, scaled so that they add up to all that speaks for one. */
function partsOf(header: Header, weights: readonly number[], features: Float64Array): Part[] {
  const rows = new Map<string, { odds: number; head: Place['head']; most: number }>();
  let all = 0;
  for (const [k, { row, head }] of placesOf(header).entries()) {
    const odds = weights[k]! * (features[k]! - header.calm[k]!);
    all += odds;
    if (row === 'all') continue;
    const known = rows.get(row) ?? { odds: 0, head: null, most: 0 };
    known.odds += odds;
    if (head && odds > known.most) Object.assign(known, { head, most: odds });
    rows.set(row, known);
  }
  const telling = [...rows].filter(([, { odds }]) => odds > 0);
  const sum = telling.reduce((total, [, { odds }]) => total + odds, 0);
  if (all <= 0 || sum === 0) return [];
  return telling.map(([row, { odds, head }]) => ({ row, odds: (all * odds) / sum, head }));
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
