import { describe, expect, it } from 'vitest';
import { measureRedaction, type Redaction } from '../../../bench/redaction.ts';
import { type Extra, FOR_STRANGERS, redact } from '../../../utils/domain/redact.ts';
import { marked } from './marked.ts';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { fr } from './sentences/fr.ts';
import { it as italian } from './sentences/it.ts';
import { ja } from './sentences/ja.ts';
import { nl } from './sentences/nl.ts';
import { pt } from './sentences/pt.ts';
import { zh } from './sentences/zh.ts';

const LANGUAGES = { en, de, fr, es, it: italian, pt, nl, ja, zh };
const EXTRA = ['place', 'organisation', 'url', 'age'];

const measured = (sentences: readonly string[], also: readonly Extra[]): Redaction =>
  measureRedaction(sentences.map(marked), (text) => redact(text, { also }));

function shares({ recall, precision }: Redaction, left: readonly string[]) {
  const total = { marked: 0, whole: 0, taken: 0, right: 0 };
  for (const [kind, of] of recall) {
    if (left.includes(kind)) continue;
    total.marked += of.marked;
    total.whole += of.whole;
  }
  for (const of of precision.values()) {
    total.taken += of.taken;
    total.right += of.right;
  }
  return { recall: total.whole / total.marked, precision: total.right / total.taken };
}

describe.each(Object.entries(LANGUAGES))('sentences in %s', (_, sentences) => {
  it('what identifies a person is taken out whole, and hardly anything else', () => {
    const { recall, precision } = shares(measured(sentences, []), EXTRA);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it('places and ages go too before a text leaves the machine', () => {
    const { recall, precision } = shares(measured(sentences, FOR_STRANGERS), []);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  it.each(sentences.filter((sentence) => !/\{/.test(sentence)))('stays as it is: %s', (sentence) => {
    expect(redact(sentence).text).toBe(sentence);
  });
});

describe('on request', () => {
  it.each([
    ['Order 48213-77 is late', ['order'], 'Order [order] is late'],
    ['Mijn bestelling 4821-33 komt niet', ['order'], 'Mijn bestelling [order] komt niet'],
    ['It came on 3 May 2024', ['date'], 'It came on [date]'],
    ['I live in Lisbon', ['place'], 'I live in [place]'],
  ] as const)('%s without %j → %s', (text, also, expected) => {
    expect(redact(text, { also }).text).toBe(expected);
  });

  it('people known by name go wherever they stand, whole or in part', () => {
    const { text } = redact('so xenia qvale said Qvale pays, not Xeniatown', { names: ['Xenia Qvale'] });
    expect(text).toBe('so [name] said [name] pays, not Xeniatown');
  });

  it('a name may hold any sign', () => {
    const { text } = redact('Ernst-August Weiß called', { names: ['Ernst-August Weiß', 'C++'] });
    expect(text).toBe('[name] called');
  });
});
