import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';
import { ENGLISH } from './english.ts';
import { LANGUAGES } from './languages.ts';

interface Case {
  readonly text: string;
  readonly values: readonly string[];
}

function casesIn(block: string): Case[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', values = ''] = line.split('=>').map((part) => part.trim());
      return { text, values: values === '' ? [] : values.split('|').map((value) => value.trim()) };
    });
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function measure(cases: readonly Case[]): { recall: number; precision: number } {
  const count = { wanted: 0, hit: 0, found: 0, right: 0 };
  for (const { text, values } of cases) {
    const found = factsOf(aConversation().customer(text).build().messages);
    count.wanted += values.length;
    count.found += found.length;
    count.hit += values.filter((value) => found.some(({ v }) => overlaps(v, value))).length;
    count.right += found.filter(({ v }) => values.some((value) => overlaps(v, value))).length;
  }
  return { recall: count.hit / count.wanted, precision: count.right / count.found };
}

const BLOCKS = Object.entries({ en: ENGLISH, ...LANGUAGES });

describe('what a sentence gives', () => {
  it.each(BLOCKS)('%s: nine values in ten are found, and nine found in ten are values', (_, block) => {
    const { recall, precision } = measure(casesIn(block));
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('there are 150 sentences in English and 25 in each other language', () => {
    for (const [language, block] of BLOCKS)
      expect(casesIn(block).length, language).toBeGreaterThanOrEqual(language === 'en' ? 150 : 25);
  });

  it('each value expected stands in its sentence', () => {
    for (const [, block] of BLOCKS)
      for (const { text, values } of casesIn(block))
        for (const value of values) expect(text).toContain(value);
  });
});
