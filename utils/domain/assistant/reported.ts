import { fold, sentencesOf } from '../text.ts';
import { ARTICLES, ASIAN_SIDE, CALLED_SIDES, SIDES } from './side-words.ts';

/** Direct speech and afterthoughts: what follows such a sign is no longer the report. */
const TURN = /[:;\uff1a\uff1b](?=\s|\p{L}|$)|\s[-\u2010-\u2015]+\s|[\u2014\u2015]|[?\uff1f]/u;
const FIRST = /^["'“„«(]?(l'|\p{L}+)(?:['’]s?)?([^\p{L}]*)(\p{L}*)/u;

function isReport(sentence: string): boolean {
  if (TURN.test(sentence)) return false;
  if (ASIAN_SIDE.test(sentence)) return true;
  const [, first = '', between = '', second = ''] = FIRST.exec(fold(sentence).text) ?? [];
  if (first === "l'" || ARTICLES.has(first)) {
    if (SIDES.has(second) || CALLED_SIDES.has(second)) return true;
  }
  return SIDES.has(first) && !between.includes(',');
}

/**
 * True where every sentence of the text begins with a side of the conversation: "The customer …", "Der Kunde …". What
 * somebody said is a report whatever it was; an order, a question or a headline never begins so.
 */
export function isReported(text: string): boolean {
  const all = sentencesOf(text);
  return all.length > 0 && all.every(({ start, end }) => isReport(text.slice(start, end)));
}
