import type { Act } from '../../../utils/domain/acts.ts';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import type { Brief } from '../../../utils/domain/brief/brief.ts';
import type { TimelineEntry } from '../../../utils/domain/brief/timeline.ts';
import { type Case, openCase } from '../../../utils/domain/case.ts';
import { keyOf, type Message } from '../../../utils/domain/conversation.ts';
import type { Assessment, Band, Share } from '../../../utils/domain/escalation/assessment.ts';
import { hours, type Line, messagesOf, NOON, parcel, scripts, spanOf } from './talks.ts';

const { thresholds } = defaultBrand('acme.zendesk.com');
export const brand = { id: 'acme-eu', name: 'Acme Home EU', thresholds } as const;

export const noBrief: Brief = {
  issue: null,
  goal: null,
  facts: [],
  tried: [],
  promises: [],
  openQuestions: [],
  doNotAsk: [],
  mood: { now: 0, lowest: 0, trend: 'steady', word: 'calm', evidence: null },
  askedForPerson: [],
  coverage: null,
};

export function assessed(i: number, score: number, band: Band, more: Partial<Assessment> = {}): Assessment {
  return { i, score, band, confidence: 'low', triggers: [], limits: [], ...more };
}

/** A case over the lines, with nothing found in it but what `more` says. */
export function caseOf(lines: readonly Line[], more: Partial<Case> = {}): Case {
  const messages = [...messagesOf(lines)];
  const conversation = {
    helpdesk: 'zendesk',
    site: 'acme.zendesk.com',
    id: '48',
    customer: 'Ines Moreau',
    subject: 'Parcel shown as delivered',
    tags: [],
    messages,
  };
  return {
    key: keyOf(conversation),
    conversation,
    source: 'api',
    coverage: { read: messages.length, total: messages.length, roles: 'certain', missing: [] },
    brand,
    assessments: [],
    brief: noBrief,
    timeline: [],
    handling: {
      playbook: 'none',
      title: 'Let the AI go on',
      reason: null,
      band: 'calm',
      steps: [],
      dos: [],
      donts: [],
      openingLine: '',
      incomplete: false,
    },
    at: NOON,
    ...more,
  };
}

const talk: readonly Message[] = messagesOf(parcel);
const at = (i: number, words: string) => spanOf(talk, i, words);
const said = (i: number, quote: string) => ({ ...at(i, quote), quote });

function share(id: string, points: number, strength: number, ...evidence: Share['evidence']): Share {
  return { id, family: id.charAt(0) as Share['family'], share: points, strength, evidence };
}

const reasons: readonly Share[] = [
  share('E2', 48, 1, at(10, 'Third time I ask for a person'), at(6, 'Can I talk to a person please?')),
  share('L1', 19, 0.8, at(8, 'it was the same answer twice')),
  share('A3', 14, 0.7, at(8, 'Nobody called')),
  share('F2', 11, 0.5, at(8, 'Your tracking link is useless.')),
];

function entry(i: number, acts: readonly Act[], wrong = false): TimelineEntry {
  const { text, at: time, author } = talk[i]!;
  const spans = acts.map((act) => ({ act, i, start: 0, end: text.length }));
  return { i, at: time, author, acts: spans, text: text.slice(0, 140), wrong };
}

const brief: Brief = {
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

/** Half way: no alert of its own, read from the page with gaps. */
export const watched: Case = caseOf(parcel.slice(0, 6), {
  source: 'page',
  coverage: {
    read: 6,
    total: 9,
    roles: 'partial',
    missing: [
      '3 older messages are not loaded. Scroll up in the conversation to load them.',
      'One message has no author.',
    ],
  },
  assessments: [
    assessed(0, 12, 'calm'),
    assessed(2, 31, 'calm'),
    assessed(4, 48, 'watch', {
      confidence: 'medium',
      triggers: [
        share('L1', 30, 0.6, at(4, 'It says delivered.')),
        share('T1', 18, 0.4, at(4, 'nobody has it')),
      ],
      limits: ['Frustration is left out: this language is not known well enough.'],
    }),
  ],
  brief: {
    ...noBrief,
    issue: brief.issue,
    facts: brief.facts.slice(0, 2),
    doNotAsk: ['order', 'e-mail'],
    tried: brief.tried.slice(0, 1),
    mood: {
      now: -1,
      lowest: -1,
      trend: 'falling',
      word: 'annoyed',
      evidence: at(4, 'I know what the tracking says.'),
    },
  },
  timeline: [entry(1, ['asked']), entry(3, ['answered'], true), entry(5, ['refused'])],
  handling: {
    ...urgent.handling,
    title: 'Be ready',
    reason: 'L1',
    band: 'watch',
    steps: [{ id: 'read', text: 'Read the brief, and look up order 48213.' }],
    dos: ['Have the depot’s number at hand'],
    donts: ['Send the tracking link again'],
    openingLine: 'Hello, I have read what you told us about your parcel, and I am looking into it now.',
    incomplete: true,
  },
});

/** The AI does well; hardly anything to say. */
export const calm: Case = caseOf(hours, {
  conversation: { ...caseOf(hours).conversation, customer: null, subject: null },
  assessments: [assessed(0, 4, 'calm'), assessed(2, 2, 'calm')],
  brief: {
    ...noBrief,
    issue: {
      ...spanOf(messagesOf(hours), 0, 'do you deliver on Saturdays?'),
      quote: 'do you deliver on Saturdays?',
    },
  },
  timeline: [{ i: 1, at: NOON, author: 'Fern', acts: [], text: hours[1]![2], wrong: false }],
});

const arabic = messagesOf(scripts);

/** Right to left, with markup in the customer's words. */
export const foreign: Case = caseOf(scripts, {
  conversation: { ...caseOf(scripts).conversation, customer: 'ليلى حداد', subject: 'فاتورة رقم 7731' },
  assessments: [
    assessed(0, 22, 'calm'),
    assessed(2, 66, 'recommend', {
      confidence: 'medium',
      triggers: [
        { ...share('L1', 40, 1, spanOf(arabic, 2, '<script>alert(1)</script>')) },
        { ...share('C1', 26, 1, spanOf(arabic, 0, 'لم تصل الفاتورة رقم 7731')) },
      ],
    }),
  ],
  brief: {
    ...noBrief,
    issue: { ...spanOf(arabic, 0, 'لم تصل الفاتورة رقم 7731'), quote: 'لم تصل الفاتورة رقم 7731' },
    facts: [{ k: 'invoice', v: '7731', ...spanOf(arabic, 0, '7731') }],
    mood: {
      now: -1,
      lowest: -2,
      trend: 'rising',
      word: 'annoyed',
      evidence: spanOf(arabic, 2, 'الصفحة فارغة'),
    },
  },
  timeline: [
    {
      i: 1,
      at: NOON,
      author: null,
      acts: [{ act: 'answered', i: 1, start: 0, end: 10 }],
      text: scripts[1]![2],
      wrong: true,
    },
  ],
});

/** Forty judgements: the sparkline at its fullest. */
export const long: Case = caseOf(
  Array.from(
    { length: 40 },
    (_, i): Line => ['customer', i, `Message number ${i + 1} about the same parcel, again`],
  ),
  {
    assessments: Array.from({ length: 40 }, (_, i) => {
      const score = Math.round(45 + 30 * Math.sin(i / 4) + (i % 3) * 2);
      return assessed(i, score, score >= 60 ? 'recommend' : score >= 40 ? 'watch' : 'calm');
    }),
  },
);

/** The customer has not written yet. */
export const silent: Case = caseOf([['ai', 0, 'Welcome. How can I help you?']], {
  timeline: [
    {
      i: 0,
      at: NOON,
      author: 'Fern',
      acts: [{ act: 'asked', i: 0, start: 9, end: 28 }],
      text: 'Welcome. How can I help you?',
      wrong: false,
    },
  ],
});

/** The parcel's talk judged by the product itself, three minutes after the last message. */
export function judgedByTheCore(): Case {
  const { conversation, coverage, source } = urgent;
  const reading = { kind: 'read', source, coverage, conversation } as const;
  return openCase(reading, { ...defaultBrand('acme.zendesk.com'), name: brand.name }, NOON + 42 * 60_000);
}
