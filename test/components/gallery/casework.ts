import { defaultBrand } from '../../../utils/domain/brand.ts';
import type { Brief } from '../../../utils/domain/brief/brief.ts';
import type { Case } from '../../../utils/domain/case.ts';
import { keyOf } from '../../../utils/domain/conversation.ts';
import type { Assessment, Band, Share } from '../../../utils/domain/escalation/assessment.ts';
import { type Line, messagesOf, NOON } from './talks.ts';

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

/** A trigger’s part of a score. */
export function share(id: string, points: number, strength: number, ...evidence: Share['evidence']): Share {
  return { id, family: id.charAt(0) as Share['family'], share: points, strength, evidence };
}
