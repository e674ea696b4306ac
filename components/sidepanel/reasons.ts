import type { Family } from '../../utils/domain/escalation/assessment.ts';
import { triggerById } from '../../utils/domain/escalation/triggers/index.ts';

interface ReasonWords {
  readonly label: string;
  readonly why: string;
}

/** What each family stands for: the words for a trigger of a kept case that this version no longer has. */
const families: Record<Family, string> = {
  E: 'Asks for a person',
  F: 'Frustration',
  C: 'Complex case',
  P: 'Personal care',
  L: 'Going in circles',
  R: 'Risk',
  A: 'The AI’s conduct',
  T: 'Effort',
};

/** A trigger's label and the sentence that says why it matters. */
export function reasonOf(id: string): ReasonWords {
  return triggerById(id) ?? { label: families[id.charAt(0) as Family] ?? id, why: '' };
}
