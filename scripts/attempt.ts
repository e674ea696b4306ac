// Fits the weights by which the brief takes an answer of the AI for a failed attempt, on the labelled conversations of
// `train/`; `npx tsx scripts/attempt.ts <folder of data>`. Writes the table; prints what a fifth held back was met with.
import { resolve } from 'node:path';
import { conversationOf } from '../model/data/labelled.ts';
import { readAnswer } from '../utils/domain/brief/answers.ts';
import { replyTo } from '../utils/domain/brief/ending.ts';
import { gramsOf } from '../utils/domain/brief/grams.ts';
import { languageOf } from '../utils/domain/language.ts';
import { type Labelled, type Labels, labelledIn } from './lines/labelled.ts';
import type { Row } from './lines/logistic.ts';
import { writeTable } from './lines/table.ts';

const PACE = { rounds: 150, rate: 0.2, pull: 12 };
/** Conversations that must have a word before it counts. */
const LEAST = 15;
/** Log-odds from which an answer is shown as a failed attempt. */
const FROM = -2;
/** Messages after a request within which it is refused. */
const AHEAD = 5;
const REFUSES =
  /unable|can(?:no|')t|cannot|not (?:able|possible|eligible|available|allowed|supported)|couldn|unfortunately|can only|sorry|don't|does not|doesn't|no /i;
/** So that English of either habit counts about the same: `own` is ours, the others follow the guide to the letter. */
const WEIGHTS = { own: 0.5, handoff_tau: 1, tau: 1.5 } as const;

/** Answers that failed by the labels; a request labelled as failed stands for the answer that refuses it. */
function failedIn(labels: Labels, turns: Labelled['turns']): Set<number> {
  const failed = new Set<number>();
  for (const { i, result } of labels.tried) {
    if (result !== 'failed') continue;
    const isRequest = turns[i]?.role !== 'ai';
    const ahead = turns.slice(i + 1, i + 1 + AHEAD);
    const refusal = ahead.findIndex(({ role, text }) => role === 'ai' && REFUSES.test(text));
    if (!isRequest) failed.add(i);
    else if (refusal >= 0) failed.add(i + 1 + refusal);
  }
  return failed;
}

const sourced = labelledIn(resolve(process.argv[2] ?? '../shared/data')).flatMap(
  ({ source, lang, group, turns, labels }) => {
    const { messages } = conversationOf(group, turns);
    const failed = failedIn(labels, turns);
    return messages.flatMap(({ role, text }, i) => {
      if (role !== 'ai') return [];
      const inEnglish = (table: string, of: string) =>
        languageOf(of) === 'en' ? gramsOf(of).map((gram) => [`${table}:${gram}`, 1] as const) : [];
      const { features } = readAnswer(messages, i);
      // The labels of `own` pass over refusals, which the guide counts: they teach nothing of them.
      const isPassedOver =
        source === 'own' && !failed.has(i) && (features.refuses === 1 || features.fails === 1);
      const row: Row = {
        features: new Map([
          ...Object.entries(features),
          ...inEnglish('said', text),
          ...inEnglish('heard', replyTo(messages, i)?.text ?? ''),
        ]),
        is: failed.has(i),
        group,
        weight: isPassedOver ? 0 : lang === 'en' ? WEIGHTS[source] : 1,
      };
      return [{ of: lang === 'en' ? source : 'abroad', row }];
    });
  },
);
writeTable(sourced, {
  name: 'attempt',
  what: 'an answer is a failed attempt',
  from: FROM,
  grams: ['said', 'heard'],
  pace: PACE,
  least: LEAST,
});
