import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brand, defaultBrand } from '../../utils/domain/brand.ts';
import { triggers } from '../../utils/domain/escalation/index.ts';
import { LOCKED } from '../../utils/domain/escalation/learning/bounds.ts';
import { weightFor } from '../../utils/domain/escalation/learning/tuning.ts';

const plain = defaultBrand('acme.zendesk.com');
const parses = (change: object) => v.safeParse(brand, { ...plain, ...change }).success;

describe('a brand', () => {
  it('that was stored before it could learn is whole, with every weight as shipped', () => {
    const { weights: _, marks: __, ...old } = plain;
    expect(v.parse(brand, old)).toEqual(plain);
  });

  it.each([
    ['weights within half and one and a half', { weights: { F1: 0.5, L1: 1.5 } }],
    ['a calibration within bounds', { calibration: { a: 2, b: -1 } }],
    ['a marked phrase', { marks: [{ trigger: 'L3', phrase: 'still the same', at: 1 }] }],
  ])('may have %s', (_, change) => {
    expect(parses(change)).toBe(true);
  });

  it.each<readonly [string, object]>([
    ...LOCKED.map((id) => [`another weight for ${id}, which is locked`, { weights: { [id]: 0.9 } }] as const),
    ['a weight below a half', { weights: { F1: 0.49 } }],
    ['a weight above one and a half', { weights: { F1: 1.51 } }],
    ['a weight that is no number', { weights: { F1: Number.NaN } }],
    ['a weight for something else', { weights: { __proto: 1 } }],
    ['a calibration that turns scores round', { calibration: { a: -1, b: 0 } }],
    ['a calibration out of bounds', { calibration: { a: 1, b: 1.5 } }],
    ['a mark on a locked trigger', { marks: [{ trigger: 'E2', phrase: 'person', at: 1 }] }],
  ])('may not have %s', (_, change) => {
    expect(parses(change)).toBe(false);
  });
});

describe('a trigger’s weight for a brand', () => {
  it('is locked for exactly the triggers that the table locks', () => {
    expect(
      triggers
        .filter(({ locked }) => locked)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...LOCKED].sort());
  });

  it('stays within half and one and a half of its default and below one, whatever the brand holds', () => {
    const factor = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 99));
    fc.assert(
      fc.property(fc.constantFrom(...triggers), factor, (trigger, held) => {
        const weight = weightFor({ weights: { [trigger.id]: held } }, trigger);
        const least = trigger.locked ? 1 : 0.5;
        const most = trigger.locked ? 1 : 1.5;
        expect(weight).toBeGreaterThanOrEqual(trigger.weight * least - 1e-9);
        expect(weight).toBeLessThanOrEqual(Math.min(0.999, trigger.weight * most + 1e-9));
      }),
    );
  });

  it('is the default where the brand says nothing', () => {
    for (const trigger of triggers) expect(weightFor(plain, trigger)).toBe(trigger.weight);
  });
});
