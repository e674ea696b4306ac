// Fits the weights by which the brief takes a sentence of the AI for a promise, on the labelled conversations of
// `train/`; `npx tsx scripts/promise.ts <folder of data>`. Writes the table; prints what a fifth held back was met with.
import { resolve } from 'node:path';
import { gramsOf } from '../utils/domain/brief/grams.ts';
import { levelled } from '../utils/domain/brief/passage.ts';
import { readSentences } from '../utils/domain/brief/promises.ts';
import { languageOf } from '../utils/domain/language.ts';
import type { Stretch } from '../utils/domain/text.ts';
import { type Labels, labelledIn } from './lines/labelled.ts';
import type { Row } from './lines/logistic.ts';
import { writeTable } from './lines/table.ts';

const PACE = { rounds: 150, rate: 0.3, pull: 10 };
/** Conversations that must have a word before it counts. */
const LEAST = 12;
/** Log-odds from which a sentence is shown as a promise. */
const FROM = -0.4;

/** The labelled promises of one message, where they stand. */
function promisedIn(labels: Labels, i: number, text: string): Stretch[] {
  return labels.promises
    .filter((promise) => promise.i === i)
    .map(({ quote }) => ({ start: text.indexOf(levelled(quote).trim()), length: quote.trim().length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }));
}

/** Half of the shorter one lies in the other. */
function fits(one: Stretch, other: Stretch): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

const sourced = labelledIn(resolve(process.argv[2] ?? '../shared/data')).flatMap(
  ({ source, lang, group, turns, labels }) =>
    turns.flatMap(({ role, text: original }, i) => {
      if (role !== 'ai') return [];
      const text = levelled(original);
      const promised = promisedIn(labels, i, text);
      const isEnglish = languageOf(original) === 'en';
      return readSentences(original).map(({ span, features }) => {
        const words = isEnglish ? gramsOf(text.slice(span.start, span.end)) : [];
        const row: Row = {
          features: new Map([
            ...Object.entries(features),
            ...words.map((gram) => [`grams:${gram}`, 1] as const),
          ]),
          is: promised.some((one) => fits(one, span)),
          group,
          weight: 1,
        };
        return { of: lang === 'en' ? source : 'abroad', row };
      });
    }),
);
writeTable(sourced, {
  name: 'promise',
  what: 'a sentence is a promise',
  from: FROM,
  grams: ['grams'],
  pace: PACE,
  least: LEAST,
});
