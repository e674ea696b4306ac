import { boundedFactor, isLocked } from './bounds.ts';
import type { Proposal } from './proposals.ts';

/** One line of a brand's ledger: what somebody has decided about a trigger's weight. Nothing is ever rubbed out. */
export interface Adjustment {
  /** Epoch ms. */
  readonly at: number;
  readonly trigger: string;
  /** Factors of the default weight; equal when the proposal was declined. */
  readonly before: number;
  readonly after: number;
  readonly why: string;
  /** Epoch ms at which it was taken back; null while it stands. */
  readonly undoneAt: number | null;
}

/** Lines kept; what stands is never dropped. */
export const LEDGER_KEPT = 300;

const stands = ({ undoneAt }: Adjustment) => undoneAt === null;

/** Factor of a trigger's default weight under a ledger; 1 where nothing stands. */
export function factorOf(ledger: readonly Adjustment[], trigger: string): number {
  return boundedFactor(trigger, ledger.findLast((one) => stands(one) && one.trigger === trigger)?.after ?? 1);
}

/** Every factor that is not 1, by trigger: what `brand.weights` holds. */
export function weightsOf(ledger: readonly Adjustment[]): Record<string, number> {
  const triggers = [...new Set(ledger.map(({ trigger }) => trigger))].sort();
  return Object.fromEntries(
    triggers
      .map((trigger) => [trigger, factorOf(ledger, trigger)] as const)
      .filter(([, factor]) => factor !== 1),
  );
}

/** When a trigger was last decided on, epoch ms; what was said before that counts no more. */
export function decidedAt(ledger: readonly Adjustment[], trigger: string): number {
  const times = ledger
    .filter((one) => one.trigger === trigger)
    .map(({ at, undoneAt }) => Math.max(at, undoneAt ?? at));
  return Math.max(Number.NEGATIVE_INFINITY, ...times);
}

function kept(ledger: readonly Adjustment[]): readonly Adjustment[] {
  if (ledger.length <= LEDGER_KEPT) return ledger;
  const needed = new Set(
    ledger.map(({ trigger }) => ledger.findLast((one) => stands(one) && one.trigger === trigger)),
  );
  const newest = new Set(ledger.slice(-(LEDGER_KEPT - needed.size)));
  return ledger.filter((one) => needed.has(one) || newest.has(one));
}

function decided(
  ledger: readonly Adjustment[],
  { trigger, from, because }: Proposal,
  to: number,
  at: number,
): readonly Adjustment[] {
  const before = factorOf(ledger, trigger);
  if (isLocked(trigger) || before !== from) return ledger;
  const after = boundedFactor(trigger, to);
  return kept([...ledger, { at, trigger, before, after, why: because, undoneAt: null }]);
}

/** The ledger with the proposal carried out; as it was where the trigger is locked or has moved in the meantime. */
export function accept(ledger: readonly Adjustment[], proposal: Proposal, at: number): readonly Adjustment[] {
  return decided(ledger, proposal, proposal.to, at);
}

/** The ledger with the proposal turned down: it comes back only with as many new verdicts. */
export function decline(
  ledger: readonly Adjustment[],
  proposal: Proposal,
  at: number,
): readonly Adjustment[] {
  return decided(ledger, proposal, proposal.from, at);
}

/** The ledger with the latest change that stands (of one trigger, or of all) taken back; as it was without one. */
export function undo(ledger: readonly Adjustment[], at: number, trigger?: string): readonly Adjustment[] {
  const last = ledger.findLastIndex(
    (one) => stands(one) && one.before !== one.after && (trigger === undefined || one.trigger === trigger),
  );
  return last < 0 ? ledger : ledger.map((one, i) => (i === last ? { ...one, undoneAt: at } : one));
}

/** The ledger brought to weights that came from elsewhere (an imported charter, a setting by hand), line by line. */
export function adopt(
  ledger: readonly Adjustment[],
  weights: Readonly<Record<string, number>>,
  at: number,
  why: string,
): readonly Adjustment[] {
  const triggers = [...new Set([...Object.keys(weightsOf(ledger)), ...Object.keys(weights)])].sort();
  return kept([
    ...ledger,
    ...triggers.flatMap((trigger) => {
      const [before, after] = [factorOf(ledger, trigger), boundedFactor(trigger, weights[trigger] ?? 1)];
      return before === after ? [] : [{ at, trigger, before, after, why, undoneAt: null }];
    }),
  ]);
}
