import type { Trigger } from '../triggers/trigger.ts';

/** What a learned row shows is worked out for all rows together, see `judge.ts`; alone it finds nothing. */
const learned = (row: Omit<Trigger, 'weight' | 'fades' | 'detect'>): Trigger => ({
  ...row,
  weight: 0,
  fades: 0,
  detect: () => null,
});

/** The learned rows of the trigger table, one for each family: what the wording shows beyond the rules' words. */
export const learnedRows: readonly Trigger[] = [
  learned({
    id: 'E9',
    family: 'E',
    label: 'Reads like wanting a person',
    why: 'Customers who write like this mostly want to deal with a person.',
  }),
  learned({
    id: 'F9',
    family: 'F',
    label: 'Reads frustrated',
    why: 'The wording is like that of customers who are losing patience.',
  }),
  learned({
    id: 'L9',
    family: 'L',
    label: 'Reads like going in circles',
    why: 'The exchange is like those in which customer or AI repeat themselves.',
  }),
  learned({
    id: 'C9',
    family: 'C',
    label: 'Seems beyond the AI',
    why: 'The exchange is like those in which the AI fails, refuses or lacks the access.',
  }),
  learned({
    id: 'P9',
    family: 'P',
    label: 'Reads like needing care',
    why: 'The wording is like that of customers in hardship, illness or grief.',
  }),
  learned({
    id: 'R9',
    family: 'R',
    label: 'Reads like a risk',
    why: 'The wording is like that of cases of danger, fraud, law or leaving.',
  }),
  learned({
    id: 'A9',
    family: 'A',
    label: 'Reads like a broken word',
    why: 'The wording is like that of customers whom something was promised.',
  }),
  learned({
    id: 'T9',
    family: 'T',
    label: 'Drags on',
    why: 'The exchange is like those that stall before a person steps in.',
  }),
];

const ROW_OF: Readonly<Record<string, string>> = {
  asks: 'E9',
  frustrated: 'F9',
  hostile: 'F9',
  anger: 'F9',
  abuse: 'F9',
  negative: 'F9',
  neutral: 'F9',
  positive: 'F9',
  'raised voice': 'F9',
  protest: 'F9',
  repeats: 'L9',
  'like before': 'L9',
  'like last': 'L9',
  'ai like before': 'L9',
  failed: 'C9',
  refused: 'C9',
  vulnerable: 'P9',
  safety: 'R9',
  security: 'R9',
  legal: 'R9',
  churn: 'R9',
  broken: 'A9',
  stalled: 'T9',
  turns: 'T9',
  stretch: 'T9',
  replies: 'T9',
  unanswered: 'T9',
};

/** Where a feature's part of the log-odds goes. */
export interface Place {
  /** A learned row's id, `rules`, or `all` for what strengthens or weakens every row alike. */
  readonly row: string;
  /** The head that carries it, with its voice; null for what is no head's. */
  readonly head: { readonly name: string; readonly isAi: boolean } | null;
}

/** The place of a feature by its name in `featureNames`. */
export function placeOf(feature: string): Place {
  const [whole = '', span] = feature.split(': ');
  if (whole === 'rules') return { row: 'rules', head: null };
  if (span === undefined) return { row: ROW_OF[whole] ?? 'all', head: null };
  const isAi = whole.startsWith('ai ');
  const name = isAi ? whole.slice(3) : whole;
  return { row: ROW_OF[name] ?? 'all', head: { name, isAi } };
}
