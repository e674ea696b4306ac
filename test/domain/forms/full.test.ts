import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../utils/domain/forms/full.ts';
import { briefDocument, MOST } from '../../../utils/domain/forms/schema.ts';
import { aConversation } from '../../builders.ts';
import { briefOf, caseOf, LONG, NOW } from './cases.ts';
import { expectSound } from './checks.ts';

const parcel = aConversation()
  .at(NOW - 18 * 60_000)
  .customer('Hi, my parcel says delivered but it is not here. Order 48213, ada@example.com.')
  .after(60_000)
  .ai('Please check with your neighbours.')
  .after(60_000)
  .customer("I did that, it didn't help. I want to talk to a human.")
  .after(60_000)
  .ai("I'll have the depot call you within 2 hours.")
  .after(60_000)
  .customer('I want a refund by Friday. My card is 4111 1111 1111 1111.')
  .tagged('billing', 'tier_gold')
  .build();

describe('the brief to take away', () => {
  it(
    'has all twenty fields, each from its place',
    () => {
      const brief = expectSound(caseOf({ ...parcel, customer: 'Ada Weber' }));
      expect(brief).toMatchObject({
        v: 1,
        helpdesk: 'zendesk',
        conversation: '42',
        generated: '2026-09-01T14:12:09.000Z',
        issue: {
          q: 'my parcel says delivered but it is not here.',
          evidence: [{ m: 'm0', i: 0, s: [4, 48] }],
        },
        goal: { q: 'I want a refund by Friday.' },
        customer: { name: 'Ada Weber', brand: 'acme', language: 'en', channel: null, tier: 'tier_gold' },
        coverage: { read: 5, total: null, roles: 'certain', missing: [] },
        effort: { messages: 3, minutes: 4, asked: 1, contacts_7_days: null },
      });
      expect(brief.headline).toMatch(/^Ada asks: “I want a refund by Friday\.?”; /u);
      expect(brief.reasons.map(({ id }) => id)).toContain('E1');
      expect(brief.facts.map(({ k, v: value }) => [k, value])).toContainEqual(['order', '48213']);
      expect(brief.ai_promises).toMatchObject([
        { q: "I'll have the depot call you within 2 hours.", state: 'open', due: '2026-09-01T15:57:09.000Z' },
      ]);
      expect(brief.do_not_ask).toEqual(expect.arrayContaining(['order', 'e-mail']));
      expect(brief.next_step).not.toBeNull();
      expect(brief.missing).toBeNull();
    },
    LONG,
  );

  it('of nothing is null and empty, never guessed', () => {
    expect(briefOf(aConversation().build())).toMatchObject({
      headline: 'Customer: matter not stated',
      reasons: [],
      band: null,
      score: null,
      issue: null,
      goal: null,
      facts: [],
      missing: null,
      opening_line: null,
      fail_cause: null,
      effort: { messages: 0, minutes: null, asked: 0 },
      customer: { name: null, language: null, tier: null },
    });
  });

  it('holds no card number, password or paper’s number: a quote has a placeholder, a fact is left out', () => {
    const brief = briefOf(
      aConversation()
        .customer('I want my money back on card 4111 1111 1111 1111, my password is hunter2-Azur')
        .build(),
    );
    expect(JSON.stringify(brief)).not.toMatch(/4111 1111|hunter2/u);
    expect(brief.goal?.q ?? brief.issue?.q).toContain('[card]');
  });

  it('keeps an agent’s own words, and says where the line stood', () => {
    const of = caseOf(parcel);
    const issue = of.brief.issue && { ...of.brief.issue, quote: 'Parcel lost at the depot' };
    const brief = documentOf({ ...of, brief: { ...of.brief, issue } }, NOW);
    expect(brief.issue).toMatchObject({ q: 'Parcel lost at the depot', evidence: [{ m: 'm0' }] });
    expect(v.is(briefDocument, brief)).toBe(true);
  });

  it('takes over what corrected a value, what a date means, why a step failed and what was passed over', () => {
    const of = caseOf(parcel);
    const [fact] = of.brief.facts;
    const at = { i: 2, start: 0, end: 5 };
    const brief = documentOf(
      {
        ...of,
        brief: {
          ...of.brief,
          facts: [{ ...fact!, means: '2026-09-04', superseded: [{ v: 'I did', ...at }] }],
          tried: [
            {
              i: 1,
              start: 0,
              end: 6,
              by: 'ai',
              what: 'Please',
              result: 'failed',
              why: { ...at, quote: 'I did' },
            },
          ],
          askedForPerson: [{ ...at, ignored: true }],
          mood: { ...of.brief.mood, nuance: 'restrained', peak: at },
        },
      },
      NOW,
    );
    const proof = { m: 'm2', i: 2, s: [0, 5] };
    expect(brief.facts).toMatchObject([
      { means: '2026-09-04', superseded: [{ v: 'I did', evidence: [proof] }] },
    ]);
    expect(brief.tried).toMatchObject([{ step: 'Please', why: { q: 'I did', evidence: [proof] } }]);
    expect(brief.effort).toMatchObject({ asked: 1, ignored: 1, evidence: [proof] });
    expect(brief.mood).toMatchObject({ nuance: 'restrained', peak_evidence: [proof] });
  });

  it('keeps what is still owed and what failed when there is no room for all', () => {
    const of = caseOf(parcel);
    const line = { i: 3, start: 0, end: 4 };
    const promise = (state: 'open' | 'kept') => ({ ...line, quote: "I'll", state });
    const tried = (result: 'failed' | 'worked') => ({ ...line, by: 'ai' as const, what: "I'll", result });
    const brief = documentOf(
      {
        ...of,
        brief: {
          ...of.brief,
          promises: [promise('open'), ...Array.from({ length: 7 }, () => promise('kept'))],
          tried: [tried('failed'), ...Array.from({ length: 7 }, () => tried('worked'))],
        },
      },
      NOW,
    );
    expect([brief.ai_promises.length, brief.ai_promises[0]?.state]).toEqual([MOST.promises, 'open']);
    expect([brief.tried.length, brief.tried[0]?.result]).toEqual([MOST.tried, 'failed']);
  });
});
