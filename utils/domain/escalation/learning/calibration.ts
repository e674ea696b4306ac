import { CALIBRATION_BOUNDS } from './bounds.ts';

/** Platt's two numbers: the score's log-odds are stretched by `a` and shifted by `b`. */
export interface Calibration {
  readonly a: number;
  readonly b: number;
}

/** A score (0–100) as it was before calibration, and whether a person was needed. */
export interface Pair {
  readonly score: number;
  readonly needed: boolean;
}

/** Calibration fitted to a brand's word, and on how many verdicts. */
export interface Refit extends Calibration {
  readonly n: number;
}

/** Scores left as they are. */
export const AS_SHIPPED: Calibration = { a: 1, b: 0 };

/** Verdicts that the shipped calibration is worth. */
const PRIOR = 50;
/** Scores at which the prior speaks, each with the same weight. */
const PRIOR_SCORES = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];
/** No score is quite certain while fitting. */
const NEARLY = 0.5;
const ROUNDS = 60;
const HALVINGS = 40;

const logit = (chance: number) => Math.log(chance / (1 - chance));
const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** The score under a calibration, a whole number: never falls where the score rises; 0 and 100 stay. */
export function calibrated(score: number, { a, b }: Calibration): number {
  if (!(score > 0)) return 0;
  if (score >= 100) return 100;
  return Math.round(100 * chanceOf(a * logit(score / 100) + b));
}

/** The score that `calibrated` made this one of, as near as whole numbers tell. */
export function uncalibrated(score: number, { a, b }: Calibration): number {
  if (!(score > 0)) return 0;
  if (score >= 100) return 100;
  return 100 * chanceOf((logit(score / 100) - b) / a);
}

interface Weighed {
  readonly x: number;
  readonly needed: number;
  readonly weight: number;
}

/** Where the rising `slope` crosses zero between `least` and `most`, or the nearer end. */
function zeroOf(slope: (value: number) => number, least: number, most: number): number {
  if (slope(least) >= 0) return least;
  if (slope(most) <= 0) return most;
  let [low, high] = [least, most];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The calibration most likely given the pairs and the shipped one (as if it had been seen in 50 verdicts), within
 * bounds; with `a` > 0 the order of scores stays. The loss is convex, so going back and forth between the two
 * numbers finds its one minimum.
 */
export function refit(pairs: readonly Pair[], shipped: Calibration = AS_SHIPPED): Refit {
  const at = (score: number) => logit(Math.max(NEARLY, Math.min(100 - NEARLY, score)) / 100);
  const usable = pairs.filter(({ score }) => Number.isFinite(score));
  const rows: Weighed[] = [
    ...usable.map(({ score, needed }) => ({ x: at(score), needed: Number(needed), weight: 1 })),
    ...PRIOR_SCORES.map((score) => ({
      x: at(score),
      needed: chanceOf(shipped.a * at(score) + shipped.b),
      weight: PRIOR / PRIOR_SCORES.length,
    })),
  ];
  const { a: ofA, b: ofB } = CALIBRATION_BOUNDS;
  let { a, b } = shipped;
  for (let i = 0; i < ROUNDS; i++) {
    const before = [a, b];
    a = zeroOf(
      (value) => sum(rows, (x, needed) => x * (chanceOf(value * x + b) - needed)),
      ofA.least,
      ofA.most,
    );
    b = zeroOf((value) => sum(rows, (x, needed) => chanceOf(a * x + value) - needed), ofB.least, ofB.most);
    if (Math.abs(a - before[0]!) + Math.abs(b - before[1]!) < 1e-6) break;
  }
  return { a: rounded(a), b: rounded(b), n: usable.length };
}

function sum(rows: readonly Weighed[], of: (x: number, needed: number) => number): number {
  return rows.reduce((all, { x, needed, weight }) => all + weight * of(x, needed), 0);
}

/** In thousandths; minus nought is nought. */
const rounded = (value: number) => Math.round(value * 1_000) / 1_000 + 0;

/** Brier's score: the mean squared distance of score and need, 0–1, less is better; null without a pair. */
export function brier(pairs: readonly Pair[], by: Calibration): number | null {
  if (pairs.length === 0) return null;
  const squares = pairs.map(({ score, needed }) => (calibrated(score, by) / 100 - Number(needed)) ** 2);
  return squares.reduce((all, one) => all + one, 0) / pairs.length;
}

/** Most points by which two calibrations of one score differ. */
export function largestMove(one: Calibration, other: Calibration): number {
  let most = 0;
  for (let score = 1; score < 100; score++)
    most = Math.max(most, Math.abs(calibrated(score, one) - calibrated(score, other)));
  return most;
}
