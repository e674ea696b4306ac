import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactCase } from '../../utils/domain/anonymous.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { timelineOf } from '../../utils/domain/brief/timeline.ts';
import { writeBrief } from '../../utils/domain/brief/write.ts';
import type { Case } from '../../utils/domain/case.ts';
import { type Conversation, type Evidence, keyOf } from '../../utils/domain/conversation.ts';
import type { Assessment } from '../../utils/domain/escalation/assessment.ts';
import { suggestHandling } from '../../utils/domain/handling/suggest.ts';
import { aConversation } from '../builders.ts';

function caseOf(conversation: Conversation, evidence: Evidence[] = []): Case {
  const brand = defaultBrand(conversation.site);
  const coverage = {
    read: conversation.messages.length,
    total: null,
    roles: 'certain' as const,
    missing: [],
  };
  const share = { id: 'E1', family: 'E' as const, strength: 1, share: 85, evidence };
  const assessment: Assessment = {
    i: 0,
    score: 85,
    band: 'now',
    confidence: 'high',
    triggers: [share],
    limits: [],
  };
  const brief = writeBrief(conversation, coverage);
  return {
    key: keyOf(conversation),
    conversation,
    source: 'page',
    coverage,
    brand,
    assessments: [assessment],
    brief,
    timeline: timelineOf(conversation.messages),
    handling: suggestHandling(conversation, assessment, brief, brand, 'Ben'),
    at: 0,
  };
}

const spoken = {
  ...aConversation()
    .customer(
      "I'm Anna Kowalski, anna@example.org. I want my order 48213, card 4111 1111 1111 1111, refunded now.",
    )
    .ai("I'll email anna@example.org today, Anna Kowalski.")
    .customer('No email at anna@example.org! Call +49 171 3920045, IBAN DE89370400440532013000.')
    .build(),
  customer: 'Anna Kowalski',
  subject: 'Refund for anna@example.org',
};

describe('a case for the disk', () => {
  const before = caseOf(spoken, [{ i: 2, start: 30, end: 34 }]);
  const after = redactCase(before);
  const slice = ({ i, start, end }: Evidence) => after.conversation.messages[i]?.text.slice(start, end);

  it('holds no address, number or name of the customer anywhere', () => {
    const disk = JSON.stringify(after);
    for (const secret of ['anna@example.org', '4111', 'DE89', '3920045', 'Kowalski', 'Anna'])
      expect(disk).not.toContain(secret);
  });

  it('keeps the order number', () => {
    expect(after.brief.facts).toContainEqual(expect.objectContaining({ k: 'order', v: '48213' }));
  });

  it('has neither the customer’s name nor the drafted reply', () => {
    expect(before.handling.openingLine).not.toBe('');
    expect(after.handling.openingLine).toBe('');
    expect(after.conversation.customer).toBeNull();
  });

  it('evidence of a trigger still shows the same words', () => {
    const [share] = after.assessments[0]?.triggers ?? [];
    expect(share?.evidence.map(slice)).toEqual(['Call']);
  });

  it('a fact that was taken out is its placeholder', () => {
    expect(after.brief.facts.find(({ k }) => k === 'e-mail')?.v).toBe('[email]');
  });

  it('redacting it again changes nothing', () => {
    expect(redactCase(after)).toEqual(after);
  });
});

describe('for every conversation', () => {
  const part = fc.constantFrom(
    'a@b.example',
    '4111 1111 1111 1111',
    'GB82WEST12345698765432',
    'order 48213',
    'my name is Eva Lind',
    'I want',
    'please restart it',
    'I will call you',
    'why?',
    '🙂',
    'still not',
  );
  const line = fc
    .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));

  it('each quote matches its evidence and no address, card or IBAN is left', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const draft = aConversation();
        lines.forEach((text, at) => {
          if (at % 2) draft.ai(text);
          else draft.customer(text);
        });
        const { conversation, brief, ...rest } = redactCase(caseOf(draft.build()));
        const slice = ({ i, start, end }: Evidence) => conversation.messages[i]?.text.slice(start, end);
        for (const quote of [brief.issue, brief.goal, ...brief.promises, ...brief.openQuestions])
          if (quote) expect(slice(quote)).toBe(quote.quote);
        for (const fact of brief.facts) expect(slice(fact)).toBe(fact.v);
        for (const attempt of brief.tried) expect(slice(attempt)).toBe(attempt.what);
        const disk = JSON.stringify({ conversation, brief, ...rest });
        for (const secret of ['a@b.example', '4111 1111 1111 1111', 'GB82WEST12345698765432'])
          expect(disk).not.toContain(secret);
      }),
      { numRuns: 150 },
    );
  });
});
