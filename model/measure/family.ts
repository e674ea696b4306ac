import type { Family } from '../../utils/domain/escalation/assessment.ts';
import { type GoldMessage, goldIn } from './gold.ts';
import type { Lab } from './lab.ts';
import { fig, type Measurement } from './row.ts';

/** The trigger families that say what a labeller's code says. */
export const FAMILIES_OF: Readonly<Record<string, readonly Family[]>> = {
  asks_human: ['E'],
  ignored_request: ['E'],
  frustration: ['F'],
  abuse: ['F'],
  repeats: ['L'],
  ai_repeats: ['L'],
  ai_failed: ['C', 'L'],
  ai_wrong: ['C'],
  beyond_ai: ['C', 'P', 'A'],
  refusal_disputed: ['C', 'P', 'A'],
  multi_issue: ['C'],
  vulnerable: ['P'],
  wants_personal_advice: ['P'],
  safety: ['R'],
  security: ['R'],
  legal: ['R'],
  churn: ['R'],
  public_threat: ['R'],
  promise_broken: ['A'],
  stalled: ['T', 'C'],
  other: ['T', 'C'],
};

const BAR = 0.75;

/** True when the family says what one of the codes says. */
export function tells(lead: Family | null, why: readonly string[]): boolean {
  return lead !== null && why.some((code) => FAMILIES_OF[code]?.includes(lead));
}

/** Whether the trigger that leads gives the labellers' reason. */
export function measureFamily(lab: Lab): Measurement {
  const needy = goldIn(lab).filter(({ need, why }) => need >= 1 && why.length > 0);
  const share = (of: readonly GoldMessage[], leadOf: (one: GoldMessage) => Family | null) =>
    of.filter((one) => tells(leadOf(one), one.why)).length / of.length;
  const learned = share(needy, (one) => one.learned.lead);
  const common = (['E', 'F', 'C', 'P', 'L', 'R', 'A', 'T'] as const).map((family) => ({
    family,
    right: share(needy, () => family),
  }));
  const best = common.reduce((a, b) => (b.right > a.right ? b : a));
  const mapping = Object.entries(FAMILIES_OF).map(([code, families]) => `${code} → ${families.join(' or ')}`);
  return {
    rows: [
      {
        measure: 'family of the leading trigger right',
        data: 'gold, need ≥ 1',
        n: needy.length,
        learned: fig(learned),
        rules: fig(share(needy, (one) => one.rules.lead)),
        floor: `${fig(best.right)} (always ${best.family})`,
        bar: fig(BAR, 2),
        isMet: learned >= BAR,
      },
    ],
    notes: [
      `Families: E explicit request, F frustration, C complexity, P personal care, L loops, R risk, A AI conduct, T effort. A lead is right when it says what a code of either pass says: ${mapping.join(', ')}. A message without a trigger counts as wrong.`,
    ],
  };
}
