import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, MOST_UNITS, type Voice } from '../../../../utils/domain/escalation/model/grams.ts';
import { fold } from '../../../../utils/domain/text.ts';

function featuresOf(text: string, voice: Voice = 'customer'): number[] {
  const found: number[] = [];
  gramsOf(fold(text).text, voice, (hash) => found.push(hash));
  return found.sort((a, b) => a - b);
}

describe('the features of a text', () => {
  it('are the same for the same words in other capitals, widths and accents', () => {
    expect(featuresOf('RÜCKRUF BITTE')).toEqual(featuresOf('ruckruf bitte'));
    expect(featuresOf('ｒｅｆｕｎｄ')).toEqual(featuresOf('refund'));
  });

  it('tell no number from another of the same kind', () => {
    expect(featuresOf('order 4711')).toEqual(featuresOf('order 8362'));
  });

  it('take a letter drawn out for two', () => {
    expect(new Set(featuresOf('noooooo')).has(featuresOf('noo')[0] ?? -1)).toBe(true);
  });

  it('tell the customer’s words from the AI’s', () => {
    const ai = new Set(featuresOf('I cannot refund this', 'ai'));
    expect(featuresOf('I cannot refund this').filter((hash) => ai.has(hash))).toEqual([]);
  });

  it('are found in Chinese and Japanese letter by letter', () => {
    expect(featuresOf('返金').length).toBeGreaterThan(2);
    expect(featuresOf('退款').length).toBeGreaterThan(2);
  });

  it('lie inside the text, whatever was written, and are 32 bits without a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
        const { text } = fold(original);
        let faults = 0;
        gramsOf(text, 'customer', (hash, start, end) => {
          const isInside = start >= 0 && start < end && end <= text.length;
          const isHash = Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff;
          if (!isInside || !isHash) faults++;
        });
        expect(faults).toBe(0);
      }),
    );
  });

  it('end with the part of a very long text that is read', () => {
    const long = 'word '.repeat(5_000);
    gramsOf(long, 'customer', (_, __, end) => expect(end).toBeLessThanOrEqual(MOST_UNITS + 5));
  });
});
