import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';

/** A Tuesday, 14:00 UTC. */
const TUESDAY = Date.UTC(2026, 10, 24, 14);

function meaningIn(text: string, at: number | null = TUESDAY): string | undefined {
  const draft = at === null ? aConversation() : aConversation().at(at);
  return factsOf(draft.customer(text).build().messages).find(({ means }) => means)?.means;
}

describe('what a date or time means, told from a Tuesday, 24 November 2026, 14:00', () => {
  it.each([
    ['It broke yesterday evening', '2026-11-23'],
    ['I bought it last Tuesday', '2026-11-17'],
    ['on March 15th, 2024 I paid', '2024-03-15'],
    ['delivered on 2024-05-17', '2024-05-17'],
    ['ordered two weeks ago', '2026-11-10'],
    ['can we do it next week?', '2026-W49'],
    ['can you move it to Thursday at 3:30 pm', '2026-11-26T15:30'],
    ['Scheduled for the 8th of this month', '2026-11-08'],
    ["I can't wait till the 27th", '2026-11-27'],
    ['I paid on the 3rd', '2026-11-03'],
    ['flying on the 3rd', '2026-12-03'],
    ['Trip May 14-17 please', '2027-05-14/2027-05-17'],
    ['call 555-0199 after 6pm', '18:00'],
    ['the call was at 14:05', '14:05'],
    ['I ordered on Friday and nothing came', '2026-11-20'],
    ['can the technician come on Friday?', '2026-11-27'],
    ['charged 10 hours ago', '2026-11-24T04:00'],
    ['on 20/05/2024 I paid', '2024-05-20'],
    ['since last month it drops', '2026-10'],
    ['I need it for Christmas', '2026-12-25'],
    ['Es ist seit gestern Abend kaputt', '2026-11-23'],
    ['Der Termin am 14. März um 9 Uhr passt', '2027-03-14T09:00'],
    ['Vertrag läuft am 01.07.2025 aus', '2025-07-01'],
    ['vor zwei Wochen bestellt', '2026-11-10'],
    ['seit Montag kein Internet', '2026-11-23'],
    ["J'ai payé le 3 mai", '2026-05-03'],
    ["depuis mardi soir plus d'internet", '2026-11-17'],
    ["il y a deux semaines j'ai renvoyé le colis", '2026-11-10'],
    ['rendez-vous à 14h30', '14:30'],
    ['Lo compré hace dos semanas', '2026-11-10'],
    ['no funciona desde ayer', '2026-11-23'],
    ['la semana pasada pagué', '2026-W47'],
    ['Llegó el 3 de mayo de 2025', '2025-05-03'],
    ['ho pagato il 3 maggio', '2026-05-03'],
    ['due settimane fa ho ordinato', '2026-11-10'],
    ['non funziona da ieri', '2026-11-23'],
    ['comprei há duas semanas', '2026-11-10'],
    ['desde ontem sem internet', '2026-11-23'],
    ['amanhã às 18h', '2026-11-25T18:00'],
    ['gisteren besteld', '2026-11-23'],
    ['twee weken geleden gekocht', '2026-11-10'],
    ['op 14 maart 2025 betaald', '2025-03-14'],
    ['11月3日に注文しました', '2026-11-03'],
    ['昨日から使えません', '2026-11-23'],
    ['2024年5月17日に買いました', '2024-05-17'],
    ['先週届きました', '2026-W47'],
    ['14時30分でお願いします', '14:30'],
    ['我昨天下的单', '2026-11-23'],
    ['上周三买的', '2026-11-18'],
    ['三天前付款了', '2026-11-21'],
    ['下个月要去', '2026-12'],
  ])('%s → %s', (text, meaning) => {
    expect(meaningIn(text)).toBe(meaning);
  });

  it.each([
    ['a day of the week that may lie on either side', 'Friday'],
    ['a day and a month that may be exchanged', 'on 03/04/2025 I paid'],
    ['an hour of either half of the day', 'call me at 9, please'],
    ['a day of that month that there is none of', 'flying on the 31st'],
    ['a feast without a fixed day', 'my Black Friday order'],
  ])('%s has no meaning', (_, text) => {
    expect(meaningIn(text)).toBeUndefined();
  });

  it.each([
    ['delivered on 2024-05-17', '2024-05-17'],
    ['the call was at 14:05', '14:05'],
    ['ordered two weeks ago', undefined],
    ['on May 17 I paid', undefined],
    ['tomorrow at 3 pm', undefined],
  ])('without the time of the message "%s" means %s', (text, meaning) => {
    expect(meaningIn(text, null)).toBe(meaning);
  });

  it('is told from the message that says it, not from the conversation', () => {
    const { messages } = aConversation()
      .at(TUESDAY)
      .customer('It has been down since yesterday.')
      .ai('Noted.')
      .at(TUESDAY + 3 * 86_400_000)
      .customer('Nobody came and it broke again last night.')
      .build();
    expect(factsOf(messages).flatMap(({ means }) => means ?? [])).toEqual(['2026-11-23', '2026-11-26']);
  });

  it('only dates and times have one', () => {
    const { messages } = aConversation().at(TUESDAY).customer('order 48213 of yesterday cost £20').build();
    for (const { k, means } of factsOf(messages))
      if (k !== 'date' && k !== 'time') expect(means).toBeUndefined();
  });
});
