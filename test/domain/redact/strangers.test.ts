import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOR_STRANGERS, redact } from '../../../utils/domain/redact.ts';

const part = fc.constantFrom(
  '742 Evergreen Terrace',
  'Springfield, IL 62704',
  'Dear Anna',
  'Mr.',
  'my name is',
  'Kowalski',
  'in Berlin',
  'rue',
  'IBAN',
  'PO Box 12',
  '〒150-0041',
  '山田様',
  '住所',
  'aged 40',
  'Smith Ltd',
  'www.a.example',
  '\n',
  ',',
);
const text = fc
  .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

describe('a text as before it leaves the machine', () => {
  it('redacting what is redacted changes nothing', () => {
    fc.assert(
      fc.property(text, (original) => {
        const also = FOR_STRANGERS;
        expect(redact(redact(original, { also }).text, { also }).spans).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.each(['𐐀bc def', '𝐀. x', '𠀀様', '𠀀𠀁さん', '我叫𠀀', '𐐀𐐀. 12 𐐀b'])(
    '%s, beyond the basic plane, ends',
    (strange) => {
      const { text: once } = redact(strange, { also: FOR_STRANGERS });
      expect(redact(once, { also: FOR_STRANGERS }).text).toBe(once);
    },
  );

  it.each([
    'Aa ',
    'A. ',
    'Aa-',
    "O'A",
    '12 Aa ',
    '12 Aa, ',
    'Rue Aa 12, ',
    'Aa\n',
    'Aa de ',
    'Mr. ',
    'my name is ',
    'Dear Aa',
    'Aastraße ',
    '12345 Aa ',
    'passport 1',
    '東京都',
    '中国省市路',
    '山',
    'www.',
    'Aa, ',
    'account number ',
    'born ',
    '1 2 3 ',
    '+',
    'IBAN ',
    'A1 ',
    'to Aa Aa 1',
    'ア',
    'bc1q',
  ])('20,000 characters of %j take less than two seconds', (seed) => {
    const from = performance.now();
    redact(seed.repeat(20_000 / seed.length), { also: FOR_STRANGERS });
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
