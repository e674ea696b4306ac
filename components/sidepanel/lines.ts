import type { Brief, Editable } from '../../utils/domain/brief/brief.ts';
import { type Edit, type Field, lineOf } from '../../utils/domain/brief/edits.ts';
import type { Evidence, Message } from '../../utils/domain/conversation.ts';
import type { Key, UiWords } from '../shared/speech.ts';

/** The agent's word on a line, before its time is known. */
export type NewEdit = Omit<Edit, 'at'>;

/** One line of the brief that an agent may word anew. */
export interface EditableLine {
  /** See `lineOf`. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly isEdited: boolean;
  /** What is known of it besides its words. */
  readonly of: Omit<NewEdit, 'text'>;
}

const LABELS: Readonly<Record<Exclude<Field, 'facts'>, Key>> = {
  issue: 'row_issue',
  goal: 'row_goal',
  tried: 'row_tried',
  promises: 'row_promised',
  openQuestions: 'row_unanswered',
};

type Worded = Evidence & Editable;

/** Every line of the brief in the order in which it is drawn. */
export function editableLines(
  brief: Brief,
  messages: readonly Pick<Message, 'id'>[],
  { say, word }: UiWords,
): EditableLine[] {
  const line = (field: Field, it: Worded, text: string, kind?: string): EditableLine => {
    const { i, start, end } = it;
    const of = {
      field,
      of: { id: messages[i]?.id ?? '', start, end },
      ...(kind === undefined ? {} : { kind }),
    };
    const label = field === 'facts' ? word('kind', kind ?? '') : say(LABELS[field]);
    return { key: lineOf({ ...of, at: 0 }), label, text, isEdited: it.edited === true, of };
  };
  const { issue, goal } = brief;
  return [
    ...(issue ? [line('issue', issue, issue.quote)] : []),
    ...(goal ? [line('goal', goal, goal.quote)] : []),
    ...brief.facts.map((it) => line('facts', it, it.v, it.k)),
    ...brief.tried.map((it) => line('tried', it, it.what)),
    ...brief.promises.map((it) => line('promises', it, it.quote)),
    ...brief.openQuestions.map((it) => line('openQuestions', it, it.quote)),
  ];
}
