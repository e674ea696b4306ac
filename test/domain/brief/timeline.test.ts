import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../utils/domain/acts.ts';
import { commitmentsIn } from '../../../utils/domain/brief/promises.ts';
import { timelineOf } from '../../../utils/domain/brief/timeline.ts';
import { aConversation } from '../../builders.ts';
import { PROMISES } from './cases/promises.ts';

describe('the history of the AI’s part', () => {
  it.each(Object.keys(PROMISES))('has the brief’s promises with the same words, in %s', (language) => {
    const rows = PROMISES[language];
    for (const text of [...(rows?.binds ?? []), ...(rows?.not ?? [])]) {
      const [entry] = timelineOf(aConversation().ai(text).build().messages);
      const promised = entry?.acts.filter(({ act }) => act === 'promised') ?? [];
      expect(promised.map(({ start, end }) => ({ start, end }))).toEqual(commitmentsIn(text));
    }
  });

  it('keeps acts in their order, and a sentence that binds is no plain answer', () => {
    const [entry] = timelineOf(
      aConversation().ai('Which card was it? Your refund will arrive by Friday. I am sorry.').build()
        .messages,
    );
    const order = entry?.acts.map(({ act }) => ACTS.indexOf(act)) ?? [];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(entry?.acts.map(({ act }) => act)).toEqual(['asked', 'promised', 'apologised']);
  });

  it('tells what says the message before again', () => {
    const entries = timelineOf(
      aConversation()
        .ai('Please restart the router and wait for the green light.')
        .customer('I did')
        .ai('Please restart the router and wait for the green light.')
        .customer('no')
        .ai('Which light do you see?')
        .build().messages,
    );
    expect(entries.map(({ again }) => again)).toEqual([false, true, false]);
  });
});

it('tells what the customer disputed, in the words of the brief’s errors too', () => {
  const entries = timelineOf(
    aConversation()
      .ai('Your parcel was delivered.')
      .customer('It is not there.')
      .ai('It was left with a neighbour.')
      .customer('你说的错了。')
      .ai('I see.')
      .build().messages,
  );
  expect(entries.map(({ wrong }) => wrong)).toEqual([true, true, false]);
});
