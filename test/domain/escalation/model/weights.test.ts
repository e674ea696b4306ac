import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { triggerById } from '../../../../utils/domain/escalation/index.ts';
import { placeOf } from '../../../../utils/domain/escalation/model/rows.ts';
import { featureNames } from '../../../../utils/domain/escalation/model/situation.ts';
import { openWeights } from '../../../../utils/domain/escalation/model/weights.ts';

const header = JSON.parse(readFileSync('public/model/escalation.json', 'utf8'));
const bin = readFileSync('public/model/escalation.bin');
const bytes = () => bin.buffer.slice(bin.byteOffset, bin.byteOffset + bin.length) as ArrayBuffer;

describe('the weights that ship', () => {
  it('are the bytes that their header names', () => {
    expect(createHash('sha256').update(bin).digest('hex')).toBe(header.sha256);
    expect(openWeights(header, bytes()).tables).toHaveLength(header.tables.length);
  });

  it('have the features that this version works out, each with a row of the table', () => {
    expect(header.features).toEqual(featureNames({ header }));
    for (const { row } of header.features.map(placeOf))
      expect(row === 'rules' || row === 'all' || triggerById(row) !== undefined).toBe(true);
  });

  it('name every source with its licence', () => {
    expect(header.sources.length).toBeGreaterThan(8);
    for (const { licence, messages } of header.sources) {
      expect(licence).not.toBe('unknown');
      expect(messages).toBeGreaterThan(0);
    }
  });

  it('stay within their budget of the package: 1.5 MB', () => {
    expect(
      statSync('public/model/escalation.bin').size + statSync('public/model/escalation.json').size,
    ).toBeLessThan(1_800_000);
  });
});

describe('weights that do not fit', () => {
  it.each([
    ['a byte short', header, bytes().slice(1), /bytes, the header names/],
    ['of another format', { ...header, format: 'other' }, bytes(), /baton-model-1/],
    [
      'with a feature too many',
      { ...header, features: [...header.features, 'more'] },
      bytes(),
      /numbers for/,
    ],
    [
      'with a table too many',
      { ...header, tables: [...header.tables, header.tables[2]] },
      bytes(),
      /end before/,
    ],
    ['with a table too few', { ...header, tables: header.tables.slice(1) }, bytes(), /go on after/],
    ['that are no header at all', null, bytes(), /Expected|Invalid/],
  ])('%s are refused with the cause', (_, of, given, cause) => {
    expect(() => openWeights(of, given)).toThrow(cause);
  });
});
