import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../utils/domain/brief/brief.ts';
import {
  HEADLINE_WORDS,
  type Headline,
  headlineOf,
  headlineText,
} from '../../../utils/domain/brief/headline.ts';
import { ENGLISH_HEADLINE, STATES } from '../../../utils/domain/brief/headline-words.ts';
import { wordCount } from '../../../utils/domain/brief/passage.ts';
import { writeBrief } from '../../../utils/domain/brief/write.ts';
import type { Assessment } from '../../../utils/domain/escalation/assessment.ts';
import { aConversation } from '../../builders.ts';

const at = { i: 0, start: 0, end: 5 };
const empty: Brief = writeBrief(aConversation().build(), null);
const judged = (id: string) =>
  ({
    i: 0,
    score: 90,
    band: 'now',
    confidence: 'high',
    limits: [],
    triggers: [{ id, family: 'R', share: 90, strength: 1, evidence: [at] }],
  }) satisfies Assessment;
const promise = (state: 'open' | 'broken') => ({ ...at, quote: 'I will', state });
const failed = { ...at, by: 'ai' as const, what: 'restart', result: 'failed' as const };
const headline = (
  brief: Partial<Brief>,
  assessment: Assessment | null = null,
  customer: string | null = null,
) => headlineText(headlineOf({ customer }, { ...empty, ...brief }, assessment));

describe('the headline', () => {
  it.each<[string, Partial<Brief>, string]>([
    ['nothing is stated', {}, 'Customer: matter not stated'],
    ['the problem alone is', { issue: { ...at, quote: 'My kettle leaks' } }, 'Customer: “My kettle leaks”'],
    [
      'an outcome is asked for',
      { issue: { ...at, quote: 'My kettle leaks' }, goal: { ...at, quote: 'I want a new one' } },
      'Customer asks: “I want a new one”',
    ],
    ['a person was asked for', { askedForPerson: [at] }, 'Customer: matter not stated; asked for a person'],
    [
      'a person was asked for twice',
      { askedForPerson: [at, at] },
      'Customer: matter not stated; asked for a person 2×',
    ],
    [
      'a promise was broken, which weighs more',
      { askedForPerson: [at], promises: [promise('broken')] },
      'Customer: matter not stated; a promise was broken',
    ],
    ['two steps failed', { tried: [failed, failed] }, 'Customer: matter not stated; 2 steps failed'],
    [
      'one step failed, which weighs more than an open promise',
      { tried: [failed], promises: [promise('open')] },
      'Customer: matter not stated; one step failed',
    ],
  ])('when %s', (_, brief, expected) => {
    expect(headline(brief)).toBe(expected);
  });

  it('tells a danger before all else', () => {
    expect(headline({ askedForPerson: [at, at] }, judged('R1'))).toContain('may be in danger');
    expect(headline({ askedForPerson: [at, at] }, judged('A2'))).toContain('announced person did not come');
  });

  it('uses the name that the page shows, never a stand-in', () => {
    expect(headline({}, null, 'Ada Weber')).toBe('Ada: matter not stated');
    expect(headline({}, null, 'Visitor 12')).toBe('Customer: matter not stated');
  });

  it('points at the words that it quotes', () => {
    const goal = { ...at, quote: 'I want a new one' };
    expect(headlineOf({ customer: null }, { ...empty, goal }, null).what).toEqual(goal);
  });

  it('has at most 15 words, whatever is quoted, in any wording', () => {
    const any: fc.Arbitrary<Headline> = fc.record({
      who: fc.option(fc.constantFrom('Ada', 'Dr. Weber')),
      what: fc.option(
        fc
          .oneof(fc.lorem({ maxCount: 60 }), fc.string({ unit: 'binary' }), fc.constant('没有'.repeat(90)))
          .map((quote) => ({ ...at, quote })),
      ),
      wants: fc.boolean(),
      state: fc.option(fc.constantFrom(...STATES)),
      count: fc.nat({ max: 99 }),
    });
    const wordy = {
      ...ENGLISH_HEADLINE,
      wants: '{who} would very much like to have this: {what} and that is all there is to it',
    };
    fc.assert(
      fc.property(any, fc.constantFrom(ENGLISH_HEADLINE, wordy), (of, words) => {
        expect(wordCount(headlineText(of, words))).toBeLessThanOrEqual(HEADLINE_WORDS);
      }),
    );
  });
});
