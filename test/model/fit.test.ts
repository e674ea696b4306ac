import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, foldOf, shuffled } from '../../model/fit/chance.ts';
import { adapted, grounded, hashed, type Taught, taughtOf } from '../../model/fit/heads.ts';
import { pack } from '../../model/fit/pack.ts';
import { fitLine, oddsOf } from '../../model/fit/ridge.ts';
import { answerOf, emptyHead, learn } from '../../model/fit/sparse.ts';

const pace = { rate: 0.1, epochs: 6, seed: 5, decay: 0.001 };
const texts = (is: boolean, ...of: string[]): Taught[] =>
  of.map((text) => taughtOf({ text, heads: { asks: is, soon: is } }, 'customer', 1));
const lesson = [
  ...texts(true, 'a human please', 'let me talk to a human', 'human agent now', 'I want a human'),
  ...texts(false, 'where is my parcel', 'how do I reset my password', 'the lamp is black', 'thanks a lot'),
];

describe('a head', () => {
  it('learns what its examples share and holds it for words not met', () => {
    const examples = lesson.map(({ grams, heads, weight }) => ({ grams, is: heads.asks === true, weight }));
    const head = learn(emptyHead(14), examples, pace);
    expect(answerOf(head, hashed('can a human help', 'customer'))).toBeGreaterThan(
      answerOf(head, hashed('can a parcel help', 'customer')),
    );
  });

  it('comes out the same twice, to the byte, also packed', () => {
    const once = () => pack(adapted(grounded(lesson, pace), { customer: lesson, ai: [] }, pace));
    expect(once().tables).toEqual(once().tables);
    expect(Buffer.compare(Buffer.from(once().bytes.buffer), Buffer.from(once().bytes.buffer))).toBe(0);
  });

  it('is not touched by learning on from it', () => {
    const ground = grounded(lesson, pace);
    const before = ground.get('customer asks')!.weights.slice();
    adapted(ground, { customer: lesson, ai: [] }, pace);
    expect(ground.get('customer asks')!.weights).toEqual(before);
  });
});

describe('a line', () => {
  it('finds the weights that made the data', () => {
    const next = chance(3);
    const rows = Array.from({ length: 4_000 }, () => Float64Array.of(next() * 4 - 2, next() * 4 - 2, next()));
    const is = rows.map(([a, b]) => next() < 1 / (1 + Math.exp(-(1.5 * a! - 2 * b! + 0.5))));
    const { weights, bias } = fitLine(rows, is, { ridge: [0.01, 0.01, 0.01] });
    expect(weights[0]).toBeCloseTo(1.5, 0);
    expect(weights[1]).toBeCloseTo(-2, 0);
    expect(Math.abs(weights[2]!)).toBeLessThan(0.3);
    expect(bias).toBeCloseTo(0.5, 0);
  });

  it('stays finite where yes and no are apart, and shrinks a dear feature', () => {
    const rows = [0, 1, 2, 3, 4, 5].map((x) => Float64Array.of(x, x));
    const is = rows.map(([x]) => x! > 2);
    const { weights } = fitLine(rows, is, { ridge: [1, 100] });
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights[0]).toBeGreaterThan(10 * weights[1]!);
    expect(oddsOf({ weights, bias: 0 }, [1, 1])).toBeCloseTo(weights[0]! + weights[1]!, 6);
  });
});

describe('chance', () => {
  it('gives every order from its seed alone, and loses nobody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer(), (count, seed) => {
        const order = shuffled(count, seed);
        expect(shuffled(count, seed)).toEqual(order);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
      }),
    );
  });

  it('puts a name into the same fold always, and names about evenly', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let k = 0; k < 5_000; k++) counts[foldOf(`conversation ${k}`, 5)]!++;
    for (const count of counts) expect(count).toBeGreaterThan(800);
    expect(foldOf('tau2-1', 5)).toBe(foldOf('tau2-1', 5));
  });
});

describe('what shapes the weights', () => {
  it('comes from train/ alone: no fitting code names the sets that only measure', () => {
    for (const folder of ['model/fit', 'model/data'])
      for (const name of readdirSync(folder)) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text, join(folder, name)).not.toMatch(/['"`](?:dev|gold)\//);
        expect(text, join(folder, name)).not.toMatch(/from '\.\.\/measure\/(?!rank)/);
      }
  });

  it('are labels with a conversation, a message, a need of 0–2 and known codes, each message once', () => {
    const codes =
      /^(?:asks_human|ignored_request|frustration|abuse|repeats|ai_repeats|ai_failed|ai_wrong|beyond_ai|refusal_disputed|multi_issue|vulnerable|safety|security|legal|churn|public_threat|promise_broken|stalled|wants_personal_advice|other)$/;
    for (const name of ['tau', 'singles']) {
      const rows = readFileSync(`model/labels/${name}.tsv`, 'utf8').trim().split('\n').slice(1);
      expect(new Set(rows.map((row) => row.split('\t').slice(0, 2).join())).size).toBe(rows.length);
      for (const row of rows) {
        const [id, i, need, fr, why = ''] = row.split('\t');
        expect(`${i} ${need} ${fr}`, id).toMatch(/^\d+ [0-2] [0-3]$/);
        for (const code of why.split(',').filter(Boolean)) expect(code, id).toMatch(codes);
        expect(why === '', id).toBe(need === '0');
      }
    }
  });
});
