import { expect, it } from 'vitest';
import { inTurn } from '../utils/turns.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('jobs of one name run one after another, in order, also after one has failed', async () => {
  const done: string[] = [];
  const job =
    (name: string, ms: number, fails = false) =>
    async () => {
      await wait(ms);
      done.push(name);
      if (fails) throw new Error(name);
    };
  const first = inTurn('a', job('slow', 20, true));
  const second = inTurn('a', job('quick', 0));
  const other = inTurn('b', job('other', 5));
  await expect(first).rejects.toThrow('slow');
  await Promise.all([second, other]);
  expect(done).toEqual(['other', 'slow', 'quick']);
});
