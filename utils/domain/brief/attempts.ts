import { isPublic, type Message } from '../conversation.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, words } from '../text.ts';
import { AI_DID, AI_FAILED, AI_STEPS, CUSTOMER_TRIED, type Wording } from './attempt-words.ts';
import type { Attempt } from './brief.ts';
import { FAILED, REJECTED, WORKED } from './cues.ts';
import { cutToWords, levelled, trimmed, wordCount } from './passage.ts';
import { commitmentsIn } from './promises.ts';

/** Longest step shown, words; facts: the brief's limits. */
export const STEP_WORDS = 8;
/** Most attempts taken from one message: a list of instructions is one attempt. */
const PER_MESSAGE = 1;

type Result = Attempt['result'];

interface Sighting extends Stretch {
  readonly result: Result;
}

/** The step's own words: from the verb on, without pleasantries before it. */
function stepIn(text: string, sentence: Stretch, match: RegExpExecArray): Stretch {
  const value = Object.values(match.groups ?? {}).find((group) => group !== undefined);
  const at = value === undefined ? match.index : match.index + match[0].indexOf(value);
  const lead =
    /^(?:(?:please|then|just|try(?: to)?) )+/i.exec(text.slice(sentence.start + at, sentence.end))?.[0]
      .length ?? 0;
  return cutToWords(
    text,
    trimmed(text, { start: sentence.start + at + lead, end: sentence.end }),
    STEP_WORDS,
  );
}

function sightings(original: string, rows: readonly (readonly [Wording, Result])[]): Sighting[] {
  const text = levelled(original);
  const wording = languageOf(text) === 'en' ? 'english' : 'any';
  const found: Sighting[] = [];
  for (const sentence of sentencesOf(text)) {
    const said = text.slice(sentence.start, sentence.end);
    const asks = /[?？]\s*$/u.test(said);
    for (const [wordings, result] of rows) {
      if (asks && wordings === AI_STEPS && !SUGGESTS.test(said)) continue;
      const match = wordings[wording].exec(said);
      if (!match) continue;
      const span = stepIn(text, sentence, match);
      if (span.end - span.start > 3) found.push({ ...span, result });
      break;
    }
  }
  return found;
}

/** What one message of the customer says of the step before it. */
const toldIn = remembered((original): Result => {
  const text = fold(original).text;
  if (FAILED.test(text)) return 'failed';
  return WORKED.test(text) ? 'worked' : 'unknown';
});

/** How a step ended as the customer's next two messages tell; `unknown` when they do not. */
function resultAfter(messages: readonly Message[], i: number): Result {
  let heard = 0;
  for (let at = i + 1; at < messages.length && heard < 2; at++) {
    const message = messages[at];
    if (message?.role !== 'customer' || !isPublic(message)) continue;
    heard++;
    const result = toldIn(message.text);
    if (result !== 'unknown') return result;
  }
  return 'unknown';
}

/** An answer that the customer rejects is an attempt too, though it names no step: its main sentence stands for it. */
function rejected(messages: readonly Message[], i: number, text: string): Attempt[] {
  const next = messages.slice(i + 1).find(isPublic);
  if (next?.role !== 'customer' || !REJECTED.test(fold(next.text).text)) return [];
  const plain = levelled(text);
  const promised = commitmentsIn(text);
  const main = sentencesOf(plain).find(({ start, end }) => {
    const sentence = plain.slice(start, end);
    if (promised.some((span) => span.start < end && start < span.end)) return false;
    return !/[?？]\s*$/u.test(sentence) && !PLEASANT.test(sentence) && wordCount(sentence) >= 4;
  });
  if (!main) return [];
  const span = cutToWords(text, trimmed(text, main), STEP_WORDS);
  return [{ i, ...span, by: 'ai', what: text.slice(span.start, span.end), result: 'failed' }];
}

const PLEASANT =
  /^\W*(?:hi|hello|hey|sorry|i'm (?:so |very |really )?sorry|i am (?:so |very )?sorry|i (?:completely |fully |totally )?(?:understand|hear|apologi[sz]e|appreciate|see)|thank|thanks|of course|sure|certainly|absolutely|no problem|no worries|great|got it|welcome|understood|my apologies|please (?:wait|hold)|let me|one moment|good (?:morning|afternoon)|es tut mir|das tut mir|verstehe|danke|vielen dank|je (?:comprends|suis désolé)|merci|lamento|entiendo|gracias|mi dispiace|capisco|grazie|lamento|entendo|obrigad|ik begrijp|bedankt|申し訳|承知|很抱歉|您好|好的|yes\b|yeah|you (?:can|may) |you'll |take your time|hold on|hang on|i(?:'d| would) be |i(?:'ll| will) |i can (?:\w+ )?(?:help|assist|look)|(?:can|could|may) (?:you|i) |that sounds)/iu;

/** A question that puts a step forward; any other only asks. */
const SUGGESTS =
  /\b(?:tried|try|trying|could you please|can you please|why not|how about|what (?:if|about)|probiert|versucht|essayé|essayer|intentado|probado|provato|tentou|geprobeerd|please)\b/iu;

const AI_ROWS = [
  [AI_FAILED, 'failed'],
  [AI_STEPS, 'unknown'],
  [AI_DID, 'worked'],
] as const;
const seenInAi = remembered((text): readonly Sighting[] => sightings(text, AI_ROWS));
const seenInCustomer = remembered((text): readonly Sighting[] =>
  sightings(text, [[CUSTOMER_TRIED, 'unknown']]),
);

function byAi(messages: readonly Message[], i: number, text: string): Attempt[] {
  const seen = seenInAi(text);
  if (seen.length === 0) return rejected(messages, i, text);
  return seen
    .toSorted((a, b) => rankOf(a.result) - rankOf(b.result))
    .slice(0, PER_MESSAGE)
    .map(({ start, end, result }) => {
      const after = result === 'failed' ? 'failed' : resultAfter(messages, i);
      return {
        i,
        start,
        end,
        by: 'ai',
        what: text.slice(start, end),
        result: settled(result, after),
      } as const;
    });
}

/** A failure stated by the AI itself says most; then a suggestion; then something done. */
function rankOf(result: Result): number {
  return ['failed', 'unknown', 'worked'].indexOf(result);
}

function settled(stated: Result, after: Result): Result {
  return after === 'unknown' ? stated : after;
}

function byCustomer(messages: readonly Message[], i: number, text: string): Attempt[] {
  return seenInCustomer(text)
    .slice(0, PER_MESSAGE)
    .map(({ start, end }) => {
      const told = toldIn(text);
      const result = told === 'unknown' ? resultAfter(messages, i) : told;
      return { i, start, end, by: 'customer', what: text.slice(start, end), result } as const;
    });
}

/** The same step once, where it was first taken, with the result of the last time. */
function onceEach(attempts: readonly Attempt[]): Attempt[] {
  const known = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const key = `${attempt.by} ${words(attempt.what).join(' ')}`;
    const first = known.get(key);
    const result = attempt.result === 'unknown' && first ? first.result : attempt.result;
    known.set(key, { ...(first ?? attempt), result });
  }
  return [...known.values()];
}

/** What was tried by either side, oldest first, and how it ended. */
export function attemptsOf(messages: readonly Message[]): Attempt[] {
  const all = messages.flatMap((message, i) => {
    if (!isPublic(message)) return [];
    if (message.role === 'ai') return byAi(messages, i, message.text);
    return message.role === 'customer' ? byCustomer(messages, i, message.text) : [];
  });
  return onceEach(all);
}
