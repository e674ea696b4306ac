import type { Case } from '../../utils/domain/case.ts';
import { flatOf } from '../../utils/domain/forms/flat.ts';
import { documentOf } from '../../utils/domain/forms/full.ts';
import { noteOf } from '../../utils/domain/forms/note.ts';
import { recapOf } from '../../utils/domain/forms/recap.ts';
import { receiptOf, receiptText } from '../../utils/domain/forms/receipt.ts';
import type { BriefDocument } from '../../utils/domain/forms/schema.ts';
import type { UiWords } from '../shared/speech.ts';
import { noteLabels } from './spoken.ts';

/** One form of the brief to take away. */
export interface FormRow {
  readonly id: 'note' | 'recap' | 'receipt' | 'json' | 'flat';
  readonly text: (of: Case, words: UiWords) => string;
  /** Name of the file that it may be saved as. */
  readonly file?: (of: Case) => string;
}

const json = (value: object) => JSON.stringify(value, null, 2);
const whole = (of: Case) => documentOf(of, of.at);

/** The brief as an internal note in the agent's language. */
export function noteFor(of: Case, words: UiWords): string {
  const form: BriefDocument = whole(of);
  const kinds = [...form.facts.map(({ k }) => k), ...(form.missing ? [form.missing.k] : [])];
  return noteOf(form, noteLabels(words, kinds), (at) => words.moment(at));
}

/** What was said so far, told back to the customer in their own language. */
export function recapFor(of: Case): string {
  const form = whole(of);
  return recapOf(form, form.customer.language);
}

export const FORMS: readonly FormRow[] = [
  { id: 'note', text: noteFor },
  { id: 'recap', text: recapFor },
  { id: 'receipt', text: (of) => receiptText(receiptOf(whole(of))) },
  {
    id: 'json',
    text: (of) => json(whole(of)),
    file: ({ conversation }) => `brief-${conversation.helpdesk}-${conversation.id}.json`,
  },
  { id: 'flat', text: (of) => json(flatOf(whole(of))) },
];
