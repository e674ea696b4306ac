import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';
import { INFORMAL_ENGLISH, INFORMAL_LANGUAGES } from './informal.ts';

interface Case {
  readonly text: string;
  readonly values: readonly string[];
}

const OTHERS = Object.values(INFORMAL_LANGUAGES).join('');

function casesIn(block: string): Case[] {
  return block
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [text = '', labels = ''] = line.split('=>').map((part) => part.trim());
      const values = labels
        .split(' | ')
        .filter(Boolean)
        .map((label) => label.slice(label.indexOf(': ') + 2).trim());
      return { text, values };
    });
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function measure(cases: readonly Case[]) {
  const count = { wanted: 0, hit: 0, found: 0, right: 0 };
  for (const { text, values } of cases) {
    const found = factsOf(aConversation().customer(text).build().messages);
    for (const { v, start, end } of found) expect(text.slice(start, end)).toBe(v);
    count.wanted += values.length;
    count.found += found.length;
    count.hit += values.filter((value) => found.some(({ v }) => overlaps(v, value))).length;
    count.right += found.filter(({ v }) => values.some((value) => overlaps(v, value))).length;
  }
  return { recall: count.hit / count.wanted, precision: count.right / count.found };
}

/**
 * What is missed in every second message was never looked at. Both halves are by the same hand as the finders and their
 * word lists, so that even the half kept aside flatters: text by others is found less well.
 */
const HALVES = [
  { name: 'English, the half learned from', block: INFORMAL_ENGLISH, half: 0, recall: 0.95, precision: 0.95 },
  { name: 'English, the half kept aside', block: INFORMAL_ENGLISH, half: 1, recall: 0.85, precision: 0.93 },
  { name: 'eight languages, the half learned from', block: OTHERS, half: 0, recall: 0.95, precision: 0.95 },
  { name: 'eight languages, the half kept aside', block: OTHERS, half: 1, recall: 0.9, precision: 0.95 },
] as const;

describe('what an untidy message in public gives', () => {
  it.each(HALVES)('$name', ({ block, half, recall, precision }) => {
    const measured = measure(casesIn(block).filter((_, at) => at % 2 === half));
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
  });

  it('there are 120 messages in English and 60 in other languages, and each value stands in its message', () => {
    expect(casesIn(INFORMAL_ENGLISH)).toHaveLength(121);
    expect(casesIn(OTHERS)).toHaveLength(60);
    for (const { text, values } of [...casesIn(INFORMAL_ENGLISH), ...casesIn(OTHERS)])
      for (const value of values) expect(text).toContain(value);
  });
});
