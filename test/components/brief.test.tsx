// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../components/shared/words.ts';
import { BriefCard } from '../../components/sidepanel/BriefCard.tsx';
import { MOST_WORDS } from '../../components/sidepanel/fit.ts';
import type { Brief } from '../../utils/domain/brief/brief.ts';
import { noBrief } from './gallery/casework.ts';
import { urgent } from './gallery/urgent.ts';
import { notedPanel } from './props.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const draw = (brief: Brief) =>
  render(<BriefCard of={{ ...urgent, brief }} model={null} show={() => {}} actions={notedPanel().actions} />)
    .container;

/** What the eye reads: each piece of text apart, without what is for screen readers only. */
function visibleWords(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('.spoken'))
      count += wordsOf(walker.currentNode.textContent ?? '').length;
  }
  return count;
}

const line = (label: string) => within(screen.getByText(label, { selector: 'dt' }).parentElement!);

test('what the conversation does not state reads “not stated”', () => {
  draw(noBrief);
  for (const label of ['Issue', 'Wants', 'Stated', 'Tried', 'Mood']) {
    expect(line(label).getByText('not stated')).toBeTruthy();
  }
  expect(screen.queryByText('AI promised')).toBeNull();
});

test('what was given already stands apart from what was merely stated', () => {
  draw(urgent.brief);
  expect(
    line('Don’t ask again')
      .getAllByRole('button')
      .map((it) => it.textContent),
  ).toEqual(['order 48213', 'e-mail ines.moreau@example.org']);
  expect(line('Stated').getAllByRole('button')).toHaveLength(2);
});

test('a step’s result is said, not only drawn', () => {
  draw(urgent.brief);
  expect(line('Tried').getByRole('button', { name: /^failed: Wait 24 hours/ })).toBeTruthy();
  expect(line('Tried').getByRole('button', { name: /^result unknown: Depot calls/ })).toBeTruthy();
});

test('each promise shows how it stands', () => {
  draw(urgent.brief);
  expect(
    line('AI promised')
      .getAllByRole('button')
      .map((it) => it.querySelector('.state')?.textContent),
  ).toEqual(['broken', 'open']);
});

test('requests for a person are counted and each leads to its message', () => {
  draw(urgent.brief);
  const asked = line('Asked for a person');
  expect(asked.getByText('3 times')).toBeTruthy();
  expect(asked.getAllByRole('button')).toHaveLength(3);
});

describe('the limit of words', () => {
  const span = fc.record({ i: fc.nat(12), start: fc.nat(20), end: fc.integer({ min: 21, max: 90 }) });
  const words = fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }), { maxLength: 60 })
    .map((it) => it.join(' '));
  const many = <T,>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 14 });
  const joined = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
    fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));
  const quote = joined(span, fc.record({ quote: words }));
  const kind = fc.constantFrom('order', 'e-mail', 'date', 'amount');

  const brief: fc.Arbitrary<Brief> = fc.record({
    issue: fc.option(quote),
    goal: fc.option(quote),
    facts: many(
      joined(
        span,
        fc.record(
          {
            k: kind,
            v: words,
            means: fc.constant('2026-09-04'),
            edited: fc.constant(true as const),
            superseded: many(joined(span, fc.record({ v: fc.constant('4812') }))),
          },
          { requiredKeys: ['k', 'v'] },
        ),
      ),
    ),
    own: many(fc.record({ line: fc.uuid(), text: words })),
    tried: many(
      joined(
        span,
        fc.record({
          by: fc.constantFrom('ai' as const, 'customer' as const),
          what: words,
          result: fc.constantFrom('worked' as const, 'failed' as const, 'unknown' as const),
        }),
      ),
    ),
    promises: many(
      joined(
        quote,
        fc.record({
          state: fc.constantFrom('open' as const, 'kept' as const, 'broken' as const, 'withdrawn' as const),
          due: fc.constant({ words: 'by Friday', at: 1_790_000_000_000 }),
        }),
      ),
    ),
    openQuestions: many(
      joined(quote, fc.record({ by: fc.constantFrom('customer' as const, 'ai' as const, 'agent' as const) })),
    ),
    doNotAsk: fc.subarray(['order', 'e-mail', 'date', 'amount']),
    mood: fc.record({
      now: fc.integer({ min: -2, max: 2 }),
      lowest: fc.integer({ min: -2, max: 2 }),
      trend: fc.constantFrom('falling' as const, 'steady' as const, 'rising' as const),
      word: fc.constantFrom('calm', 'worn out'),
      evidence: fc.option(span),
    }),
    askedForPerson: many(joined(span, fc.record({ ignored: fc.boolean() }))),
    coverage: fc.constant(null),
  });

  test(`no brief shows more than ${MOST_WORDS} words before the agent asks for more`, () => {
    fc.assert(
      fc.property(brief, (of) => {
        const shown = visibleWords(draw(of));
        cleanup();
        expect(shown).toBeLessThanOrEqual(MOST_WORDS);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 30_000);

  test('what was cut comes at a press, and goes at another', () => {
    const promise = { ...urgent.brief.promises[0]!, quote: 'we will call you back '.repeat(12).trim() };
    const promises = Array.from({ length: 9 }, (_, start) => ({ ...promise, start }));
    const root = draw({ ...urgent.brief, promises });
    const before = visibleWords(root);
    fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(line('AI promised').getAllByText(promise.quote)).toHaveLength(9);
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(visibleWords(root)).toBe(before);
  });
});

test('everything else comes at a press: risks, effort, what is missing, the lowest point and what comes next', () => {
  const peak = { i: 2, start: 0, end: 10 };
  draw({ ...urgent.brief, mood: { ...urgent.brief.mood, peak } });
  expect(screen.queryByText('Effort', { selector: 'dt' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  for (const label of ['Effort', 'Still missing', 'Lowest point', 'Next step'])
    expect(screen.getByText(label, { selector: 'dt' })).toBeTruthy();
  const words = urgent.conversation.messages[2]!.text.slice(0, 10).trim();
  expect(line('Lowest point').getByText(words)).toBeTruthy();
});
