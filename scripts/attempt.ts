// Fits the weights by which the brief takes an answer of the AI for a failed attempt, on the labelled conversations of
// `train/`; `npx tsx scripts/attempt.ts <folder of data>`. Writes the table; prints what a fifth held back was met with.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { conversationOf } from '../model/data/labelled.ts';
import { readAnswer } from '../utils/domain/brief/answers.ts';
import { replyTo } from '../utils/domain/brief/ending.ts';
import { gramsOf } from '../utils/domain/brief/grams.ts';
import { languageOf } from '../utils/domain/language.ts';
import { labelledIn } from './lines/labelled.ts';
import { crossed, fitLogistic, measure, type Row, tableOf, withoutRare } from './lines/logistic.ts';

const PACE = { rounds: 150, rate: 0.2, pull: 6 };
/** Conversations that must have a word before it counts. */
const LEAST = 15;
/** Log-odds from which an answer is shown as a failed attempt. */
const FROM = -1.9;

const sourced = labelledIn(resolve(process.argv[2] ?? '../shared/data')).flatMap(
  ({ source, lang, group, turns, labels }) => {
    const { messages } = conversationOf(group, turns);
    return messages.flatMap(({ role, text }, i) => {
      if (role !== 'ai') return [];
      const inEnglish = (table: string, of: string) =>
        languageOf(of) === 'en' ? gramsOf(of).map((gram) => [`${table}:${gram}`, 1] as const) : [];
      const row: Row = {
        features: new Map([
          ...Object.entries(readAnswer(messages, i).features),
          ...inEnglish('said', text),
          ...inEnglish('heard', replyTo(messages, i)?.text ?? ''),
        ]),
        is: labels.tried.some((step) => step.i === i && step.result === 'failed'),
        group,
        weight: 1,
      };
      return [{ of: lang === 'en' ? source : 'abroad', row }];
    });
  },
);
const rows = withoutRare(
  sourced.map(({ row }) => row),
  LEAST,
);
const odds = crossed(rows, PACE);
for (const of of ['own', 'handoff_tau', 'abroad']) {
  const isOf = (k: number) => sourced[k]?.of === of;
  for (const limit of [FROM - 0.5, FROM, FROM + 0.5])
    process.stdout.write(
      `${of} from ${limit}: ${measure(
        rows.filter((_, k) => isOf(k)),
        odds.filter((_, k) => isOf(k)),
        limit,
      )}\n`,
    );
}
const head = `import type { GramRows } from './odds.ts';

/**
 * Log-odds from which an answer is a failed attempt. Fitted by \`scripts/attempt.ts\` on the labelled conversations of
 * \`train/own\` and \`train/handoff_tau\`.
 */
export const ATTEMPT_FROM = ${FROM};

`;
writeFileSync(
  new URL('../utils/domain/brief/attempt-weights.ts', import.meta.url),
  head + tableOf(fitLogistic(rows, PACE), 'attempt', ['said', 'heard']),
);
