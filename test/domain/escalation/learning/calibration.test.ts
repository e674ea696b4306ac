import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATION_BOUNDS } from '../../../../utils/domain/escalation/learning/bounds.ts';
import {
  AS_SHIPPED,
  brier,
  calibrated,
  type Pair,
  refit,
  uncalibrated,
} from '../../../../utils/domain/escalation/learning/calibration.ts';
import {
  acceptFit,
  calibrationOf,
  type Fit,
  pairsOf,
  proposeFit,
  undoFit,
} from '../../../../utils/domain/escalation/learning/fits.ts';
import type { Judged } from '../../../../utils/domain/escalation/learning/record.ts';

const { a: A, b: B } = CALIBRATION_BOUNDS;
const anyCalibration = fc.record({
  a: fc.double({ min: A.least, max: A.most, noNaN: true }),
  b: fc.double({ min: B.least, max: B.most, noNaN: true }),
});
const anyScore = fc.integer({ min: 0, max: 100 });
const anyPairs = fc.array(fc.record({ score: fc.oneof(anyScore, fc.double()), needed: fc.boolean() }), {
  maxLength: 80,
});
const pairs = (count: number, score: number, needed: boolean): Pair[] =>
  Array.from({ length: count }, () => ({ score, needed }));

describe('a calibrated score', () => {
  it('is the score itself as shipped', () => {
    for (let score = 0; score <= 100; score++) expect(calibrated(score, AS_SHIPPED)).toBe(score);
  });

  it('keeps 0 and 100, stays whole and never falls where the score rises', () => {
    fc.assert(
      fc.property(anyCalibration, anyScore, anyScore, (by, one, other) => {
        expect(calibrated(0, by)).toBe(0);
        expect(calibrated(100, by)).toBe(100);
        const [low, high] = [calibrated(Math.min(one, other), by), calibrated(Math.max(one, other), by)];
        expect(low).toBeLessThanOrEqual(high);
        expect(Number.isInteger(low) && low >= 0 && high <= 100).toBe(true);
      }),
    );
  });

  it('is 0 or 100 for what is no score', () => {
    expect(calibrated(Number.NaN, AS_SHIPPED)).toBe(0);
    expect(calibrated(-5, AS_SHIPPED)).toBe(0);
    expect(calibrated(400, AS_SHIPPED)).toBe(100);
  });

  it('can be traced back to the score it was made of', () => {
    fc.assert(
      fc.property(anyCalibration, fc.integer({ min: 20, max: 80 }), (by, score) => {
        const shown = calibrated(score, by);
        fc.pre(shown > 3 && shown < 97);
        expect(Math.abs(uncalibrated(shown, by) - score)).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a refit', () => {
  it('of nothing is what was shipped', () => {
    expect(refit([])).toEqual({ a: 1, b: 0, n: 0 });
    expect(refit([], { a: 1.3, b: -0.4 })).toEqual({ a: 1.3, b: -0.4, n: 0 });
  });

  it('never leaves its bounds, whatever it is given', () => {
    fc.assert(
      fc.property(anyPairs, (given) => {
        const { a, b, n } = refit(given);
        expect(a >= A.least && a <= A.most && b >= B.least && b <= B.most).toBe(true);
        expect(n).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 60 },
    );
  });

  it('lowers scores that were too high, and the more the more verdicts say so', () => {
    const at = (count: number) => calibrated(70, refit(pairs(count, 70, false)));
    expect(at(5)).toBeLessThan(70);
    expect(at(50)).toBeLessThan(at(5));
    expect(at(5)).toBeGreaterThan(55);
  });

  it('raises scores that were too low', () => {
    expect(calibrated(45, refit(pairs(60, 45, true)))).toBeGreaterThan(50);
  });

  it('finds the slope of overconfident scores', () => {
    // Scores of 90 that are right in 7 of 10 cases, scores of 10 in 3 of 10: log-odds are stretched 2.6-fold.
    const given = [
      ...pairs(350, 90, true),
      ...pairs(150, 90, false),
      ...pairs(150, 10, true),
      ...pairs(350, 10, false),
    ];
    const found = refit(given);
    expect(found.a).toBe(A.least);
    expect(Math.abs(found.b)).toBeLessThan(0.05);
    expect(brier(given, found)!).toBeLessThan(brier(given, AS_SHIPPED)!);
  });

  it('does not depend on the order of the verdicts', () => {
    fc.assert(
      fc.property(anyPairs, (given) => {
        const [one, other] = [refit(given), refit([...given].reverse())];
        expect(one.a).toBeCloseTo(other.a, 2);
        expect(one.b).toBeCloseTo(other.b, 2);
      }),
      { numRuns: 30 },
    );
  });
});

const verdicts = (count: number, verdict: Judged['verdict'], score: number, at = 10, id = 'L1'): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ verdict, at: at + i, score, parts: [{ id, share: score }] }));

describe('a proposed calibration', () => {
  const bad = [...verdicts(30, 'not needed', 72), ...verdicts(4, 'needed', 65)];

  it('comes with what it rests on and what it is better at', () => {
    const found = proposeFit(bad, [], [])!;
    expect(found).toMatchObject({ from: AS_SHIPPED, n: 34 });
    expect(found.brier.to).toBeLessThan(found.brier.from);
    expect(found.because).toMatch(/^On 34 judged conversations/);
  });

  it('does not come before 20 verdicts, nor from verdicts on a floor, nor for next to nothing', () => {
    expect(proposeFit(verdicts(19, 'not needed', 72), [], [])).toBeNull();
    expect(proposeFit(verdicts(60, 'not needed', 85, 10, 'E1'), [], [])).toBeNull();
    const right = [...verdicts(14, 'needed', 70), ...verdicts(6, 'not needed', 70)];
    expect(proposeFit(right, [], [])).toBeNull();
  });

  it('learns from audits as well', () => {
    const audits = verdicts(40, 'needed', 45).map(({ at, score, parts }) => ({
      missed: true,
      at,
      score,
      parts,
    }));
    const found = proposeFit([], audits, [])!;
    expect(calibrated(45, found.to)).toBeGreaterThan(45);
  });

  it('is asked once, and undone exactly', () => {
    const found = proposeFit(bad, [], [])!;
    const fits = acceptFit([], found, 1_000);
    expect(calibrationOf(fits)).toEqual(found.to);
    expect(acceptFit(fits, found, 1_001)).toBe(fits);
    expect(proposeFit(bad, [], fits)).toBeNull();
    const undone = undoFit(fits, 2_000);
    expect(calibrationOf(undone)).toEqual(AS_SHIPPED);
    expect(proposeFit(bad, [], undone)).toBeNull();
    expect(undoFit([], 1)).toEqual([]);
  });

  it('takes each score back to what it was before the calibration of its time', () => {
    const fit: Fit = { at: 100, before: AS_SHIPPED, after: { a: 2, b: 0 }, n: 30, undoneAt: 200 };
    const shown = (at: number) => pairsOf(verdicts(1, 'needed', 84, at), [], [fit])[0]!.score;
    expect(shown(50)).toBeCloseTo(84, 6);
    expect(shown(150)).toBeCloseTo(69.6, 1);
    expect(shown(250)).toBeCloseTo(84, 6);
  });
});
