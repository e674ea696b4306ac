import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultBrand, brand as schema } from '../../../../utils/domain/brand.ts';
import { NOTHING_LEARNED, withLearning } from '../../../../utils/domain/escalation/learning/learning.ts';
import {
  isCounterExample,
  type Mark,
  markOf,
  withMark,
  withoutMark,
} from '../../../../utils/domain/escalation/learning/marks.ts';

const marks: Mark[] = [markOf('Still the same size, order 4711!', 'L3', 5)!];

describe('words marked "not this"', () => {
  it.each([
    ['Still the same size, order 4711!', 'L3', true],
    ['still the same size  order 999', 'L3', true],
    ['still the same problem', 'L3', false],
    ['It is still the same size, order 4711', 'L3', false],
    ['Still the same size, order 4711!', 'F1', false],
    ['', 'L3', false],
  ])('%j is a counter-example for %s: %s', (text, trigger, is) => {
    expect(isCounterExample(text, trigger, marks)).toBe(is);
  });

  it('never silence a locked trigger', () => {
    for (const id of ['E1', 'E2', 'R1']) {
      expect(markOf('I want a person', id, 5)).toBeNull();
      expect(
        isCounterExample('I want a person', id, [{ trigger: id, phrase: 'i want a person', at: 5 }]),
      ).toBe(false);
    }
  });

  it('hold nothing personal', () => {
    const mark = markOf('mail me at ada@example.com or call +44 20 7946 0958', 'P5', 5)!;
    expect(mark.phrase).not.toMatch(/ada|7946/);
    expect(isCounterExample('mail me at bob@example.org or call +44 20 7946 1111', 'P5', [mark])).toBe(true);
  });

  it('always hit the very words that were marked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const mark = markOf(text, 'F1', 1);
        expect(isCounterExample(text, 'F1', mark ? [mark] : [])).toBe(mark !== null);
      }),
    );
  });

  it('are kept once each and can be taken back', () => {
    const again = withMark(marks, { ...marks[0]!, at: 9 });
    expect(again).toEqual([{ ...marks[0]!, at: 9 }]);
    expect(withoutMark(again, marks[0]!)).toEqual([]);
  });
});

describe('a brand that has learned', () => {
  const plain = defaultBrand('acme.zendesk.com');
  const learned = {
    adjustments: [{ at: 5, trigger: 'F1', before: 1, after: 0.8, why: 'noise', undoneAt: null }],
    fits: [{ at: 6, before: { a: 1, b: 0 }, after: { a: 1.2, b: -0.1 }, n: 40, undoneAt: null }],
    marks,
  };

  it('judges by its ledgers and fits its own schema', () => {
    const of = withLearning(plain, learned);
    expect(of).toEqual({ ...plain, weights: { F1: 0.8 }, calibration: { a: 1.2, b: -0.1 }, marks });
    expect(v.parse(schema, of)).toEqual(of);
  });

  it('is as before once it has learned nothing', () => {
    expect(withLearning(withLearning(plain, learned), NOTHING_LEARNED)).toEqual(plain);
  });
});
