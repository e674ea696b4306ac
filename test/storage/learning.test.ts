import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Learning, NOTHING_LEARNED } from '../../utils/domain/escalation/learning/learning.ts';
import { forgetLearning, learningOf, saveLearning, watchLearning } from '../../utils/storage/learning.ts';

const learned: Learning = {
  adjustments: [{ at: 5, trigger: 'F1', before: 1, after: 0.8, why: 'noise', undoneAt: null }],
  fits: [{ at: 6, before: { a: 1, b: 0 }, after: { a: 1.2, b: -0.1 }, n: 40, undoneAt: null }],
  marks: [{ trigger: 'L3', phrase: 'still the same size', at: 7 }],
};

beforeEach(() => fakeBrowser.reset());

describe('what a brand has learned', () => {
  it('is nothing at first, then what was saved, for each brand alone', async () => {
    expect(await learningOf('acme')).toEqual(NOTHING_LEARNED);
    await saveLearning('acme', learned);
    await saveLearning('bolt', NOTHING_LEARNED);
    expect(await learningOf('acme')).toEqual(learned);
    expect(await learningOf('bolt')).toEqual(NOTHING_LEARNED);
  });

  it('is told to who watches', async () => {
    const seen: Learning[] = [];
    const stop = watchLearning('acme', (of) => seen.push(of));
    await saveLearning('acme', learned);
    stop();
    await saveLearning('acme', NOTHING_LEARNED);
    expect(seen).toEqual([learned]);
  });

  it('is forgotten on demand', async () => {
    await saveLearning('acme', learned);
    await forgetLearning('acme');
    expect(await learningOf('acme')).toEqual(NOTHING_LEARNED);
  });

  const [adjustment] = learned.adjustments;
  it.each<[string, Learning]>([
    ['a factor beyond half', { ...learned, adjustments: [{ ...adjustment!, after: 0.4 }] }],
    ['a factor beyond one and a half', { ...learned, adjustments: [{ ...adjustment!, after: 1.6 }] }],
    ['a locked trigger', { ...learned, adjustments: [{ ...adjustment!, trigger: 'E1' }] }],
    ['a mark on a locked trigger', { ...learned, marks: [{ trigger: 'R1', phrase: 'x', at: 1 }] }],
    ['a falling calibration', { ...learned, fits: [{ ...learned.fits[0]!, after: { a: -1, b: 0 } }] }],
    ['an endless phrase', { ...learned, marks: [{ trigger: 'F1', phrase: 'x'.repeat(5_000), at: 1 }] }],
  ])('%s is neither saved nor believed', async (_, of) => {
    await expect(saveLearning('acme', of)).rejects.toThrow();
    expect(await learningOf('acme')).toEqual(NOTHING_LEARNED);
    await browser.storage.local.set({ learning: { acme: of } });
    expect(await learningOf('acme')).toEqual(NOTHING_LEARNED);
  });
});
