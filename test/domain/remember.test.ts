import { describe, expect, it } from 'vitest';
import { remembered, rememberedBy } from '../../utils/domain/remember.ts';

describe('a function that remembers', () => {
  it('answers the same text once while it is kept in mind', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && { length: text.length });
    expect(lengthOf('abc')).toBe(lengthOf('abc'));
    expect(asked).toEqual(['abc']);
  });

  it('keeps what was asked for last and forgets what was asked for long ago', () => {
    const asked: string[] = [];
    const echo = remembered((text) => asked.push(text), 4);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'e', 'd', 'a']) echo(text);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('keeps in mind what is asked for again and again', () => {
    const asked: string[] = [];
    const echo = remembered((text) => asked.push(text), 4);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) echo(text);
    expect(asked.filter((text) => text === 'a')).toHaveLength(1);
  });

  it('remembers an answer of nothing', () => {
    let times = 0;
    const nothing = rememberedBy(
      (_: { name: string }) => {
        times++;
        return undefined;
      },
      ({ name }) => name,
    );
    nothing({ name: 'x' });
    nothing({ name: 'x' });
    expect(times).toBe(1);
  });
});
