import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';

describe('a correction takes the place of what it corrects', () => {
  it.each([
    ['order 4812', "no, it's 4821", '4821', '4812'],
    ['order 4812', 'sorry, I meant 4821', '4821', '4812'],
    ['order 4812', 'oops, typo: 4821', '4821', '4812'],
    ['order 4812', 'Scratch that, order 4821', '4821', '4812'],
    ['order 4812', "it's 4821, not 4812", '4821', '4812'],
    ['we fly on the 11th', 'sorry, I meant the 12th', 'the 12th', 'the 11th'],
    [
      'my mail is ann@example.org',
      'my mistake, it is anne@example.org',
      'anne@example.org',
      'ann@example.org',
    ],
    ['Bestellnummer 4812', 'nein, es ist 4821', '4821', '4812'],
    ['Bestellnummer 4812', 'Entschuldigung, ich meinte 4821', '4821', '4812'],
    ['Bestellnummer 4812', 'Tippfehler: Bestellnummer 4821', '4821', '4812'],
    ['numéro de commande 4812', "non, c'est 4821", '4821', '4812'],
    ['numéro de commande 4812', 'pardon, je voulais dire 4821', '4821', '4812'],
    ['el pedido 4812', 'no, es el pedido 4821', '4821', '4812'],
    ['el pedido 4812', 'perdón, quise decir 4821', '4821', '4812'],
    ['ordine 4812', 'scusi, volevo dire 4821', '4821', '4812'],
    ['ordine 4812', 'no, è il 4821', '4821', '4812'],
    ['encomenda 4812', 'desculpe, queria dizer 4821', '4821', '4812'],
    ['encomenda 4812', 'não, é 4821', '4821', '4812'],
    ['bestelling 4812', 'nee, het is 4821', '4821', '4812'],
    ['bestelling 4812', 'sorry, ik bedoelde 4821', '4821', '4812'],
    ['注文番号 4812 です', '訂正します、注文番号 4821 です', '4821', '4812'],
    ['注文番号 4812 です', '4812ではなく、4821です', '4821', '4812'],
    ['订单号 4812', '说错了，订单号 4821', '4821', '4812'],
    ['订单号 4812', '不是4812，是4821', '4821', '4812'],
  ])('"%s", then "%s": %s for %s', (first, second, now, before) => {
    const { messages } = aConversation().customer(first).ai('Noted.').customer(second).build();
    const facts = factsOf(messages);
    const kept = facts.find(({ v }) => v === now);
    expect(kept?.superseded?.map(({ v }) => v)).toEqual([before]);
    for (const { v, i, start, end } of kept?.superseded ?? [])
      expect(messages[i]?.text.slice(start, end)).toBe(v);
    expect(facts.map(({ v }) => v)).not.toContain(before);
  });

  it('a bare number takes the kind of the one it corrects', () => {
    const { messages } = aConversation()
      .customer('order 4812')
      .ai('Noted.')
      .customer("no, it's 4821")
      .build();
    expect(factsOf(messages)).toMatchObject([{ k: 'order', v: '4821' }]);
  });
});

describe('what corrects nothing', () => {
  it.each([
    ['a value that the AI misread', 'order 4821', 'So order 4812?', "no, it's 4821", ['4821']],
    [
      'a misreading named beside the right value',
      'order 4821',
      'Order 4812?',
      '4812 is wrong, order 4821',
      ['4821'],
    ],
    ['a second value of one kind', 'order 4821', 'Noted.', 'and order 4955 is late too', ['4821', '4955']],
    [
      'a second day beside the first',
      'we fly on 3 May',
      'Noted.',
      'no, we fly back on 9 May',
      ['3 May', '9 May'],
    ],
    ['a number of another form', 'order AB-4821', 'Noted.', "no, it's 90210", ['AB-4821', '90210']],
  ])('%s', (_, first, reply, second, values) => {
    const { messages } = aConversation().customer(first).ai(reply).customer(second).build();
    const facts = factsOf(messages);
    for (const fact of facts) expect(fact).not.toHaveProperty('superseded');
    expect(facts.map(({ v }) => v)).toEqual(expect.arrayContaining(values));
  });
});
