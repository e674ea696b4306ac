import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../utils/domain/conversation.ts';
import { aligned } from '../../utils/helpdesk/merge/align.ts';
import { anchorsOf, segmentsBetween } from '../../utils/helpdesk/merge/anchors.ts';
import { longest } from '../../utils/helpdesk/merge/sequence.ts';

const all = () => true;
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'ok', 'ok'), {
  maxLength: 14,
});

describe('words that stand once in each of two lists', () => {
  it.each([
    ['the same lists', 'a b c', 'a b c', '00 11 22'],
    ['an end and a start', 'a b c', 'c d', '20'],
    ['words said twice leave a choice', 'a ok b ok', 'a ok b ok', '00 22'],
    ['what has moved is in one chain only', 'a b c d', 'b c d a', '10 21 32'],
    ['nothing shared', 'a b', 'c d', ''],
    ['nothing at all', '', '', ''],
  ])('%s', (_, older, newer, expected) => {
    const [one, other] = [older, newer].map((list) => list.split(' ').filter(Boolean));
    const told = anchorsOf(one!, other!, all).map((pair) => pair.join(''));
    expect(told.join(' ')).toBe(expected);
  });

  it('are paired with themselves, in order, and only where the rest agrees', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const anchors = anchorsOf(older, newer, (i, j) => (i + j) % 5 !== 0);
        for (const [at, [i, j]] of anchors.entries()) {
          expect(older[i]).toBe(newer[j]);
          expect((i + j) % 5).not.toBe(0);
          const next = anchors[at + 1];
          if (next) expect(next[0] > i && next[1] > j).toBe(true);
        }
      }),
    );
  });

  it('cut both lists so that every place is an anchor or between two', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const anchors = anchorsOf(older, newer, all);
        const segments = segmentsBetween(anchors, older.length, newer.length);
        const [mine, theirs] = [0, 2].map((side) =>
          segments.reduce((sum, segment) => sum + segment[side + 1]! - segment[side]!, anchors.length),
        );
        expect([mine, theirs]).toEqual([older.length, newer.length]);
      }),
    );
  });

  it('lose nothing of the longest alignment where one list is the other with gaps', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.boolean()), (older, kept) => {
        const newer = older.filter(() => kept.next().value);
        const messages = (texts: readonly string[], side: string): Message[] =>
          texts.map((text, i) => ({
            id: `${side}${i}`,
            role: 'unknown',
            visibility: 'public',
            at: null,
            author: null,
            text,
          }));
        const best = longest(
          older.length,
          newer.length,
          (i, j) => older[i] === newer[j],
          () => 0,
          1,
        ).length;
        expect(aligned(messages(older, 'o'), messages(newer, 'n')).pairs.length).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

it('two lists of 2,000 messages without times cost what differs, not four million comparisons', () => {
  const list = (side: string): Message[] =>
    Array.from({ length: 2_000 }, (_, i) => ({
      id: `${side}${i}`,
      role: 'unknown',
      visibility: 'public',
      at: null,
      author: null,
      text: i % 9 === 0 ? 'ok' : `message ${i}`,
    }));
  const [older, newer] = [list('o'), list('n')];
  const timed = (run: () => unknown): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  expect(aligned(older, newer).pairs).toHaveLength(2_000);
  const same = (i: number, j: number): boolean => older[i]!.text === newer[j]!.text;
  const table = timed(() => longest(2_000, 2_000, same, () => 1, 0));
  expect(table / timed(() => aligned(older, newer))).toBeGreaterThan(3);
});
