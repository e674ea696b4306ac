import fc from 'fast-check';
import { aConversation } from '../../builders.ts';

const customerLines = [
  'My parcel is late',
  'It is still not here, this is ridiculous',
  'I want to speak to a human',
  'agent',
  'No need to transfer me',
  'Thank you so much',
  'It works now, thanks',
  'That is wrong, you said Tuesday',
  "I'm still waiting for the refund",
  'Please make an exception',
  'my lawyer will write to you',
  'I smell gas',
  'ok',
  'Order 4711',
  '',
  'Das funktioniert nicht',
  'まだ届きません',
];
const aiLines = [
  'Please restart the router.',
  'I am not sure I understand.',
  'Unfortunately we cannot refund this order.',
  'Your refund will arrive within 3 days.',
  'I am transferring you to a colleague.',
  'Would you like me to connect you with an agent?',
  'Is there anything else I can help with?',
];

const line = fc.oneof(
  fc.record({ role: fc.constant('customer' as const), text: fc.constantFrom(...customerLines) }),
  fc.record({ role: fc.constant('customer' as const), text: fc.string({ unit: 'binary', maxLength: 60 }) }),
  fc.record({ role: fc.constant('ai' as const), text: fc.constantFrom(...aiLines) }),
  fc.record({
    role: fc.constantFrom('agent' as const, 'system' as const, 'unknown' as const, 'note' as const),
    text: fc.constantFrom('Hello, Mona here.', 'Mona joined the chat', 'furious, wants a lawyer'),
  }),
);

/** Conversations of telling and of odd lines, with and without times. */
export const anyConversation = fc
  .record({ lines: fc.array(line, { maxLength: 16 }), gap: fc.option(fc.integer({ min: 0, max: 400_000 })) })
  .map(({ lines, gap }) => {
    const draft = aConversation();
    if (gap !== null) draft.at(1_000_000);
    for (const { role, text } of lines) {
      draft[role](text);
      if (gap !== null) draft.after(gap);
    }
    return draft.build();
  });
