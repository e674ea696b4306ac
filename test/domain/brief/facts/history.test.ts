import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';

describe('corrections', () => {
  it('the replaced value is kept with the one that replaces it, where it stood', () => {
    const { messages } = aConversation()
      .customer('order 4812')
      .ai('Noted.')
      .customer("no, it's order 4821")
      .build();
    const [fact, ...others] = factsOf(messages);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ k: 'order', v: '4821', i: 2 });
    expect(fact?.superseded).toEqual([{ v: '4812', i: 0, start: 6, end: 10 }]);
  });

  it('a value corrected twice keeps both, the first first', () => {
    const { messages } = aConversation()
      .customer('my zip is 10001')
      .ai('Noted.')
      .customer('correction: zip 10002')
      .ai('Noted.')
      .customer('sorry, I meant zip 10003')
      .build();
    expect(factsOf(messages)[0]?.superseded?.map(({ v }) => v)).toEqual(['10001', '10002']);
  });

  it('a value that was never corrected has no history', () => {
    const { messages } = aConversation().customer('orders 48213 and 48214').build();
    for (const fact of factsOf(messages)) expect(fact).not.toHaveProperty('superseded');
  });
});

describe('what the AI named first', () => {
  it.each([
    ['I can recommend Willow House in the east.', 'book willow house then', 'willow house'],
    ['We have the Swift and the City Runner.', 'the Swift sounds good', 'Swift'],
  ])('"%s", then "%s" gives %s', (offer, answer, value) => {
    const { messages } = aConversation().ai(offer).customer(answer).build();
    expect(factsOf(messages).map(({ v }) => v)).toContain(value);
  });

  it('the person spoken to is no fact', () => {
    const { messages } = aConversation()
      .ai('This is Bettina from Support.')
      .customer('thanks Bettina')
      .build();
    expect(factsOf(messages)).toEqual([]);
  });
});

describe('what is no fact', () => {
  it.each([
    'Hey @HarbourAir you lost my bag, thanks Harbour',
    'I was told to wait for a second',
    'I WANT TO TALK TO A HUMAN NOW',
    'please pay me back with a credit, not Visa',
    'are we any closer to an answer',
  ])('"%s" gives none', (text) => {
    expect(factsOf(aConversation().customer(text).build().messages)).toEqual([]);
  });
});
