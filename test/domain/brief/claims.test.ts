import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selfContradictionsOf } from '../../../utils/domain/brief/claims.ts';
import { errorsOf } from '../../../utils/domain/brief/errors.ts';
import { aConversation } from '../../builders.ts';
import { STATEMENTS } from './cases/contradictions.ts';

const against = (first: string, then: string) =>
  errorsOf(aConversation().customer('hello').ai(first).customer('ok').ai(then).build().messages);

describe.each(Object.entries(STATEMENTS))('an AI against itself, in %s', (_, { clash, agree }) => {
  it.each(clash)('%s – %s', (first, then) => {
    expect(against(first, then)).toMatchObject([{ kind: 'contradicted', i: 3, about: 1, quote: then }]);
  });

  it.each(agree)('no clash: %s – %s', (first, then) => {
    expect(against(first, then)).toEqual([]);
  });
});

describe('what an AI states', () => {
  it('may change with the days', () => {
    const day = 24 * 3_600_000;
    const { messages } = aConversation()
      .ai('Your parcel arrives in 3 days.')
      .customer('thanks')
      .ai('Your parcel arrives in 1 day.')
      .build();
    const later = messages.map((message, k) => ({ ...message, at: k * day }));
    expect(selfContradictionsOf(later)).toEqual([]);
  });

  it('counts in public only', () => {
    const { messages } = aConversation()
      .ai('The refund takes 3 days.')
      .note('The refund takes 10 days.')
      .agent('The refund takes 12 days.')
      .build();
    expect(selfContradictionsOf(messages)).toEqual([]);
  });

  it('is quoted from its own message, whatever the text', () => {
    const piece = fc.constantFrom(
      'The refund takes ',
      '3 days',
      '10 days',
      ' fee $',
      '9',
      '. ',
      '\n',
      'Friday',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 9 }), { maxLength: 6 }), (texts) => {
        const draft = aConversation();
        for (const text of texts) draft.ai(text.join(''));
        const { messages } = draft.build();
        for (const { i, start, end, quote, about } of selfContradictionsOf(messages)) {
          expect(messages[i]?.text.slice(start, end)).toBe(quote);
          expect(about).toBeLessThan(i);
        }
      }),
    );
  });
});
