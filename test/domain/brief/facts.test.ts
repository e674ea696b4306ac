import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, kindsOf, MOST_FACTS } from '../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../builders.ts';

const said = (text: string, asked?: string) => {
  const draft = asked ? aConversation().ai(asked) : aConversation();
  return factsOf(draft.customer(text).build().messages).map(({ k, v }) => `${k}: ${v}`);
};

describe('numbers and codes', () => {
  it.each([
    ['my order number is 48213', 'order: 48213'],
    ['Order #W8665881 has not come', 'order: #W8665881'],
    ['order no. 4-118-906 please', 'order: 4-118-906'],
    ['48213 is my order number', 'order: 48213'],
    ['My reservation is HATHAT', 'reservation: HATHAT'],
    ['booking QX7LME, window seat', 'reservation: QX7LME'],
    ['confirmation code JK4T9P', 'reservation: JK4T9P'],
    ['my user id: sara_doe_496', 'user id: sara_doe_496'],
    ['sara_doe_496 is the login', 'user id: sara_doe_496'],
    ['invoice RE-2025-08140 looks wrong', 'invoice: RE-2025-08140'],
    ['tracking number GX20931', 'tracking number: GX20931'],
    ['serial number VG8-44120', 'serial number: VG8-44120'],
    ['claim CL-66120 is still open', 'claim: CL-66120'],
    ['policy HH/20/771345', 'policy: HH/20/771345'],
    ['account number 4471-889', 'account: 4471-889'],
    ['ticket 58-3310', 'ticket: 58-3310'],
    ['customer number 7740918', 'customer number: 7740918'],
    ['ZIP 78712', 'postcode: 78712'],
    ['my zip code is 10012', 'postcode: 10012'],
    ['the card ending in 7713', 'card ending: 7713'],
    ['flight NW 482 to Oslo', 'flight: NW 482'],
    ['Kundennummer 88 204 117', 'customer number: 88 204 117'],
    ['Bestellnummer: 77-2031', 'order: 77-2031'],
    ['numéro de commande 5512-A', 'order: 5512-A'],
    ['el pedido 900177', 'order: 900177'],
    ['ordine 77120', 'order: 77120'],
    ['bestelling 40277', 'order: 40277'],
    ['注文番号 A-220917-45 です', 'order: A-220917-45'],
    ['订单号 2207-6615', 'order: 2207-6615'],
  ])('%s → %s', (text, fact) => {
    expect(said(text)).toContain(fact);
  });

  it.each([
    ["What's your order number?", '48213', 'order: 48213'],
    ['Could you share the reservation ID?', 'sure, HATHAT', 'reservation: HATHAT'],
    ['Please provide your zip code.', '94016', 'postcode: 94016'],
    ['What is the best number to reach you on?', '5550147234', 'phone: 5550147234'],
    ['May I have your name?', 'Anna Kowalski', 'name: Anna Kowalski'],
    ['Wie lautet Ihre Kundennummer?', '88204117', 'customer number: 88204117'],
  ])('after "%s" the answer "%s" is a fact', (asked, text, fact) => {
    expect(said(text, asked)).toContain(fact);
  });

  it.each([
    'it took 24/7 and 5th time',
    'I waited 16GB',
    'a 24-inch screen',
    'in 2023 or so',
    'we are 5 of 6',
  ])('"%s" gives no number', (text) => {
    expect(said(text).filter((fact) => /order|reference|number/.test(fact))).toEqual([]);
  });
});

it('a number is of the kind that was asked for, wherever it is said to stand', () => {
  const { messages } = aConversation()
    .customer('I got the wrong lamp')
    .ai('Could you tell me your order number? It starts with LH and is in your confirmation e-mail.')
    .customer('LH-448201')
    .build();
  expect(factsOf(messages).find(({ v }) => v === 'LH-448201')?.k).toBe('order');
});

describe('contacts, names, places', () => {
  it.each([
    ['write to anna.k@example.org', 'e-mail: anna.k@example.org'],
    ['call me at 555-0147', 'phone: 555-0147'],
    ['my mobile is 0171 3920045', 'phone: 0171 3920045'],
    ['reach me on +44 7911 123456', 'phone: +44 7911 123456'],
    ['My name is Anna Kowalski and I am cross', 'name: Anna Kowalski'],
    ["Hi, I'm Mei Brown, calling about a flight", 'name: Mei Brown'],
    ['It never came.\n\nBest regards,\nTom Reilly', 'name: Tom Reilly'],
    ['Mit freundlichen Grüßen\nH. Overkamp', 'name: H. Overkamp'],
    ["je m'appelle Solène Arzur", 'name: Solène Arzur'],
    ['me llamo Carmen Ruiz', 'name: Carmen Ruiz'],
    ['三上と申します', 'name: 三上'],
    ['from New York to Seattle', 'place: Seattle'],
    ['my flight leaves from PHX', 'place: PHX'],
    ['I live at 14 Elm Street, Springfield', 'address: 14 Elm Street, Springfield'],
    ['jetzt Lindenstr. 9, 29999 Tannhorst', 'address: Lindenstr. 9, 29999 Tannhorst'],
    ['postcode SW1A 1AA', 'postcode: SW1A 1AA'],
  ])('%s → %s', (text, fact) => {
    expect(said(text)).toContain(fact);
  });

  it.each(["I'm Gold member", 'This is Ridiculous', "I'm Not happy", 'I am From the US'])(
    '"%s" names nobody',
    (text) => {
      expect(said(text).filter((fact) => fact.startsWith('name'))).toEqual([]);
    },
  );
});

describe('times, money, things', () => {
  it.each([
    ['since yesterday evening it is dead', 'date: yesterday evening'],
    ['bought it last Tuesday', 'date: last Tuesday'],
    ['on March 15th, 2024 I paid', 'date: March 15th, 2024'],
    ['delivered on 2024-05-17', 'date: 2024-05-17'],
    ['ordered two weeks ago', 'date: two weeks ago'],
    ['am 1. Oktober gekauft', 'date: am 1. Oktober'],
    ['il y a trois semaines', 'date: il y a trois semaines'],
    ['11月3日に注文', 'date: 11月3日'],
    ['I was charged $64.99', 'amount: $64.99'],
    ['es kostet 78,00 € im Monat', 'amount: 78,00 €'],
    ['about fifty dollars', 'amount: fifty dollars'],
    ['48,200円 です', 'amount: 48,200円'],
    ['my wireless earbuds crackle', 'product: wireless earbuds'],
    ['the router blinks red', 'device: router'],
    ['I run Windows 11', 'version: Windows 11'],
    ["it says 'not valid in this region'", 'error: not valid in this region'],
    ['error E-17 each time', 'error: E-17'],
    ['as a Gold member', 'membership: Gold member'],
    ['refund it to my PayPal', 'payment method: PayPal'],
    ['upgrade me to business class', 'cabin: business class'],
    ['waiting for seven weeks', 'duration: seven weeks'],
  ])('%s → %s', (text, fact) => {
    expect(said(text)).toContain(fact);
  });
});

describe('what is kept', () => {
  it('a value said twice is a fact once, at its first mention', () => {
    const { messages } = aConversation()
      .customer('order 48213')
      .ai('ok')
      .customer('order 48213 again')
      .build();
    expect(factsOf(messages)).toMatchObject([{ k: 'order', i: 0 }]);
  });

  it.each([
    ['order 4812', "no, it's order 4821", 'order: 4821'],
    ['order 4812', 'sorry, I meant order 4821', 'order: 4821'],
    ['my zip is 10001', 'correction: zip 10002', 'postcode: 10002'],
  ])('a correction supersedes: "%s", then "%s"', (first, second, fact) => {
    const { messages } = aConversation().customer(first).ai('Noted.').customer(second).build();
    expect(factsOf(messages).map(({ k, v }) => `${k}: ${v}`)).toEqual([fact]);
  });

  it('the wrong half of a correction is no fact', () => {
    expect(said('the order is 4821, not 4812')).toEqual(['order: 4821']);
  });

  it('only the customer states facts: the AI, notes and system lines do not', () => {
    const { messages } = aConversation()
      .ai('Order 48213 is late.')
      .note('order 99999')
      .system('ticket 12345')
      .build();
    expect(factsOf(messages)).toEqual([]);
  });

  it('no more than the most are kept, the most useful first', () => {
    const text = Array.from({ length: 20 }, (_, at) => `order ${40000 + at} cost $${at + 10}.50`).join('; ');
    const facts = factsOf(aConversation().customer(text).build().messages);
    expect(facts).toHaveLength(MOST_FACTS);
    expect(facts[0]?.k).toBe('order');
  });

  it('a kind given several times is not to be asked for, once', () => {
    expect(kindsOf(factsOf(aConversation().customer('orders 48213 and 48214').build().messages))).toEqual([
      'order',
    ]);
  });

  it('every value is exactly its stretch of the message', () => {
    const word = fc.constantFrom(
      'order 48213',
      'a@b.example',
      '‘E-17’',
      'since Tuesday',
      '$5',
      'я',
      '👍',
      '注文番号 A-12345',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (parts) => {
        const { messages } = aConversation().ai('your name?').customer(parts.join(' ')).build();
        for (const { i, start, end, v } of factsOf(messages))
          expect(messages[i]?.text.slice(start, end)).toBe(v);
      }),
    );
  });
});

describe('times told from today', () => {
  it('only those that date the problem are kept, behind what names the case', () => {
    expect(said('This morning I had coffee. It broke yesterday. Order 48213, I paid £20.')).toEqual([
      'order: 48213',
      'amount: £20',
      'date: yesterday',
    ]);
  });

  it('where none dates it the first is kept', () => {
    expect(said('I ordered it on saturday and paid two hours ago.')).toEqual(['date: saturday']);
  });

  it('a day of a month is kept beside them', () => {
    expect(said('I ordered on 3 May, then again on saturday.')).toEqual(['date: 3 May', 'date: saturday']);
  });
});
