import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, flatOf } from '../../../utils/domain/forms/flat.ts';
import type { BriefDocument } from '../../../utils/domain/forms/schema.ts';
import { aConversation } from '../../builders.ts';
import { briefOf } from './cases.ts';
import { expectFits, LONE } from './checks.ts';

const plain = briefOf(
  aConversation()
    .customer('My order 48213 never arrived. I want a refund. Reach me at ada@example.com')
    .ai('I will refund you within 2 hours.')
    .customer('I want to speak to a person')
    .build(),
);

/** Texts of the brief made long and hostile, the lists full. */
const hostile = fc
  .record({
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('𝒳'.repeat(200), '没'.repeat(400), '\u0001'.repeat(400), 'a | b'.repeat(80)),
    ),
    many: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ text, many }): BriefDocument => {
    const quote = { q: text, evidence: [{ m: 'm'.repeat(200), i: 0, s: [0, 1] as [number, number] }] };
    const list = <T>(item: T, most: number) => Array.from({ length: Math.min(most, many) }, () => item);
    return {
      ...plain,
      site: '\u0001'.repeat(253),
      conversation: '\u0001'.repeat(80),
      headline: text,
      issue: quote,
      goal: quote,
      next_step: text,
      opening_line: text,
      customer: { name: text, brand: text, language: 'en', channel: null, tier: text },
      facts: list({ k: 'order', v: text, means: null, superseded: [], evidence: quote.evidence }, 8),
      tried: list({ ...quote, by: 'ai', named: true, step: text, result: 'failed', why: quote }, 5),
      ai_promises: list({ ...quote, due: null, due_words: text, state: 'open' }, 5),
      ai_errors: list({ ...quote, kind: 'disputed', about: null }, 3),
      open_questions: list({ ...quote, by: 'customer' }, 3),
      do_not_ask: list('order', 8),
    };
  });

describe('the flat form', () => {
  it('has the same keys joined, lists joined by bars in step, and no key for the unknown', () => {
    const flat = expectFits(plain);
    expect(flat).toMatchObject({
      ho_v: 1,
      ho_helpdesk: 'zendesk',
      ho_issue_q: 'My order 48213 never arrived.',
      ho_facts_k: 'order | e-mail',
      ho_facts_v: '48213 | ada@example.com',
      ho_facts_m: 'm0 | m0',
      ho_ai_promises_q: 'I will refund you within 2 hours.',
      ho_ai_promises_due: 'within 2 hours'.slice(7),
      ho_ai_promises_state: plain.ai_promises[0]?.state,
      ho_effort_asked: 1,
      ho_do_not_ask: 'order | e-mail',
    });
    expect(flat).not.toHaveProperty('ho_effort_minutes');
    expect(flat).not.toHaveProperty('ho_customer_name');
  });

  it('keeps a bar inside a value from splitting it', () => {
    const [fact] = plain.facts;
    const flat = flatOf({ ...plain, facts: [{ ...fact!, v: 'a | b' }, fact!] });
    expect(String(flat.ho_facts_v).split(' | ')).toEqual(['a ¦ b', fact?.v]);
  });

  it('drops the last items of lists before it shortens a text, and the least important first', () => {
    const [fact] = plain.facts;
    const facts = Array.from({ length: 8 }, (_, at) => ({ ...fact!, v: `${at}${'x'.repeat(399)}` }));
    const questions = Array.from({ length: 3 }, () => ({
      by: 'customer' as const,
      q: 'y'.repeat(300),
      evidence: [],
    }));
    const flat = expectFits({ ...plain, facts, open_questions: questions });
    expect(String(flat.ho_open_questions_q).split(' | ')).toEqual(['y'.repeat(300)]);
    const kept = String(flat.ho_facts_v).split(' | ');
    expect(kept.length).toBeLessThan(8);
    expect(kept).toEqual(facts.slice(0, kept.length).map(({ v }) => v));
    expect(String(flat.ho_facts_k).split(' | ')).toHaveLength(kept.length);
  });

  it('of any hostile length stays under 4,096 bytes, and its columns keep step', () => {
    fc.assert(
      fc.property(hostile, (brief) => {
        const flat = expectFits(brief);
        const count = (key: string) => String(flat[key] ?? '').split(' | ').length;
        if (flat.ho_facts_v !== undefined) expect(count('ho_facts_k')).toBe(count('ho_facts_v'));
        if (flat.ho_open_questions_q)
          expect(count('ho_open_questions_by')).toBe(count('ho_open_questions_q'));
      }),
      { numRuns: 200 },
    );
  });

  it('never keeps half a character of a text that it shortens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const said = `${'x'.repeat(shift)}${'𝒳'.repeat(190)}`;
        const q = { q: said, evidence: [] };
        const flat = expectFits({
          ...plain,
          issue: q,
          goal: q,
          opening_line: said,
          next_step: said,
          headline: said,
          facts: Array.from({ length: 8 }, () => ({ ...plain.facts[0]!, v: said })),
        });
        for (const value of Object.values(flat)) expect(String(value)).not.toMatch(LONE);
      }),
    );
  });

  it.each(['', 'a', 'é', '没', '𝒳', '\ud83d'])('counts the bytes of %j as an encoder does', (text) => {
    expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
  });
});
