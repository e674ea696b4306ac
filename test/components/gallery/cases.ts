import { defaultBrand } from '../../../utils/domain/brand.ts';
import { type Case, openCase } from '../../../utils/domain/case.ts';
import { assessed, brand, caseOf, noBrief, share } from './casework.ts';
import { hours, type Line, messagesOf, NOON, parcel, scripts, spanOf } from './talks.ts';
import { at, brief, entry, urgent } from './urgent.ts';

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
