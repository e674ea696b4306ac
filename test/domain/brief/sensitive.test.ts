import { describe, expect, it } from 'vitest';
import { sensitiveOf } from '../../../utils/domain/brief/sensitive.ts';
import type { Assessment, Family } from '../../../utils/domain/escalation/assessment.ts';

const at = (i: number) => ({ i, start: 0, end: 5 });
const judged = (i: number, ...rows: readonly (readonly [string, Family, boolean])[]): Assessment => ({
  i,
  score: 50,
  band: 'watch',
  confidence: 'low',
  limits: [],
  triggers: rows.map(([id, family, shown]) => ({
    id,
    family,
    share: 10,
    strength: 1,
    evidence: shown ? [at(i)] : [],
  })),
});

describe('what to be careful with', () => {
  it('is every risk and personal need, risks first, with its label and words', () => {
    const of = [judged(0, ['P4', 'P', true], ['R3', 'R', true], ['F1', 'F', true])];
    expect(sensitiveOf(of)).toEqual([
      { id: 'R3', label: 'Legal or formal complaint', evidence: [at(0)] },
      { id: 'P4', label: 'Hard time in life', evidence: [at(0)] },
    ]);
  });

  it('stays once raised, with the words that raised it first', () => {
    const of = [judged(0, ['R3', 'R', true]), judged(2, ['R3', 'R', true]), judged(4)];
    expect(sensitiveOf(of)).toMatchObject([{ id: 'R3', evidence: [at(0)] }]);
  });

  it('takes the first words there are', () => {
    const of = [judged(0, ['P3', 'P', false]), judged(2, ['P3', 'P', true])];
    expect(sensitiveOf(of)).toMatchObject([{ id: 'P3', evidence: [at(2)] }]);
  });

  it('is nothing where nothing was raised', () => {
    expect(sensitiveOf([judged(0, ['E1', 'E', true])])).toEqual([]);
  });
});
