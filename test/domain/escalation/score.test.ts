import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import type { Finding } from '../../../utils/domain/escalation/assessment.ts';
import { bandOf } from '../../../utils/domain/escalation/bands.ts';
import { NO_TERMS, rawScore, score, type Terms } from '../../../utils/domain/escalation/score.ts';
import { triggers } from '../../../utils/domain/escalation/triggers/index.ts';

const { thresholds } = defaultBrand('acme.zendesk.com');

/** `F1 .69 @0` is a finding of strength .69 with evidence in message 0. */
function findings(list: string): Finding[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id = '', strength = '1', at = '@0'] = entry.split(' ');
      return { id, strength: Number(strength), evidence: [{ i: Number(at.slice(1)), start: 0, end: 4 }] };
    });
}

const THANKS: Terms = { ...NO_TERMS, dampers: [{ factor: 0.4, because: 'content' }] };
const FOREIGN: Terms = { ...NO_TERMS, softCap: { points: 59, because: 'foreign' } };

interface Row {
  readonly situation: string;
  readonly given: string;
  readonly shares: Record<string, number>;
  readonly score: number;
  readonly band: string;
  readonly terms?: Terms;
}

const rows: Row[] = [
  { situation: 'a polite how-to question', given: '', shares: {}, score: 0, band: 'calm' },
  { situation: 'a plain report of a problem', given: 'F1 .2', shares: { F1: 9 }, score: 9, band: 'calm' },
  { situation: 'capitals in neutral words', given: 'F5 .5', shares: { F5: 6 }, score: 6, band: 'calm' },
  { situation: 'one annoyed message', given: 'F1 .69', shares: { F1: 31 }, score: 31, band: 'calm' },
  {
    situation: 'one furious message with insults',
    given: 'F1 1, F4 .81, F5 1',
    shares: { F1: 36, F4: 20, F5: 8 },
    score: 64,
    band: 'recommend',
  },
  {
    situation: 'annoyed twice and falling',
    given: 'F1 .69 @4, F2 1 @2, F3 .58 @4',
    shares: { F1: 24, F2: 27, F3: 13 },
    score: 63,
    band: 'recommend',
  },
  { situation: 'the customer repeats once', given: 'L1 .5', shares: { L1: 31 }, score: 31, band: 'calm' },
  {
    situation: 'the customer repeats over three turns',
    given: 'L1 1',
    shares: { L1: 62 },
    score: 62,
    band: 'recommend',
  },
  {
    situation: 'the customer repeats once and the AI gave one answer twice',
    given: 'L1 .5, L2 1',
    shares: { L1: 25, L2: 34 },
    score: 59,
    band: 'watch',
  },
  { situation: 'the AI is not sure once', given: 'C1 .5', shares: { C1: 31 }, score: 31, band: 'calm' },
  { situation: 'the AI is not sure twice', given: 'C1 1', shares: { C1: 62 }, score: 62, band: 'recommend' },
  {
    situation: 'the AI is not sure and the customer annoyed',
    given: 'C1 .5, F1 .7',
    shares: { C1: 26, F1: 27 },
    score: 53,
    band: 'watch',
  },
  { situation: 'a bare "agent"', given: 'E3 1', shares: { E3: 30 }, score: 30, band: 'calm' },
  {
    situation: 'a bare "agent" with annoyance',
    given: 'E3 1, F1 .7',
    shares: { E3: 25, F1: 27 },
    score: 52,
    band: 'watch',
  },
  { situation: 'a clear request', given: 'E1', shares: { E1: 85 }, score: 85, band: 'now' },
  {
    situation: 'a clear request ignored twice',
    given: 'E1, E2',
    shares: { E2: 92 },
    score: 92,
    band: 'now',
  },
  { situation: 'a calm legal threat', given: 'R3', shares: { R3: 75 }, score: 75, band: 'recommend' },
  { situation: 'a priority customer', given: 'P3', shares: { P3: 30 }, score: 30, band: 'calm' },
  {
    situation: 'a priority customer who repeats once',
    given: 'P3, L1 .5',
    shares: { P3: 25, L1: 26 },
    score: 52,
    band: 'watch',
  },
  { situation: 'a wish to cancel', given: 'R7', shares: { R7: 40 }, score: 40, band: 'watch' },
  {
    situation: 'a wish to cancel after a refusal',
    given: 'R7, A3',
    shares: { R7: 34, A3: 24 },
    score: 58,
    band: 'watch',
  },
  { situation: 'a calm bereavement', given: 'P4', shares: { P4: 65 }, score: 65, band: 'recommend' },
  {
    situation: 'an exception wanted after a refusal',
    given: 'P1, A3',
    shares: { P1: 39, A3: 23 },
    score: 62,
    band: 'recommend',
  },
  {
    situation: 'a promised refund that the customer chases',
    given: 'A1, L3',
    shares: { A1: 36, L3: 31 },
    score: 67,
    band: 'recommend',
  },
  {
    situation: 'polite but exhausted',
    given: 'T1, L3, T3',
    shares: { T1: 25, L3: 29, T3: 17 },
    score: 71,
    band: 'recommend',
  },
  {
    situation: 'sarcasm about the third time',
    given: 'L3 .8, F1 .6',
    shares: { L3: 28, F1: 23 },
    score: 50,
    band: 'watch',
  },
  {
    situation: 'annoyed twice, then "thanks, sorted"',
    given: 'F1 .69 @4, F2 1 @2',
    shares: { F1: 10, F2: 12 },
    score: 22,
    band: 'calm',
    terms: THANKS,
  },
  {
    situation: 'a negative guess in an unread language',
    given: 'F1 1 @2, F2 1 @4, L1 1',
    shares: { F1: 18, F2: 13, L1: 28 },
    score: 59,
    band: 'watch',
    terms: FOREIGN,
  },
  { situation: 'an account taken over', given: 'R2', shares: { R2: 80 }, score: 80, band: 'now' },
  { situation: 'a cue of self-harm', given: 'R1', shares: { R1: 95 }, score: 95, band: 'now' },
  {
    situation: 'a cue of self-harm in an unread language',
    given: 'R1',
    shares: { R1: 95 },
    score: 95,
    band: 'now',
    terms: FOREIGN,
  },
];

describe('the worked situations (facts/peers.md §7.3)', () => {
  it.each(rows)('$situation scores $score', ({ given, shares, score: expected, band, terms }) => {
    const scored = score(findings(given), terms);
    expect(Math.abs(scored.score - expected)).toBeLessThanOrEqual(1);
    for (const { id, share } of scored.shares) {
      expect(Math.abs(share - (shares[id] ?? Number.NaN)), id).toBeLessThanOrEqual(1);
    }
    expect(scored.shares.map(({ id }) => id).sort()).toEqual(Object.keys(shares).sort());
    expect(bandOf(scored.score, thresholds)).toBe(band);
  });
});

describe('a score', () => {
  it('leads with the trigger whose floor lifts it, whatever the size of the other shares', () => {
    const scored = score(findings('E1, L1 1, L2 1'));
    expect(scored.score).toBe(85);
    expect(scored.shares[0]?.id).toBe('E1');
  });

  it('is not lifted by a floor whose finding is faint', () => {
    expect(score(findings('R2 .6')).score).toBe(0);
  });

  it('says why tone from a single message stays below 65', () => {
    const scored = score(findings('F1 1, F4 1, F5 1'));
    expect(scored.score).toBe(64);
    expect(scored.limits).toHaveLength(1);
  });

  it('does not hold tone that two messages show', () => {
    expect(score(findings('F1 1 @4, F2 1 @2, F4 1 @4')).score).toBeGreaterThan(64);
  });

  it('holds frustration at the cap of a lean brand', () => {
    const scored = score(findings('F1 1 @4, F2 1 @2, F4 1 @4'), { ...NO_TERMS, frustrationCap: 59 });
    expect(scored.score).toBe(59);
    expect(scored.limits.join()).toContain('59');
  });

  it('ignores findings of triggers that do not exist', () => {
    expect(score(findings('Z9 1')).score).toBe(0);
  });

  it.each([
    ['E1', 'high'],
    ['F1 1, L1 1', 'high'],
    ['F1 1 @0, F2 1 @2, F3 1 @4', 'high'],
    ['F1 1 @0, F2 1 @2', 'medium'],
    ['L1 1', 'low'],
  ])('with %s has %s confidence', (given, confidence) => {
    expect(score(findings(given)).confidence).toBe(confidence);
  });

  it('has low confidence where the language is not read and no floor holds', () => {
    expect(score(findings('F1 1, L1 1'), FOREIGN).confidence).toBe('low');
  });
});

const finding = fc.record({
  id: fc.constantFrom(...triggers.map(({ id }) => id)),
  strength: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  evidence: fc.array(fc.record({ i: fc.nat(9), start: fc.nat(9), end: fc.nat(20) }), { maxLength: 3 }),
});
const several = fc.uniqueArray(finding, { selector: ({ id }) => id, maxLength: 34 });
const terms = fc.record({
  dampers: fc.constantFrom<Terms['dampers']>([], [{ factor: 0.4, because: 'content' }]),
  frustrationCap: fc.constantFrom(59, 100),
  softCap: fc.constantFrom<Terms['softCap']>(null, { points: 59, because: 'foreign' }),
});

describe('for any findings', () => {
  it('shares are whole numbers that add up to the score, within 0 and 100', () => {
    fc.assert(
      fc.property(several, terms, (given, held) => {
        const scored = score(given, held);
        const sum = scored.shares.reduce((total, { share }) => total + share, 0);
        expect(sum).toBe(scored.score);
        expect(Number.isInteger(scored.score) && scored.score >= 0 && scored.score <= 100).toBe(true);
        expect(scored.shares.every(({ share }) => Number.isInteger(share) && share >= 0)).toBe(true);
      }),
    );
  });

  it('one more finding never lowers the raw score', () => {
    fc.assert(
      fc.property(several, finding, (given, more) => {
        expect(rawScore([...given, more])).toBeGreaterThanOrEqual(rawScore(given) - 1e-9);
      }),
    );
  });

  it('a stronger finding never lowers the score', () => {
    fc.assert(
      fc.property(several, fc.nat(33), (given, at) => {
        const raised = given.map((each, k) => (k === at ? { ...each, strength: 1 } : each));
        expect(score(raised).score).toBeGreaterThanOrEqual(score(given).score);
      }),
    );
  });
});
