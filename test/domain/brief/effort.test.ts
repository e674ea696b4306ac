import { describe, expect, it } from 'vitest';
import { effortOf } from '../../../utils/domain/brief/effort.ts';
import { aConversation } from '../../builders.ts';

const MINUTE = 60_000;
const at = { i: 0, start: 0, end: 5 };

describe('what it has cost the customer', () => {
  it('counts their messages and the minutes from first to last', () => {
    const { messages } = aConversation()
      .at(0)
      .customer('one')
      .after(4 * MINUTE)
      .ai('two')
      .after(5 * MINUTE)
      .customer('three')
      .build();
    expect(effortOf(messages, { askedForPerson: [] })).toEqual({
      messages: 2,
      minutes: 9,
      asked: 0,
      ignored: null,
      evidence: [],
    });
  });

  it('counts no note of the team', () => {
    const { messages } = aConversation()
      .at(0)
      .customer('one')
      .after(MINUTE)
      .ai('two')
      .after(60 * MINUTE)
      .note('three')
      .build();
    expect(effortOf(messages, { askedForPerson: [] })).toMatchObject({ messages: 1, minutes: 1 });
  });

  it('knows no minutes where fewer than two messages have a time', () => {
    const { messages } = aConversation().customer('one').at(0).ai('two').build();
    expect(effortOf(messages, { askedForPerson: [] }).minutes).toBeNull();
  });

  it('knows no minutes of times that are no times', () => {
    const { messages } = aConversation().at(-1e308).customer('one').at(1e308).ai('two').build();
    expect(effortOf(messages, { askedForPerson: [] }).minutes).toBeNull();
  });

  it('counts the requests for a person, those passed over where somebody tells, and shows their words', () => {
    const { messages } = aConversation().customer('human please').build();
    expect(effortOf(messages, { askedForPerson: [at] })).toMatchObject({
      asked: 1,
      ignored: null,
      evidence: [at],
    });
    const askedForPerson = [
      { ...at, ignored: true },
      { ...at, ignored: false },
    ];
    expect(effortOf(messages, { askedForPerson })).toMatchObject({ asked: 2, ignored: 1 });
  });
});
