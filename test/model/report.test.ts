import { describe, expect, it } from 'vitest';
import { openLab } from '../../model/measure/lab.ts';
import { MEASURES, measured, reportOf } from '../../model/measure/report.ts';
import { readWeights } from '../../scripts/lines/weights.ts';

describe('the report without the data', () => {
  const lab = openLab('no such folder', readWeights());
  const needData = MEASURES.filter(({ name }) => name !== 'emergencies');

  it.each(needData)('says that $name could not be measured, and names the set', (measure) => {
    const { rows } = measured(measure, lab, true);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.learned).toBe('not measured: no data');
    expect(rows[0]!.data).toMatch(/^(train|dev|gold|samples)\//);
  });
});

describe('the report', () => {
  it('counts the bars that are met and names those that are not', () => {
    const report = reportOf([
      {
        rows: [
          { measure: 'one', data: 'a', n: 1, learned: '.9', bar: '.8', isMet: true },
          { measure: 'two', data: 'b', n: 1, learned: '.7', bar: '.8', isMet: false },
          { measure: 'three', data: 'c', n: 1, learned: '.1' },
        ],
        notes: ['a note'],
      },
    ]);
    expect(report).toContain('1 of 2 bars are met.');
    expect(report).toContain('- two · b: .7, bar .8');
    expect(report).not.toContain('- one');
    expect(report).toContain('- a note');
  });
});
