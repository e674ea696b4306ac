import type { Act } from '../../../utils/domain/acts.ts';
import type { Brief } from '../../../utils/domain/brief/brief.ts';
import type { TimelineEntry } from '../../../utils/domain/brief/timeline.ts';
import type { Case } from '../../../utils/domain/case.ts';
import type { Message } from '../../../utils/domain/conversation.ts';
import type { Share } from '../../../utils/domain/escalation/assessment.ts';
import { assessed, caseOf, share } from './casework.ts';
import { messagesOf, parcel, spanOf } from './talks.ts';

const talk: readonly Message[] = messagesOf(parcel);
export const at = (i: number, words: string) => spanOf(talk, i, words);
const said = (i: number, quote: string) => ({ ...at(i, quote), quote });

const reasons: readonly Share[] = [
  share('E2', 48, 1, at(10, 'Third time I ask for a person'), at(6, 'Can I talk to a person please?')),
  share('L1', 19, 0.8, at(8, 'it was the same answer twice')),
  share('A3', 14, 0.7, at(8, 'Nobody called')),
  share('F2', 11, 0.5, at(8, 'Your tracking link is useless.')),
];

export function entry(i: number, acts: readonly Act[], wrong = false): TimelineEntry {
  const { text, at: time, author } = talk[i]!;
  const spans = acts.map((act) => ({ act, i, start: 0, end: text.length }));
  return { i, at: time, author, acts: spans, text: text.slice(0, 140), wrong };
}

export const brief: Brief = {
  issue: said(0, 'my parcel says delivered but it is not here'),
  goal: said(2, 'replaced or refunded before Friday'),
  facts: [
    { k: 'order', v: '48213', ...at(0, '48213') },
    { k: 'e-mail', v: 'ines.moreau@example.org', ...at(2, 'ines.moreau@example.org') },
    { k: 'product', v: 'two lamps', ...at(0, 'two lamps') },
    { k: 'date', v: 'Friday', ...at(2, 'Friday') },
  ],
  tried: [
    {
      by: 'ai',
      what: 'Follow the tracking link',
      result: 'failed',
      ...at(3, 'follow your parcel with the tracking link'),
    },
    {
      by: 'customer',
      what: 'Asked neighbours and caretaker',
      result: 'failed',
      ...at(4, 'I asked my neighbours and the caretaker'),
    },
    { by: 'ai', what: 'Wait 24 hours', result: 'failed', ...at(5, 'wait 24 hours') },
    { by: 'ai', what: 'Depot calls the customer', result: 'unknown', ...at(7, 'the depot call you today') },
  ],
  promises: [
    { state: 'broken', ...said(7, 'I will have the depot call you today before 17:00.') },
    { state: 'open', ...said(11, 'I am connecting you with a colleague now.') },
  ],
  openQuestions: [{ by: 'customer', ...said(12, 'Is anybody there?') }],
  doNotAsk: ['order', 'e-mail'],
  mood: { now: -2, lowest: -2, trend: 'falling', word: 'worn out', evidence: at(10, 'A person. Please.') },
  askedForPerson: [
    at(6, 'Can I talk to a person please?'),
    at(10, 'A person. Please.'),
    at(10, 'Third time I ask for a person'),
  ],
  coverage: null,
};

/** Everything there is to show. */
export const urgent: Case = caseOf(parcel, {
  assessments: [
    assessed(0, 8, 'calm'),
    assessed(2, 15, 'calm'),
    assessed(4, 34, 'calm'),
    assessed(6, 62, 'recommend', { confidence: 'medium' }),
    assessed(8, 74, 'recommend', { confidence: 'high' }),
    assessed(10, 90, 'now', { confidence: 'high' }),
    assessed(12, 92, 'now', { confidence: 'high', triggers: reasons }),
  ],
  brief,
  timeline: [
    entry(1, ['asked', 'apologised']),
    entry(3, ['answered'], true),
    entry(5, ['refused']),
    entry(7, ['promised'], true),
    entry(9, ['fell back', 'asked', 'apologised']),
    entry(11, ['handed off', 'promised']),
  ],
  handling: {
    playbook: 'asked-for-person',
    title: 'Take over from the AI',
    reason: 'E2',
    band: 'now',
    steps: [
      { id: 'own', text: 'Say that you are a person and have read everything.' },
      { id: 'promise', text: 'Settle the AI’s promise of a call from the depot.' },
      { id: 'scan', text: 'Check the depot scan for order 48213.' },
      { id: 'time', text: 'Give the next step, and when it happens.' },
    ],
    dos: ['Name what was tried', 'Give one clear next step'],
    donts: ['Ask for the order number or e-mail', 'Send the tracking link again'],
    openingLine:
      'Hello Ines, I am a person and I have read everything. Your two lamps from order 48213 never arrived. I am checking with the depot now, and you will have my answer within 15 minutes.',
    incomplete: false,
  },
});
