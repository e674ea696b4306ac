import { defaultBrand } from '../../utils/domain/brand.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { assess, rulesOf } from '../../utils/domain/escalation/assess.ts';
import type { Band, Family } from '../../utils/domain/escalation/assessment.ts';
import type { Weights } from '../../utils/domain/escalation/index.ts';
import { judge } from '../../utils/domain/escalation/model/judge.ts';
import { type Step, walk } from '../../utils/domain/escalation/walk.ts';
import type { Labelled } from '../data/labelled.ts';

const brand = defaultBrand('data');

/** What a system shows for a message. */
export interface Shown {
  readonly score: number;
  readonly band: Band;
  /** Family of the trigger that leads. */
  readonly lead: Family | null;
}

/** One customer message as both systems judge it. */
export interface Judged {
  readonly i: number;
  readonly text: string;
  readonly step: Step;
  readonly learned: Shown;
  readonly rules: Shown;
  /** Calibrated chances that a person is needed soon and now. */
  readonly soon: number;
  readonly now: number;
}

function shownIn(conversation: Conversation, weights: Weights | null): Map<number, Shown> {
  return new Map(
    assess(conversation, brand, 0, weights).map(({ i, score, band, triggers }) => {
      return [i, { score, band, lead: triggers[0]?.family ?? null }];
    }),
  );
}

/** The customer's messages of a conversation, judged with the learned part and without. */
export function judgedIn(conversation: Conversation, weights: Weights): Judged[] {
  const learned = shownIn(conversation, weights);
  const rules = shownIn(conversation, null);
  return [...walk(conversation, brand, 0)].map((step) => {
    const { i } = step.moment.turn;
    const { soon, now } = judge(step, rulesOf(step).score, weights);
    const text = conversation.messages[i]!.text;
    return { i, text, step, learned: learned.get(i)!, rules: rules.get(i)!, soon, now };
  });
}

/** The labelled messages among them. */
export function judgedLabels(of: Labelled, weights: Weights) {
  return judgedIn(of.conversation, weights).flatMap((judged) => {
    const label = of.labels.get(judged.i);
    return label ? [{ ...judged, of, label }] : [];
  });
}
