import { describe, expect, it } from 'vitest';
import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { es } from './cues/es.ts';
import { fr } from './cues/fr.ts';
import { it as italian } from './cues/it.ts';
import { ja } from './cues/ja.ts';
import { nl } from './cues/nl.ts';
import { pt } from './cues/pt.ts';
import { half, linesOf, MATTERS, type Matter, type Sentences } from './cues/sentences.ts';
import { zh } from './cues/zh.ts';
import { fires } from './firing.ts';

const MATTER_NAMES = Object.keys(MATTERS) as Matter[];
/** Share of what is said that is heard, and of what is heard that is said. */
const ENOUGH = 0.95;

function heard({ said, notSaid }: Sentences, matter: Matter): { right: number; wrong: number; all: number } {
  const id = MATTERS[matter];
  const lines = linesOf(said[matter]);
  return {
    right: lines.filter((line) => fires(id, line)).length,
    wrong: linesOf(notSaid[matter]).filter((line) => fires(id, line)).length,
    all: lines.length,
  };
}

const LANGUAGES = [en, de, fr, es, italian, pt, nl, ja, zh];

describe.each(LANGUAGES)('what is said in $language', (sentences) => {
  it('has enough sentences to tell', () => {
    expect(MATTER_NAMES.map((matter) => linesOf(sentences.said[matter]).length)).toEqual([25, 12, 12, 10]);
    expect(MATTER_NAMES.map((matter) => linesOf(sentences.notSaid[matter]).length)).toEqual([15, 8, 8, 6]);
  });

  it('is heard, and little else', () => {
    const found = MATTER_NAMES.map((matter) => heard(sentences, matter));
    const sum = (of: 'right' | 'wrong' | 'all') => found.reduce((total, one) => total + one[of], 0);
    expect(sum('right') / sum('all')).toBeGreaterThanOrEqual(ENOUGH);
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(MATTER_NAMES)('is heard about %s in nine of ten sentences', (matter) => {
    const { right, wrong, all } = heard(sentences, matter);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each([
  { which: 'the half that patterns were written on', heldBack: false },
  { which: 'the half kept aside', heldBack: true },
])('in $which', ({ heldBack }) => {
  it.each(MATTER_NAMES)('%s is heard in nineteen of twenty sentences, and little else', (matter) => {
    const id = MATTERS[matter];
    const said = LANGUAGES.flatMap((sentences) => half(sentences.said[matter], heldBack));
    const notSaid = LANGUAGES.flatMap((sentences) => half(sentences.notSaid[matter], heldBack));
    const right = said.filter((line) => fires(id, line)).length;
    const wrong = notSaid.filter((line) => fires(id, line)).length;
    expect(right / said.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(ENOUGH);
  });
});
