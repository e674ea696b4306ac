import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../utils/domain/brief/cause.ts';
import { aConversation } from '../../builders.ts';
import { TOLD } from './cases/causes.ts';

const BY_AI = ['missing knowledge', 'missing access', 'policy'];

/** What a talk about one matter suggests in which one side says `text`. */
function suggested(cause: string, text: string) {
  if (cause === "customer's choice") return causeOf(aConversation().customer(text).build().messages);
  const draft = aConversation().customer('48213');
  if (BY_AI.includes(cause)) return causeOf(draft.ai(text).build().messages);
  return causeOf(draft.ai('I see.').customer(text).build().messages);
}

describe.each(Object.entries(TOLD))('%s', (cause, languages) => {
  it.each(Object.entries(languages).flatMap(([language, rows]) => rows.map((row) => [language, row])))(
    'in %s: %s',
    (_, text) => {
      const found = suggested(cause, text ?? '');
      expect(found?.cause).toBe(cause);
      expect(text).toContain(found?.quote);
    },
  );
});
