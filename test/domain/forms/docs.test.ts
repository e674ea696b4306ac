import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BRIEF_SCHEMA, briefSchema } from '../../../scripts/schema/brief.ts';
import { flatOf } from '../../../utils/domain/forms/flat.ts';
import { noteOf } from '../../../utils/domain/forms/note.ts';
import { recapOf } from '../../../utils/domain/forms/recap.ts';
import { receiptOf, receiptText } from '../../../utils/domain/forms/receipt.ts';
import { briefDocument } from '../../../utils/domain/forms/schema.ts';
import { LONG } from './cases.ts';

const page = readFileSync('docs/brief.md', 'utf8');
const [whole = '', flat = '', note, recap, receipt] = [...page.matchAll(/```\w+\n([\s\S]*?)\n```/g)].map(
  ([, block]) => block,
);

describe('what docs say about the brief', () => {
  const brief = v.parse(briefDocument, JSON.parse(whole));

  it('has its JSON Schema as the code makes it: npm run schema writes it', () => {
    expect(JSON.parse(readFileSync(BRIEF_SCHEMA, 'utf8'))).toEqual(JSON.parse(briefSchema()));
  });

  it(
    'has an example with every field, and each form as it is made of that example',
    () => {
      expect(brief).toEqual(JSON.parse(whole));
      expect(flatOf(brief)).toEqual(JSON.parse(flat));
      expect(noteOf(brief)).toBe(note);
      expect(recapOf(brief, 'en')).toBe(recap);
      const settled = { promises: { 0: 'withdrawn' }, settled: ['Refund of the order approved'] } as const;
      expect(receiptText(receiptOf(brief, settled))).toBe(receipt);
    },
    LONG,
  );

  it('names every field in its table', () => {
    const table = page.slice(page.indexOf('## Fields'), page.indexOf('## Example'));
    for (const field of Object.keys(briefDocument.entries)) expect(table).toContain(`\`${field}\``);
  });
});
