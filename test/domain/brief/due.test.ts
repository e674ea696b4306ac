import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../utils/domain/brief/due.ts';

/** A Wednesday. */
const SAID_AT = Date.UTC(2026, 10, 18, 10);
const dayOf = (at: number | null | undefined) => (at ? new Date(at).toISOString().slice(0, 10) : null);

describe('when a promise falls due', () => {
  it.each([
    ['within 5 to 7 business days', '5 to 7 business days', '2026-11-27'],
    ['by Friday at the latest', 'Friday', '2026-11-20'],
    ['you will have it tomorrow morning', 'tomorrow morning', '2026-11-19'],
    ['in drei bis fünf Werktagen', 'drei bis fünf Werktagen', '2026-11-25'],
    ['Ein Techniker kommt am Donnerstag', 'Donnerstag', '2026-11-19'],
    ['sous cinq jours', 'cinq jours', '2026-11-23'],
    ['en un plazo de 30 días', '30 días', '2026-12-18'],
    ['entro cinque giorni', 'cinque giorni', '2026-11-23'],
    ['em até 10 dias úteis', '10 dias úteis', '2026-12-02'],
    ['binnen 2 werkdagen', '2 werkdagen', '2026-11-20'],
    ['1〜3営業日以内', '1〜3営業日', '2026-11-23'],
    ['五个工作日内', '五个工作日', '2026-11-25'],
    ['24小时内', '24小时', '2026-11-19'],
  ])('%s', (quote, words, day) => {
    const due = dueOf(quote, SAID_AT);
    expect([due?.words, dayOf(due?.at)]).toEqual([words, day]);
  });

  it('minutes count from the message', () => {
    expect(dueOf('An agent joins in 20 minutes', SAID_AT)?.at).toBe(SAID_AT + 20 * 60_000);
  });

  it('soon is no moment, and without the time of the message nothing is', () => {
    expect(dueOf('You will hear from us shortly.', SAID_AT)).toEqual({ words: 'shortly', at: null });
    expect(dueOf('within two days', null)).toEqual({ words: 'two days', at: null });
    expect(dueOf('I will look into it.', SAID_AT)).toBeNull();
  });

  it('its words stand in the quote, and its moment is not before the message', () => {
    const part = fc.constantFrom(
      'within',
      '3',
      'days',
      'Ünder',
      'tomorrow',
      'Friday',
      'zwei',
      '🙂',
      'bis',
      'ﬁ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const quote = parts.join(' ');
        const due = dueOf(quote, SAID_AT);
        return !due || (quote.includes(due.words) && (due.at === null || due.at >= SAID_AT));
      }),
    );
  });
});
