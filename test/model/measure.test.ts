import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashed } from '../../model/fit/heads.ts';
import { emptyHead } from '../../model/fit/sparse.ts';
import { standardised } from '../../model/measure/dissatisfied.ts';
import { divergence, ratersOf } from '../../model/measure/divergence.ts';
import { FAMILIES_OF, tells } from '../../model/measure/family.ts';
import { macroF1 } from '../../model/measure/macro.ts';
import { f1At, recallAt, type Scored } from '../../model/measure/precision.ts';
import { auc, averagePrecision, bestF1 } from '../../model/measure/rank.ts';
import { fig, tableOf } from '../../model/measure/row.ts';
import { f1Of, guessAll } from '../../model/measure/stack.ts';
import { brier, calibrationError } from '../../model/measure/trust.ts';
import { triggers } from '../../utils/domain/escalation/index.ts';

const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), {
  minLength: 2,
  maxLength: 40,
});
const withBoth = scored.filter((rows) => rows.some(([, is]) => is) && rows.some(([, is]) => !is));
const shares = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => counts.map((count) => count / counts.reduce((a, b) => a + b, 0)));

const WORKED: readonly Scored[] = [
  [0.9, true],
  [0.8, false],
  [0.7, true],
  [0.1, false],
];

describe('a ranking', () => {
  it('has the average precision, best F1 and area that one works out by hand', () => {
    expect(averagePrecision(WORKED)).toBeCloseTo((1 + 2 / 3) / 2);
    expect(bestF1(WORKED)).toEqual({ f1: 0.8, at: 0.7 });
    expect(auc(WORKED)).toBeCloseTo(0.75);
  });

  it('that says the same of all is worth the share of yeses, and an area of one half', () => {
    fc.assert(
      fc.property(withBoth, (rows) => {
        const flat = rows.map(([, is]) => [1, is] as const);
        const share = rows.filter(([, is]) => is).length / rows.length;
        expect(averagePrecision(flat)).toBeCloseTo(share);
        expect(auc(flat)).toBeCloseTo(0.5);
      }),
    );
  });

  it('does not depend on the order in which equal scores come', () => {
    fc.assert(
      fc.property(withBoth, (rows) => {
        const turned = [...rows].reverse();
        for (const measure of [averagePrecision, auc, (of: readonly Scored[]) => recallAt(of, 0.7)])
          expect(measure(turned)).toBeCloseTo(measure(rows));
        expect(bestF1(turned)).toEqual(bestF1(rows));
      }),
    );
  });

  it('reaches its best F1 at the threshold that is named, and no better one elsewhere', () => {
    fc.assert(
      fc.property(withBoth, (rows) => {
        const { f1, at } = bestF1(rows);
        expect(f1At(rows, at)).toBeCloseTo(f1);
        for (const [score] of rows) expect(f1At(rows, score)).toBeLessThanOrEqual(f1 + 1e-9);
      }),
    );
  });

  it('finds all at the precision of all, and nothing at a precision it never has', () => {
    expect(recallAt(WORKED, 0.5)).toBe(1);
    expect(recallAt(WORKED, 0.7)).toBe(0.5);
    expect(
      recallAt(
        [
          [1, false],
          [0, true],
        ],
        0.7,
      ),
    ).toBe(0);
  });
});

describe('chances', () => {
  it('that hold are calibrated, and those that are sure and wrong are as far off as can be', () => {
    const half: readonly Scored[] = [
      [0.5, true],
      [0.5, false],
    ];
    expect(calibrationError(half)).toBe(0);
    expect(brier(half)).toBe(0.25);
    expect(calibrationError([[1, false]])).toBe(1);
    expect(brier([[0, true]])).toBe(1);
  });

  it('that are off by a tenth in one bin have an error of a tenth', () => {
    const rows = Array.from({ length: 10 }, (_, k) => [0.6, k < 5] as const);
    expect(calibrationError(rows)).toBeCloseTo(0.1);
  });
});

describe('two distributions', () => {
  it('diverge by 0 when equal, by 1 when they share nothing, and as much either way round', () => {
    expect(divergence([1, 0, 0], [0, 1, 0])).toBe(1);
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        expect(divergence(one, one)).toBe(0);
        expect(divergence(one, other)).toBeCloseTo(divergence(other, one));
        expect(divergence(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a chance becomes shares of raters that add up to one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        expect(ratersOf(chance).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
      }),
    );
    expect(ratersOf(0)).toEqual([1, 0, 0]);
  });
});

describe('macro-F1', () => {
  it('counts a rare class as much as a common one', () => {
    const rows = [...Array.from({ length: 9 }, () => ['a', 'a'] as const), ['a', 'b'] as const];
    expect(macroF1(rows)).toBeCloseTo((18 / 19 + 0) / 2);
  });

  it('is 1 where everything is right', () => {
    expect(
      macroF1([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
  });
});

describe('features of different size', () => {
  it('count alike once each is taken by its spread, and one that never changes counts nothing', () => {
    const rows = standardised([
      [1, 100, 7],
      [3, 300, 7],
    ]);
    expect(rows).toEqual([
      [-1, -1, 0],
      [1, 1, 0],
    ]);
  });
});

describe('the family of a leading trigger', () => {
  it('is right when it says what one of the codes says', () => {
    expect(tells('E', ['frustration', 'asks_human'])).toBe(true);
    expect(tells('R', ['frustration'])).toBe(false);
    expect(tells(null, ['frustration'])).toBe(false);
  });

  it('is one that the trigger table has', () => {
    const families = new Set(triggers.map(({ family }) => family));
    for (const family of Object.values(FAMILIES_OF).flat()) expect(families).toContain(family);
  });
});

describe('guesses from other folds', () => {
  const sample = (text: string, is: boolean, k: number) => ({
    group: `${k}`,
    is,
    read: [hashed(text, 'customer')],
    features: [k % 2],
  });

  it('learn a word that tells, and nothing where no other sample shares a word', () => {
    const telling = Array.from({ length: 60 }, (_, k) =>
      sample(k % 3 ? 'thanks' : 'manager', k % 3 === 0, k),
    );
    expect(f1Of(guessAll(telling, [emptyHead(10)], 'test'))).toBe(1);
    const groups = telling.map((one, k) => ({ ...one, group: k % 3 ? one.group : 'all the same' }));
    expect(f1Of(guessAll(groups, [emptyHead(10)], 'test'))).toBe(0);
  });
});

describe('the table', () => {
  it('shows shares without their zero and leaves open what does not apply', () => {
    expect([fig(0.784), fig(1), fig(-0.5), fig(Number.NaN), fig(0.05, 2)]).toEqual([
      '.784',
      '1.000',
      '-.500',
      '–',
      '.05',
    ]);
    const rows = tableOf([{ measure: 'm', data: 'd', n: 3, learned: '.7', bar: '.8', isMet: false }]).split(
      '\n',
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]).toBe('| m | d | 3 | .7 | – | – | – | – | .8 | **no** |');
  });
});
