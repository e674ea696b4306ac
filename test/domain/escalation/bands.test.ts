import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertDue } from '../../../utils/domain/escalation/alert.ts';
import { BANDS, type Band } from '../../../utils/domain/escalation/assessment.ts';
import { bandOf } from '../../../utils/domain/escalation/bands.ts';

const thresholds = { watch: 40, recommend: 60, now: 80 };

describe('a band', () => {
  it.each<[number, Band, Band]>([
    [0, 'calm', 'calm'],
    [39, 'calm', 'calm'],
    [40, 'calm', 'watch'],
    [60, 'calm', 'recommend'],
    [80, 'calm', 'now'],
    [79, 'now', 'now'],
    [70, 'now', 'now'],
    [69, 'now', 'recommend'],
    [55, 'recommend', 'recommend'],
    [49, 'recommend', 'watch'],
    [49, 'now', 'watch'],
    [31, 'watch', 'watch'],
    [29, 'watch', 'calm'],
    [29, 'now', 'calm'],
    [95, 'watch', 'now'],
  ])('at %i after %s is %s', (score, previous, expected) => {
    expect(bandOf(score, thresholds, previous)).toBe(expected);
  });

  it('never lies below the band that the score alone gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...BANDS), (score, previous) => {
        const held = bandOf(score, thresholds, previous);
        expect(BANDS.indexOf(held)).toBeGreaterThanOrEqual(BANDS.indexOf(bandOf(score, thresholds)));
      }),
    );
  });
});

describe('an alert', () => {
  it.each<[Band[], Band, Band | null]>([
    [[], 'calm', null],
    [[], 'watch', null],
    [[], 'recommend', 'recommend'],
    [[], 'now', 'now'],
    [['recommend'], 'recommend', null],
    [['recommend'], 'now', 'now'],
    [['now'], 'now', null],
    [['now'], 'recommend', null],
    [['recommend', 'now'], 'now', null],
  ])('after %j at %s is %s', (before, band, due) => {
    expect(alertDue(before, { band })).toBe(due);
  });
});
