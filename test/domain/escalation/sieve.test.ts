import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../utils/domain/escalation/lexicons/de.ts';
import { en } from '../../../utils/domain/escalation/lexicons/en.ts';
import { es } from '../../../utils/domain/escalation/lexicons/es.ts';
import { fr } from '../../../utils/domain/escalation/lexicons/fr.ts';
import { it as italian } from '../../../utils/domain/escalation/lexicons/it.ts';
import { ja } from '../../../utils/domain/escalation/lexicons/ja.ts';
import type { Lexicon } from '../../../utils/domain/escalation/lexicons/lexicon.ts';
import { compile, hear } from '../../../utils/domain/escalation/lexicons/match.ts';
import { nl } from '../../../utils/domain/escalation/lexicons/nl.ts';
import { branchesOf, partsOf } from '../../../utils/domain/escalation/lexicons/pattern.ts';
import { pt } from '../../../utils/domain/escalation/lexicons/pt.ts';
import { sieveOf } from '../../../utils/domain/escalation/lexicons/sieve.ts';
import { zh } from '../../../utils/domain/escalation/lexicons/zh.ts';
import { fold } from '../../../utils/domain/text.ts';

const lexicons = [en, de, fr, es, italian, pt, nl, ja, zh];
const folder = 'test/conversations';
const recorded = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.jsonl?$/.test(name))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').match(/"text": ?"(?:[^"\\]|\\.)*"/g) ?? [])
  .map((field) => fold(JSON.parse(`{${field}}`).text as string).text);

/** Words that a lexicon's patterns are made of. */
function wordsOf({ cues, parts }: Lexicon): string[] {
  const rows = Object.values(cues).flat();
  const sources = [...Object.values(parts), ...rows.flatMap(({ is }) => is)];
  return [...new Set(sources.flatMap((source) => source.match(/[\p{L}']+|\d/gu) ?? []))];
}

/** Ways that match a text though the sieve holds them back. */
function heldBack(matcher: ReturnType<typeof compile>, text: string): string[] {
  const passed = new Set(matcher.sieve(text));
  return matcher.ways.flatMap(({ is }, id) => {
    is.pattern.lastIndex = 0;
    return !passed.has(id) && is.pattern.test(text) ? [is.pattern.source] : [];
  });
}

describe('the sieve of a lexicon', () => {
  for (const lexicon of lexicons) {
    const matcher = compile([lexicon], () => true);

    it(`lets every pattern of ${lexicon.language} through that matches a recorded text`, () => {
      expect(recorded.length).toBeGreaterThan(20);
      expect(recorded.flatMap((text) => heldBack(matcher, text))).toEqual([]);
    });

    it(`lets every pattern of ${lexicon.language} through that matches words of its own`, () => {
      const word = fc.constantFrom(...wordsOf(lexicon));
      const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', ', ', '? ', '. ', '\u00a0', '-', '3');
      const text = fc
        .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
        .map((pairs) => pairs.flat().join(''));
      fc.assert(
        fc.property(text, (of) => heldBack(matcher, of).length === 0),
        { numRuns: 150 },
      );
    });
  }

  it('holds nearly all patterns back from a text of everyday words', () => {
    const { sieve, ways } = compile([en], () => true);
    const passed = sieve('the parcel with my shoes came on monday, it fits well');
    expect(passed.length).toBeLessThan(ways.length / 20);
  });
});

/** What each branch of a pattern needs, as its literals. */
function needsOf(source: string, parts: Record<string, string> = {}): string[][][] {
  return branchesOf(source, partsOf(parts)).map(({ needs }) =>
    needs.map(({ literals }) => [...literals].sort()),
  );
}

describe('what a pattern needs', () => {
  const rows: [string, string[][][]][] = [
    ['refund', [[['refund']]]],
    ['refund|money back', [[['refund']], [['money back']]]],
    ['(?:refund|credit)s?', [[['credit', 'refund']]]],
    ['agents?', [[['agent', 'agents']]]],
    ["don'?t know", [[["don't know", 'dont know']]]],
    ['wait(?:ed)? (?:long|forever)', [[['forever', 'long'], ['wait']]]],
    ['(?:please )?escalate', [[['escalate']]]],
    ['(?:please)?', [[]]],
    ['\\w+', [[]]],
    ['(?!never)ever', [[['ever']]]],
    ['goo{2,3}alas', [[['alas'], ['goo']]]],
    ['{who} please', [[[' please'], ['agent', 'human']]]],
    ['gr[ae]y', [[['gray', 'grey']]]],
    ['[a-z]x[^y]', [[['x']]]],
    ['人間|有人', [[['人間']], [['有人']]]],
  ];
  for (const [source, needs] of rows) {
    it(`is read from ${source}`, () => {
      const found = needsOf(source, { who: 'agent|human' });
      expect(found.map((all) => [...all].sort())).toEqual(needs.map((all) => [...all].sort()));
    });
  }

  it('is held by each text that a pattern of any shape matches', () => {
    const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
      piece: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'ab',
          'b',
          'c',
          ' ',
          'a ?',
          '\\s',
          '\\w',
          '\\b',
          '[ab]',
          '[^c]',
          '[a c]',
          '.',
          '^',
          '$',
          '{part}',
        ),
        fc
          .tuple(tie('pattern'), fc.constantFrom('', '?', '*', '+', '{1,2}', '{0,2}?', '{2}', '+?'))
          .map(([inner, times]) => `(?:${inner})${times}`),
        tie('pattern').map((inner) => `(?=${inner})`),
        tie('pattern').map((inner) => `(?<!${inner})`),
      ),
      pattern: fc
        .array(fc.array(tie('piece'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
        .map((ways) => ways.map((way) => way.join('')).join('|')),
    }));
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ab'), { maxLength: 10 });
    fc.assert(
      fc.property(pattern, text, (source, letters) => {
        const cues = { content: [{ is: [source] }] };
        const of = { language: 'en', spaced: false, parts: { part: 'ba|c' }, cues } as const;
        return (
          heldBack(
            compile([of], () => true),
            letters.join(''),
          ).length === 0
        );
      }),
      { numRuns: 1_500 },
    );
  });

  it('is refused where a part or a bracket is missing', () => {
    expect(() => needsOf('{nobody}')).toThrow('nobody');
    expect(() => needsOf('(?:a|b')).toThrow();
    expect(() => needsOf('a)')).toThrow();
    expect(() => needsOf('[ab')).toThrow();
  });

  it('is met whatever the white space of the text', () => {
    const sieve = sieveOf(branchesOf('money back', partsOf({})).map(({ needs }) => needs));
    expect(sieve('i want my money \n back')).toEqual([0]);
    expect(sieve('i want my moneyback')).toEqual([]);
  });
});

describe('the ways of one row', () => {
  const lexicon: Lexicon = {
    language: 'en',
    spaced: true,
    parts: { end: 'now$' },
    cues: {
      content: [{ is: ['good|good (?:work|day)', '^fine', 'day off'] }, { is: ['off'], strength: 0.5 }],
      settled: [{ is: ['done {end}', '(?:al)?right'] }],
    },
  };
  const whole = (text: string) =>
    [...text.matchAll(/^fine\b|\b(?:good|good\s+(?:work|day)|day\s+off)\b/gm)].map((match) => match.index);

  it('match as the one alternation that they are: the leftmost, then the first in order', () => {
    const matcher = compile([lexicon], (cue) => cue === 'content');
    const part = fc.constantFrom('good', 'work', 'day', 'off', 'fine', '\n', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const hits = hear(matcher, text)('content').filter(({ strength }) => strength === 1);
        expect(hits.map(({ start }) => start)).toEqual(whole(text).slice(0, 5));
      }),
    );
  });

  it('need no word’s end behind a `$` of their own, be it in a part', () => {
    const matcher = compile([lexicon], () => true);
    expect(hear(matcher, 'it is done now')('settled')).toEqual([{ start: 6, end: 14, strength: 1 }]);
    expect(hear(matcher, 'it is done nowhere')('settled')).toEqual([]);
  });

  it('are not looked for under a cue that nobody wants', () => {
    expect(
      hear(
        compile([lexicon], () => false),
        'good',
      )('content'),
    ).toEqual([]);
  });
});
