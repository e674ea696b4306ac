import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { fold, sentencesOf } from '../text.ts';
import { GOALS, NOT_GOALS, REVISES } from './goal-words.ts';
import { heardFromCustomer } from './heard.ts';
import { VAGUE } from './issue-words.ts';
import { cutToWords, levelled, QUOTE_LIMIT, trimmed, ungreeted, wordCount } from './passage.ts';

interface Candidate extends Evidence {
  readonly points: number;
}

/** Signs that are levelled otherwise than folded: where one stands, what was heard sorts nothing out. */
const ALTERED = /[`\u2014]|\\n/;

const ROWS = GOALS.map((row, at) => ({ ...row, name: `goal ${at}` as const }));

/** The rows that a message may match by what was heard, in order; null sorts nothing out. */
function rowsFor(text: string, heard: ReturnType<typeof heardFromCustomer> | null): (typeof ROWS)[number][] {
  const rows: (typeof ROWS)[number][] = [];
  for (const row of ROWS) {
    if (heard && !heard.may(row.name)) continue;
    if (!row.elsewhere || languageOf(text) !== 'en') rows.push(row);
  }
  return rows;
}

/** What a wish that replaces an earlier one gains: enough to come before any first wish of its strength. */
const REVISED = 1.5;

/**
 * What the customer asks for, in the customer's words: the strongest wish, a concrete outcome before a question,
 * an early one before a late one. Null when no wish is stated.
 */
export function goalOf(messages: readonly Message[]): (Evidence & { quote: string }) | null {
  let top: Candidate | null = null;
  let order = 0;
  for (const [i, message] of messages.entries()) {
    if (message.role !== 'customer' || !isPublic(message)) continue;
    const heard = ALTERED.test(message.text) ? null : heardFromCustomer(message.text);
    const rows = rowsFor(message.text, heard);
    const text = rows.length > 0 ? levelled(message.text) : '';
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      if ((!heard || heard.may('NOT_GOALS')) && NOT_GOALS.test(sentence)) continue;
      for (const { pattern, strength } of rows) {
        const match = pattern.exec(sentence);
        if (!match) continue;
        const vague = (!heard || heard.may('VAGUE')) && VAGUE.test(fold(sentence).text) ? 1 : 0;
        const mayRevise = order > 0 && (!heard || heard.may('REVISES'));
        const revised = mayRevise && REVISES.test(sentence) ? REVISED : 0;
        const points = strength + 1 / (1 + order) + revised - vague;
        if (!top || points > top.points || (revised > 0 && points === top.points))
          top = { i, start: wordCount(sentence) <= QUOTE_LIMIT ? start : start + match.index, end, points };
        break;
      }
    }
    order++;
  }
  if (!top) return null;
  const text = messages[top.i]?.text ?? '';
  const lead = /^[\s,;.:!–—-]+/u.exec(text.slice(top.start, top.end))?.[0].length ?? 0;
  const said = ungreeted(text, { start: top.start + lead, end: top.end });
  const span = cutToWords(text, trimmed(text, said), QUOTE_LIMIT);
  return span.end > span.start ? { i: top.i, ...span, quote: text.slice(span.start, span.end) } : null;
}
