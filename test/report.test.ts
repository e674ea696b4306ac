import { describe, expect, it } from 'vitest';
import { reporter } from '../utils/report.ts';

const soon = () => Promise.resolve();
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function reporting(send: (value: number) => Promise<number>, signal = new AbortController().signal) {
  const answers: [number, number][] = [];
  const failures: string[] = [];
  const report = reporter(
    send,
    {
      answer: (answer, value) => answers.push([answer, value]),
      fail: (cause) => failures.push(cause.message),
    },
    signal,
    soon,
  );
  return { report, answers, failures };
}

describe('reporting to a worker that may die', () => {
  it('a value is sent again until it is answered', async () => {
    let tries = 0;
    const { report, answers } = reporting(async (value) => {
      tries += 1;
      if (tries < 4) throw new Error('the message channel closed');
      return value * 10;
    });
    report(1);
    await settled();
    expect(answers).toEqual([[10, 1]]);
  });

  it('while one is on its way only the newest of the rest is kept', async () => {
    const sent: number[] = [];
    const { report } = reporting(async (value) => {
      sent.push(value);
      await soon();
      return value;
    });
    for (const value of [1, 2, 3, 4]) report(value);
    await settled();
    expect(sent).toEqual([1, 4]);
  });

  it('gives up with the cause, and the next value starts afresh', async () => {
    let isDead = true;
    const { report, answers, failures } = reporting(async (value) => {
      if (isDead) throw new Error('Extension context invalidated.');
      return value;
    });
    report(1);
    await settled();
    expect(failures).toEqual(['Extension context invalidated.']);
    isDead = false;
    report(2);
    await settled();
    expect(answers).toEqual([[2, 2]]);
  });

  it('is silent after its signal', async () => {
    const life = new AbortController();
    const { report, answers } = reporting(async (value) => value, life.signal);
    report(1);
    life.abort();
    await settled();
    expect(answers).toEqual([]);
  });
});
