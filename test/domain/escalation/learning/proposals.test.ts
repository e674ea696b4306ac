import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../utils/domain/case.ts';
import { triggers } from '../../../../utils/domain/escalation/index.ts';
import {
  type Adjustment,
  accept,
  adopt,
  decline,
  factorOf,
  LEDGER_KEPT,
  undo,
  weightsOf,
} from '../../../../utils/domain/escalation/learning/adjustments.ts';
import { FACTORS, LOCKED } from '../../../../utils/domain/escalation/learning/bounds.ts';
import { wilson, Z } from '../../../../utils/domain/escalation/learning/interval.ts';
import { type Proposal, propose } from '../../../../utils/domain/escalation/learning/proposals.ts';
import { type Audited, type Judged, leadersOf } from '../../../../utils/domain/escalation/learning/record.ts';

const judged = (count: number, verdict: Verdict, id = 'F1', at = 10): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ verdict, at: at + i, score: 70, parts: [{ id, share: 70 }] }));
const audited = (count: number, id = 'F1', at = 10): Audited[] =>
  Array.from({ length: count }, (_, i) => ({
    missed: true,
    at: at + i,
    score: 45,
    parts: [{ id, share: 45 }],
  }));

describe('Wilson’s interval', () => {
  it.each([
    [0, 0, 0, 1],
    [10, 20, 0.363, 0.637],
    [13, 20, 0.507, 0.771],
    [20, 20, 0.924, 1],
    [0, 20, 0, 0.076],
  ])('of %i of %i at 80 %% is %f to %f', (hits, n, low, high) => {
    const found = wilson(hits, n, Z.eighty);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.high).toBeCloseTo(high, 2);
  });

  it('holds the share itself and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [hits, n] = [Math.min(a, b), Math.max(a, b)];
        const { low, high } = wilson(hits, n, Z.ninetyFive);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (n > 0) expect(low - 1e-9 <= hits / n && hits / n <= high + 1e-9).toBe(true);
      }),
    );
  });
});

describe('who led an alert', () => {
  it.each([
    ['the only one', [{ id: 'F1', share: 60 }], ['F1']],
    [
      'the first and a quarter',
      [
        { id: 'F1', share: 45 },
        { id: 'L1', share: 15 },
      ],
      ['F1', 'L1'],
    ],
    [
      'not who only went along',
      [
        { id: 'F1', share: 56 },
        { id: 'F5', share: 4 },
      ],
      ['F1'],
    ],
    ['nobody without points', [{ id: 'P3', share: 0 }], []],
    ['nobody of none', [], []],
  ])('is %s', (_, parts, led) => {
    expect(leadersOf(parts)).toEqual(led);
  });
});

describe('what verdicts propose', () => {
  it.each<[string, Judged[], Audited[], [string, number][]]>([
    ['nothing without a verdict', [], [], []],
    ['nothing before 20 verdicts, however bad', judged(19, 'not needed'), [], []],
    [
      'a cut by a fifth after 20, when half were not needed',
      [...judged(10, 'needed'), ...judged(10, 'not needed')],
      [],
      [['F1', 0.8]],
    ],
    [
      'a cut at 12 of 20: it might well be under a half',
      [...judged(12, 'needed'), ...judged(8, 'not needed')],
      [],
      [['F1', 0.8]],
    ],
    ['nothing at 14 of 20', [...judged(14, 'needed'), ...judged(6, 'not needed')], [], []],
    ['nothing for alerts that came too late: a person was needed', judged(30, 'too late'), [], []],
    ['nothing for a locked trigger', judged(40, 'not needed', 'E1'), audited(9, 'R1'), []],
    ['nothing for a trigger that acts by its floor alone', judged(40, 'not needed', 'R3'), [], []],
    ['nothing for a trigger that this version does not know', judged(40, 'not needed', 'X9'), [], []],
    ['nothing after two misses', [], audited(2, 'L1'), []],
    ['a raise by a fifth after three', [], audited(3, 'L1'), [['L1', 1.2]]],
    [
      'nothing for conversations that were rightly left alone',
      [],
      audited(9, 'L1').map((of) => ({ ...of, missed: false })),
      [],
    ],
    ['nothing for a trigger both too loud and too quiet', judged(20, 'not needed'), audited(3), []],
  ])('is %s', (_, verdicts, audits, expected) => {
    expect(propose(verdicts, audits, []).map(({ trigger, to }) => [trigger, to])).toEqual(expected);
  });

  it('says why, on how many verdicts, and how sure it is', () => {
    const [cut] = propose([...judged(5, 'needed'), ...judged(20, 'not needed')], [], []);
    expect(cut).toMatchObject({ trigger: 'F1', from: 1, to: 0.8, n: 25, precision: 0.2 });
    expect(cut!.interval!.low).toBeLessThan(0.2);
    expect(cut!.because).toBe('5 of its 25 judged alerts were needed (12 % at least, with 80 % confidence).');
    const [raise] = propose([], audited(4, 'L1'), []);
    expect(raise).toMatchObject({ n: 4, precision: null, interval: null });
    expect(raise!.because).toBe('4 conversations that needed a person showed it and raised no alert.');
  });

  it('is asked once: what was said before a decision counts no more', () => {
    const bad = judged(25, 'not needed');
    const [cut] = propose(bad, [], []);
    for (const decide of [accept, decline]) {
      const ledger = decide([], cut!, 1_000);
      expect(propose(bad, [], ledger)).toEqual([]);
      const again = propose([...bad, ...judged(20, 'not needed', 'F1', 2_000)], [], ledger);
      expect(again.map(({ n }) => n)).toEqual([20]);
    }
    expect(propose(bad, [], undo(accept([], cut!, 5), 1_000))).toEqual([]);
  });

  it('ends at the bounds', () => {
    let ledger: readonly Adjustment[] = [];
    const factors: number[] = [];
    for (let at = 1_000; at < 20_000; at += 1_000) {
      const [next] = propose(judged(20, 'not needed', 'F1', at), [], ledger);
      if (!next) break;
      ledger = accept(ledger, next, at + 500);
      factors.push(factorOf(ledger, 'F1'));
    }
    expect(factors).toEqual([0.8, 0.64, 0.51, 0.5]);
  });
});

const ids = triggers.map(({ id }) => id);
const anyProposal: fc.Arbitrary<Proposal> = fc.record({
  trigger: fc.constantFrom(...ids),
  from: fc.oneof(fc.constant(1), fc.double({ min: 0.5, max: 1.5, noNaN: true })),
  to: fc.oneof(fc.double(), fc.constantFrom(0, -3, 9, Number.NaN)),
  because: fc.string(),
  n: fc.nat(),
  precision: fc.constant(null),
  interval: fc.constant(null),
});
/** A ledger that many decisions, fitting and unfitting, have made. */
const anyLedger = fc
  .array(fc.tuple(anyProposal, fc.constantFrom('accept', 'decline', 'undo'), fc.boolean()), { maxLength: 40 })
  .map((steps) =>
    steps.reduce<readonly Adjustment[]>((ledger, [proposal, step, fits], k) => {
      const of = fits ? { ...proposal, from: factorOf(ledger, proposal.trigger) } : proposal;
      if (step === 'undo') return undo(ledger, k);
      return (step === 'accept' ? accept : decline)(ledger, of, k);
    }, []),
  );

describe('the ledger', () => {
  it('never leaves the bounds and never holds a locked trigger', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const [trigger, factor] of Object.entries(weightsOf(ledger))) {
          expect(LOCKED).not.toContain(trigger);
          expect(factor >= FACTORS.least && factor <= FACTORS.most).toBe(true);
        }
        expect(ledger.filter(({ trigger }) => LOCKED.includes(trigger))).toEqual([]);
      }),
    );
  });

  it('undone once is exactly as before the last change, for all triggers', () => {
    fc.assert(
      fc.property(anyLedger, anyProposal, (ledger, proposal) => {
        const fitting = { ...proposal, from: factorOf(ledger, proposal.trigger) };
        const after = accept(ledger, fitting, 100);
        const last = after.at(-1);
        fc.pre(after !== ledger && last !== undefined && last.before !== last.after);
        expect(weightsOf(undo(after, 200))).toEqual(weightsOf(ledger));
      }),
    );
  });

  it('is never changed in silence: every new weight has a line that says why, and no line is rubbed out', () => {
    fc.assert(
      fc.property(anyLedger, anyProposal, (ledger, proposal) => {
        for (const after of [accept(ledger, proposal, 7), decline(ledger, proposal, 7)]) {
          const moved = ids.filter((id) => factorOf(after, id) !== factorOf(ledger, id));
          expect(moved.every((id) => id === proposal.trigger)).toBe(true);
          expect(after.slice(0, ledger.length)).toEqual(ledger);
          if (moved.length > 0)
            expect(after.at(-1)).toMatchObject({ trigger: moved[0], why: proposal.because });
        }
        expect(weightsOf(decline(ledger, proposal, 7))).toEqual(weightsOf(ledger));
      }),
    );
  });

  it('does not carry out a proposal twice, nor one that the weight has moved away from', () => {
    const [cut] = propose(judged(25, 'not needed'), [], []);
    const once = accept([], cut!, 5);
    expect(accept(once, cut!, 6)).toBe(once);
  });

  it('takes one trigger back and leaves the others', () => {
    const [a] = propose(judged(25, 'not needed', 'F1'), [], []);
    const [b] = propose([], audited(3, 'L1'), []);
    const both = accept(accept([], a!, 5), b!, 6);
    expect(weightsOf(both)).toEqual({ F1: 0.8, L1: 1.2 });
    expect(weightsOf(undo(both, 7, 'F1'))).toEqual({ L1: 1.2 });
    expect(weightsOf(undo(undo(both, 7), 8))).toEqual({});
    expect(undo([], 9)).toEqual([]);
  });

  it('comes to imported weights line by line, within bounds', () => {
    const ledger = adopt(adopt([], { F1: 0.7 }, 1, 'charter'), { L1: 9, E1: 0.5 }, 2, 'charter');
    expect(weightsOf(ledger)).toEqual({ L1: 1.5 });
    expect(ledger.map(({ trigger, after }) => [trigger, after])).toEqual([
      ['F1', 0.7],
      ['F1', 1],
      ['L1', 1.5],
    ]);
  });

  it('stays short for ever, and what stands is kept', () => {
    let ledger: readonly Adjustment[] = adopt([], { T1: 0.6 }, 0, 'charter');
    for (let at = 1; at < 2 * LEDGER_KEPT; at++)
      ledger = adopt(ledger, { T1: 0.6, F1: at % 2 ? 0.9 : 1.1 }, at, 'test');
    expect(ledger.length).toBeLessThanOrEqual(LEDGER_KEPT);
    expect(weightsOf(ledger)).toEqual({ T1: 0.6, F1: 0.9 });
  });
});
