import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../utils/domain/brief/grams.ts';
import { type GramRows, pointsBy, pointsOf } from '../../../utils/domain/brief/odds.ts';

const ROWS: GramRows = [
  [0.5, 'refund will_be'],
  [-0.3, 'NUM your_NUM ?'],
];
const points = pointsBy(ROWS);

describe('what the words of a text add', () => {
  it.each([
    ['Your refund will be there.', 1],
    ['Refund, refund, refund.', 0.5],
    ['Is it your 12?', -0.9],
    ['Nothing of note.', 0],
    ['', 0],
  ])('%s → %d', (text, sum) => {
    expect(points(text)).toBeCloseTo(sum);
  });

  it('is the sum over its words and pairs, each once', () => {
    const weights = new Map(ROWS.flatMap(([weight, of]) => of.split(' ').map((gram) => [gram, weight])));
    const word = fc.constantFrom('refund', 'will', 'be', 'your', '12', '?', 'é', '退款');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (said) => {
        const text = said.join(' ');
        const sum = gramsOf(text).reduce((all, gram) => all + (weights.get(gram) ?? 0), 0);
        expect(points(text)).toBeCloseTo(sum);
      }),
    );
  });
});

describe('what the named features add', () => {
  it('is each value by its weight; one without a weight adds nothing', () => {
    expect(pointsOf({ asks: 1, length: 0.5, unknown: 9 }, { asks: -1, length: 2, absent: 3 })).toBe(0);
  });
});
