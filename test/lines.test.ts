import { describe, expect, it } from 'vitest';
import { conversationFrom } from '../scripts/lines/conversation.ts';
import { InputError, textOf } from '../scripts/lines/input.ts';

const line = (turn: unknown) => ({ id: 'a', turns: [{ role: 'customer', text: 'hello' }, turn] });

describe('a conversation on one line', () => {
  it.each([
    ['customer', 'customer'],
    ['ai', 'ai'],
    ['agent', 'agent'],
    ['human_agent', 'agent'],
    ['system', 'system'],
  ])('role %s is read as %s', (role, expected) => {
    expect(conversationFrom(line({ role, text: 'x' }), 'line 1').messages[1]?.role).toBe(expected);
  });

  it('takes times as epoch milliseconds, as ISO dates, or not at all', () => {
    const at = (value: unknown) =>
      conversationFrom(line({ role: 'ai', text: 'x', at: value }), 'line 1').messages[1]?.at;
    expect([at(1000), at('1970-01-01T00:00:01Z'), at(undefined), at(null)]).toEqual([1000, 1000, null, null]);
  });

  it.each([
    [
      { role: 'robot', text: 'x' },
      'line 7: turns[1].role: "robot" is not one of customer, ai, agent, human_agent, system',
    ],
    [
      { role: '__proto__', text: 'x' },
      'line 7: turns[1].role: "__proto__" is not one of customer, ai, agent, human_agent, system',
    ],
    [{ text: 'x' }, 'line 7: turns[1].role: nothing is not one of customer, ai, agent, human_agent, system'],
    [{ role: 'ai' }, 'line 7: turns[1]: text is not a string'],
    [
      { role: 'ai', text: 'x'.repeat(1_000_000) },
      'line 7: turns[1]: text has 1000000 characters, more than 65536',
    ],
    [
      { role: 'ai', text: 'x', at: 'soon' },
      'line 7: turns[1].at: "soon" is neither epoch milliseconds nor an ISO date',
    ],
    ['hello', 'line 7: turns[1] is not an object'],
  ])('refuses %#, naming the place', (turn, message) => {
    expect(() => conversationFrom(line(turn), 'line 7')).toThrow(new InputError(message));
  });

  it('refuses a line without id, turns or text', () => {
    expect(() => conversationFrom({ turns: [] }, 'line 1')).toThrow('line 1: id is not a string');
    expect(() => conversationFrom({ id: 'a' }, 'line 1')).toThrow('line 1: turns is not a list');
    expect(() => textOf({}, 'text', 'line 2')).toThrow('line 2: text is not a string');
  });
});
