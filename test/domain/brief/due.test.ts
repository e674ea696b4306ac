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
    ['in a couple of days', 'couple of days', '2026-11-20'],
    ['within a fortnight', 'fortnight', '2026-12-02'],
    ['sometime next week', 'next week', '2026-11-29'],
    ['by the end of the week', 'end of the week', '2026-11-22'],
    ['at the end of the month', 'end of the month', '2026-11-30'],
    ['by 3 May', '3 May', '2027-05-03'],
    ['on December 12', 'December 12', '2026-12-12'],
    ['on the 2nd', 'the 2nd', '2026-12-02'],
    ['by 2026-12-03', '2026-12-03', '2026-12-03'],
    ['bis zum 30. November', '30. November', '2026-11-30'],
    ['nächste Woche', 'nächste Woche', '2026-11-29'],
    ['le 3 décembre', '3 décembre', '2026-12-03'],
    ['la semaine prochaine', 'la semaine prochaine', '2026-11-29'],
    ['el 3 de diciembre', '3 de diciembre', '2026-12-03'],
    ['la prossima settimana', 'la prossima settimana', '2026-11-29'],
    ['na próxima semana', 'na próxima semana', '2026-11-29'],
    ['op 3 december', '3 december', '2026-12-03'],
    ['12月3日までに', '12月3日', '2026-12-03'],
    ['来週中に', '来週中', '2026-11-29'],
    ['下周', '下周', '2026-11-29'],
  ])('%s', (quote, words, day) => {
    const due = dueOf(quote, SAID_AT);
    expect([due?.words, dayOf(due?.at)]).toEqual([words, day]);
  });

  it.each([
    ['tomorrow at 5 pm', 'tomorrow at 5 pm', '2026-11-19T17:00'],
    ['by 14:30 today', 'by 14:30 today', '2026-11-18T14:30'],
    ['before noon', 'before noon', '2026-11-18T12:00'],
    ['by 9 am', 'by 9 am', '2026-11-19T09:00'],
    ['within the hour', 'within the hour', '2026-11-18T11:00'],
    ['in half an hour', 'half an hour', '2026-11-18T10:30'],
    ['morgen um 15 Uhr', 'morgen um 15 Uhr', '2026-11-19T15:00'],
    ['demain à 14h30', 'demain à 14h30', '2026-11-19T14:30'],
    ['午後3時', '午後3時', '2026-11-18T15:00'],
  ])('an hour is told to the minute: %s', (quote, words, moment) => {
    const due = dueOf(quote, SAID_AT);
    expect([due?.words, due?.at && new Date(due.at).toISOString().slice(0, 16)]).toEqual([words, moment]);
  });

  it.each(['I have set 2 alarms.', 'Your balance is 24.50.', 'Order 12 is a large one.'])(
    'no time is read into %s',
    (quote) => {
      expect(dueOf(quote, SAID_AT)).toBeNull();
    },
  );

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
