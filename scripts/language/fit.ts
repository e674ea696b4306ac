import { listen, undisguised } from '../../utils/domain/language/features.ts';
import { TOLD_APART } from '../../utils/domain/language.ts';
import { HAND_WORDS } from './hand-words.ts';

/** A text known to be in a language, and how much it counts. */
export interface Sample {
  readonly language: string;
  readonly text: string;
  readonly weight: number;
}

/** Words and parts of words kept: more gains under half a point. */
const KEPT = { words: 1_500, parts: 700 };
/** Texts that must hold a feature: a name or a rare word tells nothing. */
const SEEN = { words: 6, parts: 9 };
/** Rate of a word listed by hand, and of one never seen, in ten thousand features of its language. */
const LISTED = 20;
const UNSEEN = 0.3;
/** Edges between the levels, in nats below the language that has the feature most often. */
const EDGES = [0.6, 1.6, 2.8, 4.2];

type Rates = readonly number[];
interface Counted {
  /** Weighted count for each language. */
  readonly of: number[];
  texts: number;
}

const handWords = TOLD_APART.map((code) => new Set(HAND_WORDS[code]?.split(/\s+/)));

function count(samples: readonly Sample[], isKnown: (word: string) => boolean, pick: 'words' | 'parts') {
  const counts = new Map<string, Counted>();
  const totals = TOLD_APART.map(() => 0);
  for (const { language, text, weight } of samples) {
    const place = TOLD_APART.indexOf(language as (typeof TOLD_APART)[number]);
    const found = { words: [] as string[], parts: [] as string[] };
    listen(
      undisguised(text),
      {
        word: (word) => isKnown(word) && found.words.push(word) > 0,
        part: (part) => void found.parts.push(part),
        isTold: () => false,
      },
      Number.POSITIVE_INFINITY,
    );
    totals[place]! += weight * (found.words.length + found.parts.length);
    for (const feature of found[pick]) {
      const counted = counts.get(feature) ?? { of: TOLD_APART.map(() => 0), texts: 0 };
      counts.set(feature, counted);
      counted.of[place]! += weight;
    }
    for (const feature of new Set(found[pick])) counts.get(feature)!.texts++;
  }
  return { counts, totals };
}

const ratesOf = (of: readonly number[], totals: readonly number[], word: string | null): Rates =>
  of.map((value, place) => {
    const rate =
      (10_000 * value + UNSEEN * 10_000 * ((totals[place] ?? 1) / (totals[0] ?? 1))) / (totals[place] ?? 1);
    return word !== null && handWords[place]?.has(word) ? Math.max(rate, LISTED) : rate;
  });

/** How much a feature tells: nats of its rates against their mean. */
function telling(rates: Rates): number {
  const mean = rates.reduce((a, b) => a + b, 0) / rates.length;
  return rates.reduce((sum, rate) => sum + rate * Math.log(rate / mean), 0);
}

function levelsOf(rates: Rates): string {
  const most = Math.max(...rates);
  return rates.map((rate) => EDGES.filter((edge) => Math.log(most / rate) >= edge).length).join('');
}

function best(rows: readonly (readonly [string, Rates])[], most: number) {
  return [...rows].sort((a, b) => telling(b[1]) - telling(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

/** Levels (one digit for each language of `TOLD_APART`, 0 = most at home) → the features that have them. */
export function fitLevels(samples: readonly Sample[]): Map<string, string[]> {
  const all = count(samples, () => true, 'words');
  for (const word of handWords.flatMap((set) => [...set]))
    if (!all.counts.has(word)) all.counts.set(word, { of: TOLD_APART.map(() => 0), texts: 0 });
  const isListed = (word: string) => handWords.some((set) => set.has(word));
  const words = best(
    [...all.counts]
      .filter(([word, { texts }]) => texts >= SEEN.words || isListed(word))
      .map(([word, { of }]) => [word, ratesOf(of, all.totals, word)] as const),
    KEPT.words,
  );
  const known = new Set(words.map(([word]) => word));
  const rest = count(samples, (word) => known.has(word), 'parts');
  const parts = best(
    [...rest.counts]
      .filter(([, { texts }]) => texts >= SEEN.parts)
      .map(([part, { of }]) => [part, ratesOf(of, rest.totals, null)] as const),
    KEPT.parts,
  );
  const table = new Map<string, string[]>();
  for (const [feature, rates] of [...words, ...parts]) {
    const levels = levelsOf(rates);
    table.set(levels, [...(table.get(levels) ?? []), feature]);
  }
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([levels, of]) => [levels, of.sort()]));
}
