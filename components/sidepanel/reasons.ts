import type { Family } from '../../utils/domain/escalation/assessment.ts';

interface Reason {
  readonly label: string;
  readonly why: string;
}

/** What each family stands for: the words for a trigger that this version does not know. */
const families: Record<Family, Reason> = {
  E: { label: 'Asked for a person', why: 'The customer asks for a person.' },
  F: { label: 'Frustration', why: 'The customer is losing patience.' },
  C: { label: 'Complex case', why: 'This is more than the AI can settle.' },
  P: { label: 'Personal care', why: 'This customer needs a person’s care.' },
  L: { label: 'Going in circles', why: 'The conversation repeats itself.' },
  R: { label: 'Risk', why: 'Something here should not be left to an AI.' },
  A: { label: 'The AI’s conduct', why: 'Something the AI said needs a person.' },
  T: { label: 'Effort', why: 'This takes the customer too much time or work.' },
};

/** A trigger's label and the sentence that says why it matters. */
export function reasonOf(id: string): Reason {
  const family = id.charAt(0) as Family;
  return families[family] ?? { label: id, why: '' };
}
