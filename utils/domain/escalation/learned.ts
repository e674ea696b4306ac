import type { Brand } from '../brand.ts';
import type { Evidence } from '../conversation.ts';
import type { Confidence, Finding, Share } from './assessment.ts';
import { floorHeldBy, highestFloor } from './floors.ts';
import { AS_SHIPPED, calibrated } from './learning/calibration.ts';
import { weightFor } from './learning/tuning.ts';
import { type Judgement, judge } from './model/judge.ts';
import type { Weights } from './model/weights.ts';
import { tellingWords } from './model/words.ts';
import { type Scored, SINGLE_MESSAGE_CAP, type Terms } from './score.ts';
import { wholeShares } from './shares.ts';
import { triggerById } from './triggers/index.ts';
import type { Step } from './walk.ts';

/** A reason with its part of the log-odds. */
interface Bar {
  readonly id: string;
  readonly strength: number;
  readonly odds: number;
  /** Worked out only for what is drawn. */
  readonly evidence: () => readonly Evidence[];
}

/** The rules' part goes to its triggers as the rules share it among them; a brand's factors stretch every part. */
function barsOf(step: Step, rules: Scored, { parts }: Judgement, weights: Weights): Bar[] {
  const { brand } = step.moment;
  const ruled = rules.shares.reduce((sum, share) => sum + saidBy(share), 0);
  const bars = parts.flatMap(({ row, odds, head }): Bar[] => {
    const strength = 1 - Math.exp(-odds);
    if (row !== 'rules')
      return [{ id: row, strength, odds, evidence: () => tellingWords(step, head, weights) }];
    return rules.shares
      .filter((share) => saidBy(share) > 0)
      .map((share) => {
        const { id, strength, evidence } = share;
        return { id, strength, evidence: () => evidence, odds: (odds * saidBy(share)) / ruled };
      });
  });
  return bars.map((bar) => (rulesKnow(bar.id) ? bar : { ...bar, odds: bar.odds * factorOf(brand, bar.id) }));
}

/** How much a rule says among the rules: its share, or the floor that stands by it. */
function saidBy(of: Share): number {
  return Math.max(of.share, floorHeldBy(of));
}

/** A rule's weight has met the brand's factor already, in the score of the rules. */
function rulesKnow(id: string): boolean {
  return (triggerById(id)?.weight ?? 0) > 0 || triggerById(id)?.floor !== undefined;
}

function factorOf(brand: Brand, id: string): number {
  return weightFor(brand, { id, weight: 1 });
}

interface Held {
  readonly points: number;
  readonly limits: readonly string[];
}

/** From this part on a score is one of tone. */
const MOSTLY = 0.5;
/** One message's tone does not recommend a person unless it is hostile; facts/peers.md §7.2, F1 and F4. */
const ONE_MESSAGE = 59;

function toneCap({ moment, standing }: Step): number {
  if (moment.turns.length > 1) return 100;
  return standing.some(({ id }) => id === 'F4') ? SINGLE_MESSAGE_CAP : ONE_MESSAGE;
}

/** The soft score after what holds it down. */
function held(points: number, bars: readonly Bar[], step: Step, terms: Terms): Held {
  const limits: string[] = [];
  let left = calibrated(points, step.moment.brand.calibration ?? AS_SHIPPED);
  const all = bars.reduce((sum, { odds }) => sum + odds, 0);
  const tone = bars
    .filter(({ id }) => triggerById(id)?.family === 'F')
    .reduce((sum, { odds }) => sum + odds, 0);
  const cap = Math.min(terms.frustrationCap, toneCap(step));
  const isTone = all > 0 && tone / all >= MOSTLY;
  if (isTone && left > cap) {
    left = cap;
    limits.push(`Tone alone gives at most ${cap} points here`);
  }
  if (terms.softCap && left > terms.softCap.points) {
    left = terms.softCap.points;
    limits.push(terms.softCap.because);
  }
  return { points: Math.round(left), limits };
}

function confidenceOf(shares: readonly Share[], hasFloor: boolean): Confidence {
  const telling = shares.filter(({ share }) => share >= 5 || hasFloor);
  const families = new Set(telling.map(({ family }) => family)).size;
  const evidence = new Set(telling.flatMap((of) => of.evidence.map(({ i, start }) => `${i}:${start}`))).size;
  if (hasFloor || families >= 2 || evidence >= 3) return 'high';
  return families === 1 && evidence === 2 ? 'medium' : 'low';
}

/** Points below which a bar is not worth drawing beside the others, which take its part. */
const WORTH_A_BAR = 2;

/** The bars worth drawing, stretched so that they still make up the whole. */
function drawn(bars: readonly Bar[], points: number): readonly Bar[] {
  const all = sumOf(bars);
  const worth = bars.filter(({ odds }) => (points * odds) / all >= WORTH_A_BAR);
  if (worth.length === 0 || worth.length === bars.length) return bars;
  const kept = sumOf(worth);
  return worth.map((bar) => ({ ...bar, odds: (bar.odds * all) / kept }));
}

function sumOf(bars: readonly { readonly odds: number }[]): number {
  return bars.reduce((sum, { odds }) => sum + odds, 0);
}

/**
 * The score of rules and learned part together. The rules' own score is one feature of the learned judgement, its
 * triggers' floors hold whatever was learned, and the shares add up to the score.
 */
export function learnedScore(step: Step, rules: Scored, terms: Terms, weights: Weights): Scored {
  const judgement = judge(step, rules.score, weights);
  const found = barsOf(step, rules, judgement, weights);
  const all = sumOf(found);
  // A brand's factors may ask for more or less than was judged.
  const spare = sumOf(judgement.parts) - all;
  const soft = held(found.length === 0 ? 0 : judgement.without(spare), found, step, terms);
  const bars = drawn(found, soft.points);
  const floor = highestFloor(step.standing);
  const lift = floor ? Math.max(0, floorHeldBy(floor) - soft.points) : 0;
  const score = soft.points + lift;
  const whole = wholeShares(
    bars.map(({ odds }) => (all === 0 ? 0 : (soft.points * odds) / all)),
    soft.points,
  );
  const isFloor = (id: string) => id === floor?.id;
  const left = (bar: Bar) => {
    const without = held(judgement.without(spare + bar.odds), found, step, terms).points;
    const next = highestFloor(step.standing.filter(({ id }) => id !== bar.id));
    return Math.min(score, Math.max(without, next ? floorHeldBy(next) : 0));
  };
  const shares = bars
    .map((bar, k) => ({ bar, share: (whole[k] ?? 0) + (isFloor(bar.id) ? lift : 0) }))
    .filter(({ bar, share }) => share > 0 || isFloor(bar.id));
  if (floor && !bars.some(({ id }) => isFloor(id))) shares.push({ bar: standingBar(floor), share: lift });
  const told = shares
    .sort(
      (a, b) =>
        Number(isFloor(b.bar.id)) - Number(isFloor(a.bar.id)) ||
        b.share - a.share ||
        (a.bar.id < b.bar.id ? -1 : 1),
    )
    .map(({ bar, share }) => ({ ...shareOf(bar, share), without: left(bar) }));
  const sure = confidenceOf(told, floor !== null);
  return {
    score,
    confidence: terms.softCap !== null && floor === null ? 'low' : sure,
    shares: told,
    limits: soft.limits,
  };
}

/** A floor that says nothing beyond its floor. */
function standingBar({ id, strength, evidence }: Finding): Bar {
  return { id, strength, odds: 0, evidence: () => evidence };
}

function shareOf({ id, strength, evidence }: Bar, share: number): Share {
  return { id, strength, evidence: evidence(), family: triggerById(id)!.family, share };
}
