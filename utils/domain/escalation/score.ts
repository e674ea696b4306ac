import type { Brand } from '../brand.ts';
import type { Confidence, Finding, Share } from './assessment.ts';
import { floorHeldBy, highestFloor } from './floors.ts';
import { calibrated } from './learning/calibration.ts';
import { weightFor } from './learning/tuning.ts';
import { wholeShares } from './shares.ts';
import { type Trigger, triggerById } from './triggers/index.ts';

/** What holds a score down, besides the findings. */
export interface Terms {
  /** Each factor takes its part of the soft score, with the reason in plain words. */
  readonly dampers: readonly { readonly factor: number; readonly because: string }[];
  /** Most points of the frustration family; the brand's preset. */
  readonly frustrationCap: number;
  /** The brand's own word on weights and calibration. */
  readonly tuning?: Pick<Brand, 'weights' | 'calibration'>;
  /** Most points that soft findings may give together, with the reason; null for no cap. */
  readonly softCap: { readonly points: number; readonly because: string } | null;
}

/** Nothing held down. */
export const NO_TERMS: Terms = { dampers: [], frustrationCap: 100, softCap: null };

/** A score with its parts: `shares` add up to `score` exactly. */
export interface Scored {
  readonly score: number;
  readonly confidence: Confidence;
  readonly shares: readonly Share[];
  readonly limits: readonly string[];
}

/** Most points that one message's tone may give alone: it must not reach Recommend unless it is hostile. */
export const SINGLE_MESSAGE_CAP = 64;

interface Part {
  readonly finding: Finding;
  readonly trigger: Trigger;
  /** -ln(1 - weight × strength): parts add up where their complements multiply. */
  log: number;
}

/** 100 × (1 − Π(1 − wᵢ·sᵢ)), facts/peers.md §7.1. */
export function rawScore(findings: readonly Finding[]): number {
  return points(partsOf(findings, undefined).reduce((sum, { log }) => sum + log, 0));
}

function points(log: number): number {
  return 100 * (1 - Math.exp(-log));
}

function logOf(pointsGiven: number): number {
  return pointsGiven >= 100 ? Number.POSITIVE_INFINITY : -Math.log(1 - pointsGiven / 100);
}

/** No weight gives all points alone, however far a brand raises it. */
const MOST_WEIGHT = 0.95;

function weightOf(trigger: Trigger, tuning: Terms['tuning']): number {
  return tuning ? Math.min(MOST_WEIGHT, weightFor(tuning, trigger)) : trigger.weight;
}

function partsOf(findings: readonly Finding[], tuning: Terms['tuning']): Part[] {
  const parts: Part[] = [];
  for (const finding of findings) {
    const trigger = triggerById(finding.id);
    if (!trigger) continue;
    const strength = Math.max(0, Math.min(1, finding.strength));
    parts.push({ finding, trigger, log: -Math.log(1 - weightOf(trigger, tuning) * strength) });
  }
  return parts;
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { log }) => sum + log, 0);
}

/** Shrinks parts together so that they give at most `cap` points; true when it had to. */
function hold(parts: readonly Part[], cap: number): boolean {
  const log = total(parts);
  const most = logOf(cap);
  if (log <= most + 1e-9) return false;
  for (const part of parts) part.log *= most / log;
  return true;
}

function heldFrustration(parts: readonly Part[], terms: Terms): string[] {
  const frustration = parts.filter(({ trigger }) => trigger.family === 'F');
  if (frustration.length === 0) return [];
  const messages = new Set(frustration.flatMap(({ finding }) => finding.evidence.map(({ i }) => i)));
  const limits: string[] = [];
  if (messages.size <= 1 && hold(frustration, SINGLE_MESSAGE_CAP))
    limits.push(`One message's tone gives at most ${SINGLE_MESSAGE_CAP} points`);
  if (hold(frustration, terms.frustrationCap))
    limits.push(`This brand's preset holds frustration at ${terms.frustrationCap} points`);
  return limits;
}

/** Units of one message that evidence may start at; see `MAX_TEXT`. */
const STARTS = 65_536;

function confidenceOf(parts: readonly Part[], hasFloor: boolean): Confidence {
  if (hasFloor) return 'high';
  const families = new Set<string>();
  const evidence = new Set<number>();
  for (const { log, trigger, finding } of parts) {
    if (log <= 0) continue;
    families.add(trigger.family);
    for (const { i, start } of finding.evidence) evidence.add(i * STARTS + start);
    if (families.size >= 2 || evidence.size >= 3) return 'high';
  }
  return families.size === 1 && evidence.size === 2 ? 'medium' : 'low';
}

const NOTHING_FOUND: Scored = { score: 0, confidence: 'low', shares: [], limits: [] };

/**
 * The score of §7.1: soft findings with diminishing returns, dampers, caps, then the highest floor. A floor that
 * lifts the score gives its trigger the difference and puts it first; the others follow by share.
 */
export function score(findings: readonly Finding[], terms: Terms = NO_TERMS): Scored {
  if (findings.length === 0) return NOTHING_FOUND;
  const parts = partsOf(findings, terms.tuning);
  const limits = heldFrustration(parts, terms);
  let soft = points(total(parts));
  for (const { factor, because } of terms.dampers) {
    if (soft > 0.5) limits.push(because);
    soft *= factor;
  }
  if (terms.tuning?.calibration) soft = calibrated(soft, terms.tuning.calibration);
  const isCapped = terms.softCap !== null && soft > terms.softCap.points;
  if (terms.softCap && isCapped) {
    soft = terms.softCap.points;
    limits.push(terms.softCap.because);
  }
  const floor = highestFloor(findings);
  const rounded = Math.round(soft);
  const log = total(parts);
  const whole = wholeShares(
    parts.map((part) => (log === 0 ? 0 : (soft * part.log) / log)),
    rounded,
  );
  const lift = floor ? Math.max(0, floorHeldBy(floor) - rounded) : 0;
  const leader = lift > 0 ? floor : null;
  const shares = parts
    .map((part, k) => ({ part, share: (whole[k] ?? 0) + (part.finding === floor ? lift : 0) }))
    .filter(({ part, share }) => share > 0 || part.finding === floor)
    .sort(
      (a, b) =>
        Number(b.part.finding === leader) - Number(a.part.finding === leader) ||
        b.share - a.share ||
        (a.part.finding.id < b.part.finding.id ? -1 : 1),
    )
    .map(({ part: { finding, trigger }, share }) => ({ ...finding, family: trigger.family, share }));
  const sure = confidenceOf(parts, floor !== null);
  return {
    score: rounded + lift,
    confidence: terms.softCap !== null && floor === null ? 'low' : sure,
    shares,
    limits,
  };
}
