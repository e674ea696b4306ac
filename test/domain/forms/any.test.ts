import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recapOf } from '../../../utils/domain/forms/recap.ts';
import { RECAP_LANGUAGES } from '../../../utils/domain/forms/recap-words.ts';
import { anyCase, hasOwn, LONG, ownCases } from './cases.ts';
import { expectFits, expectForCustomer, expectNote, expectReceipt, expectSound } from './checks.ts';

describe('the forms of any case', () => {
  it(
    'are sound: evidence inside its message, limits kept, no secret, no word of the agent to the customer',
    () => {
      const settled = fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 8 });
      fc.assert(
        fc.property(anyCase, fc.constantFrom(...RECAP_LANGUAGES), settled, (of, language, said) => {
          const brief = expectSound(of);
          expectFits(brief);
          expectNote(brief);
          expectReceipt(brief, said);
          expect(recapOf(brief, language)).not.toMatch(/4111 1111|hunter2/u);
          // Names and values are the customer's; what is ours must be clean whatever they are.
          expectForCustomer({ ...brief, facts: [], customer: { ...brief.customer, name: null } }, language);
        }),
        { numRuns: 60 },
      );
    },
    LONG,
  );

  it.skipIf(!hasOwn)(
    'are sound for every written conversation, in its language (needs the data folder)',
    () => {
      for (const [of, language] of ownCases()) {
        const brief = expectSound(of);
        expectFits(brief);
        expectNote(brief);
        expectReceipt(brief);
        expectForCustomer({ ...brief, facts: [] }, language);
      }
    },
    LONG,
  );
});
