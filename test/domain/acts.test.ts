import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, actsOf } from '../../utils/domain/acts.ts';
import { quoted } from '../../utils/domain/conversation.ts';
import { aConversation } from '../builders.ts';

function actsIn(text: string): string[] {
  return actsOf(aConversation().ai(text).build().messages, 0).map(({ act }) => act);
}

it('an act is shown by its own sentence, not by the one before', () => {
  const { messages } = aConversation()
    .ai('I am sorry to hear that. Your refund will arrive by Friday. Is there anything else?')
    .build();
  const promised = actsOf(messages, 0).filter(({ act }) => act === 'promised');
  expect(promised.map((act) => quoted(messages, act))).toEqual(['Your refund will arrive by Friday.']);
});

describe('an AI message', () => {
  it.each([
    ['Which model do you have?', ['asked']],
    ['Please provide your order number.', ['asked']],
    ['The Alto needs 220 volts and a three-pin plug.', ['answered']],
    ['Unfortunately, we cannot refund this order.', ['refused']],
    ['This fare is non-refundable.', ['refused']],
    ['You will receive a confirmation e-mail shortly.', ['promised']],
    ["I've escalated your case to the billing team.", ['promised', 'handed off']],
    ['A colleague will call you within 24 hours.', ['promised']],
    ['I am sorry about that.', ['apologised']],
    ["I'm not sure I understand. Could you rephrase that?", ['asked', 'fell back']],
    ['I am transferring you to a human agent.', ['handed off']],
    ['Connecting you to a colleague now.', ['handed off']],
    ['Ich verbinde Sie mit einer Kollegin.', ['handed off']],
    ['申し訳ございません。', ['apologised']],
  ])('%j does %j', (text, expected) => {
    expect(actsIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Would you like me to transfer you to an agent?', 'handed off'],
    ['If you prefer, I can connect you with a colleague.', 'handed off'],
    ['Once you confirm, I will cancel the order.', 'promised'],
    ['Shall I send you the form?', 'promised'],
    ['Is there anything else I can help with?', 'answered'],
    ['Thank you for your patience!', 'answered'],
  ])('%j is not "%s"', (text, act) => {
    expect(actsIn(text)).not.toContain(act);
  });

  it('shows its acts in their order, with the sentence of each', () => {
    const text = 'I am sorry. We cannot refund it. Which card did you use?';
    const { messages } = aConversation().customer('hello').ai(text).build();
    const acts = actsOf(messages, 1);
    expect(acts.map(({ act }) => act)).toEqual(['asked', 'refused', 'apologised']);
    expect(acts.map((act) => quoted(messages, act))).toEqual([
      'Which card did you use?',
      'We cannot refund it.',
      'I am sorry.',
    ]);
  });
});

it('nobody but the AI has acts', () => {
  const { messages } = aConversation()
    .customer('I will call you')
    .agent('I am sorry')
    .system('Sorry')
    .build();
  expect(messages.map((_, i) => actsOf(messages, i))).toEqual([[], [], []]);
  expect(actsOf(messages, 9)).toEqual([]);
});

it('acts of any text lie inside it, in the order of ACTS', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const acts = actsOf(aConversation().ai(text).build().messages, 0);
      const order = acts.map(({ act }) => ACTS.indexOf(act));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { start, end } of acts) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
  );
});
