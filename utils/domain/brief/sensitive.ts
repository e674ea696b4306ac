import type { Evidence } from '../conversation.ts';
import type { Assessment } from '../escalation/assessment.ts';
import { triggerById } from '../escalation/triggers/index.ts';

/** Something to be careful with, once raised anywhere in the conversation. */
export interface Sensitive {
  /** Row of the trigger table: risk `R…` or personal care `P…`. */
  readonly id: string;
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** Families that ask for care, the graver first. */
const CAREFUL = ['R', 'P'] as const;

/** A later message may be harmless; the risk told before it stays. Each row once, risks first, by number. */
export function sensitiveOf(assessments: readonly Assessment[]): Sensitive[] {
  const raised = new Map<string, Sensitive>();
  for (const { triggers } of assessments) {
    for (const { id, family, evidence } of triggers) {
      if (!CAREFUL.some((one) => one === family)) continue;
      const before = raised.get(id);
      if (before && before.evidence.length > 0) continue;
      raised.set(id, { id, label: triggerById(id)?.label ?? id, evidence });
    }
  }
  const rank = ({ id }: Sensitive) => CAREFUL.findIndex((family) => id.startsWith(family));
  return [...raised.values()].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'en'));
}
