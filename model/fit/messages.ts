import { defaultBrand } from '../../utils/domain/brand.ts';
import { rulesOf } from '../../utils/domain/escalation/assess.ts';
import type { Voice } from '../../utils/domain/escalation/model/grams.ts';
import { situationOf } from '../../utils/domain/escalation/model/situation.ts';
import type { Weights } from '../../utils/domain/escalation/model/weights.ts';
import { walk } from '../../utils/domain/escalation/walk.ts';
import type { Label, Labelled } from '../data/labelled.ts';
import { answersOf } from '../data/texts.ts';
import { type Taught, taughtOf } from './heads.ts';

const brand = defaultBrand('data');

/** What a labelled conversation teaches the heads: the customer's words, and the AI's words right before them. */
export function teachingsOf(of: Labelled): Record<Voice, Taught[]> {
  const taught: Record<Voice, Taught[]> = { customer: [], ai: [] };
  for (const { moment } of walk(of.conversation, brand, 0)) {
    const label = of.labels.get(moment.turn.i);
    if (!label) continue;
    const heads = answersOf(label);
    taught.customer.push(taughtOf({ text: moment.turn.said.words, heads }, 'customer', 1));
    const last = moment.ai.at(-1);
    const before = moment.turns.at(-2)?.i ?? -1;
    if (last && last.i > before) taught.ai.push(taughtOf({ text: last.said.words, heads }, 'ai', 1));
  }
  return taught;
}

/** One labelled customer message as the combiner sees it. */
export interface Row {
  readonly of: Labelled;
  readonly i: number;
  readonly label: Label;
  readonly features: Float64Array;
  /** The score of the rules alone. */
  readonly rules: number;
}

export function rowsOf(of: Labelled, weights: Weights): Row[] {
  const rows: Row[] = [];
  for (const step of walk(of.conversation, brand, 0)) {
    const { i } = step.moment.turn;
    const label = of.labels.get(i);
    if (!label) continue;
    const rules = rulesOf(step).score;
    rows.push({ of, i, label, rules, features: situationOf(step, rules, weights) });
  }
  return rows;
}
