import { triggerById } from '../triggers/index.ts';
import { type Adjustment, decidedAt, factorOf } from './adjustments.ts';
import { boundedFactor, isLocked } from './bounds.ts';
import { type Interval, wilson, Z } from './interval.ts';
import { type Audited, type Judged, leadersOf, wasNeeded } from './record.ts';

/** A change of one trigger's weight that the agents' word speaks for. Nothing changes until it is accepted. */
export interface Proposal {
  readonly trigger: string;
  /** Factors of the default weight, now and proposed. */
  readonly from: number;
  readonly to: number;
  /** For the agent, one plain sentence. */
  readonly because: string;
  /** Verdicts (for a cut) or missed conversations (for a raise) that it rests on. */
  readonly n: number;
  /** Share of the trigger's alerts that were needed, with its 80 % interval; null without a verdict. */
  readonly precision: number | null;
  readonly interval: Interval | null;
}

/** Facts: peers.md §7. A fifth at a time, after 20 verdicts, when the lower bound of precision is under a half. */
const STEP = { cut: 0.8, raise: 1.2 };
const ENOUGH = { verdicts: 20, misses: 3 };
const POOR = 0.5;

interface Tally {
  readonly verdicts: number;
  readonly needed: number;
  readonly misses: number;
}

function tallyOf(
  trigger: string,
  judged: readonly Judged[],
  audited: readonly Audited[],
  since: number,
): Tally {
  const ledBy = ({ at, parts }: Judged | Audited) => at > since && leadersOf(parts).includes(trigger);
  const led = judged.filter(ledBy);
  return {
    verdicts: led.length,
    needed: led.filter(wasNeeded).length,
    misses: audited.filter((one) => one.missed && ledBy(one)).length,
  };
}

const isAdjustable = (id: string) => !isLocked(id) && (triggerById(id)?.weight ?? 0) > 0;
const percent = (share: number) => `${Math.round(share * 100)} %`;

function proposalFor(trigger: string, tally: Tally, from: number): Proposal | null {
  const { verdicts, needed, misses } = tally;
  const interval = verdicts > 0 ? wilson(needed, verdicts, Z.eighty) : null;
  const precision = verdicts > 0 ? needed / verdicts : null;
  const isPoor = verdicts >= ENOUGH.verdicts && interval !== null && interval.low < POOR;
  const isMissing = misses >= ENOUGH.misses;
  // Too loud and too quiet at once: its words need mending, and no weight will do it.
  if (isPoor === isMissing) return null;
  const to = boundedFactor(trigger, from * (isPoor ? STEP.cut : STEP.raise));
  if (to === from) return null;
  const because = isPoor
    ? `${needed} of its ${verdicts} judged alerts were needed (${percent(interval?.low ?? 0)} at least, with 80 % confidence).`
    : `${misses} conversations that needed a person showed it and raised no alert.`;
  return { trigger, from, to, because, n: isPoor ? verdicts : misses, precision, interval };
}

/**
 * What a brand's verdicts and audits propose, by trigger; empty when they propose nothing. Only what was said after a
 * trigger was last decided on counts for it. Locked triggers, and those that act by their floor alone, are left out.
 */
export function propose(
  judged: readonly Judged[],
  audited: readonly Audited[],
  ledger: readonly Adjustment[],
): Proposal[] {
  const seen = [...judged, ...audited].flatMap(({ parts }) => parts.map(({ id }) => id));
  return [...new Set(seen)]
    .filter(isAdjustable)
    .sort()
    .flatMap((trigger) => {
      const tally = tallyOf(trigger, judged, audited, decidedAt(ledger, trigger));
      return proposalFor(trigger, tally, factorOf(ledger, trigger)) ?? [];
    });
}
