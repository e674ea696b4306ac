import { isPublic, type Message } from '../conversation.ts';
import { type Stretch, sentencesOf, similarity, words } from '../text.ts';
import type { Attempt } from './brief.ts';
import { stateOf } from './keeping.ts';
import { cutToWords, levelled, trimmed, wordCount } from './passage.ts';
import { commitmentsIn } from './promises.ts';
import { isAlreadyDone, pushesBack, resultAfter, stillAilsAfter, toldIn } from './replies.ts';
import { STEP_WORDS, seenInAi, seenInCustomer, WISHES } from './steps.ts';

/** Most attempts taken from one message: a list of instructions is one attempt. */
const PER_MESSAGE = 1;

type Result = Attempt['result'];

/** A step after which the AI must put forward another, or says the same again, has not helped. */
function isGivenUp(messages: readonly Message[], i: number, text: string): boolean {
  const later = messages.slice(i + 1, i + 1 + AHEAD).filter(isPublic);
  const reply = later.findIndex(({ role }) => role === 'customer');
  if (reply < 0 || toldIn(later[reply]?.text ?? '') === 'worked') return false;
  const next = later.slice(reply + 1).find(({ role }) => role === 'ai');
  if (!next) return false;
  const isFollowed = seenInAi(next.text).some(({ result }) => result !== 'worked');
  return isFollowed || similarity(text, next.text) >= SAME_AGAIN;
}
/** Messages within which the reply and the next answer must come. */
const AHEAD = 5;
/** Likeness from which an answer is the one given before. */
const SAME_AGAIN = 0.7;

function nextOf(messages: readonly Message[], i: number): Message | undefined {
  const next = messages.slice(i + 1, i + 4).find(isPublic);
  return next?.role === 'customer' ? next : undefined;
}

/** An answer that the customer rejects is an attempt too, though it names no step: its main sentence stands for it. */
function rejected(messages: readonly Message[], i: number, text: string): Attempt[] {
  const next = nextOf(messages, i);
  const isBroken = () =>
    commitmentsIn(text).some(({ start, end }) => stateOf(messages, i, text.slice(start, end)) === 'broken');
  if (!next || !(pushesBack(next.text) || isBroken())) return [];
  const plain = levelled(text);
  const promised = commitmentsIn(text);
  const told = sentencesOf(plain).filter(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return (
      !/[?？]\s*$/u.test(sentence) &&
      !PLEASANT.test(sentence) &&
      !WISHES.test(sentence) &&
      wordCount(sentence) >= 4
    );
  });
  const isPromise = ({ start, end }: Stretch) => promised.some((one) => one.start < end && start < one.end);
  const main = told.find((span) => !isPromise(span)) ?? (isBroken() ? told[0] : undefined);
  if (!main) return [];
  const span = cutToWords(text, trimmed(text, main), STEP_WORDS);
  return [{ i, ...span, by: 'ai', what: text.slice(span.start, span.end), result: 'failed' }];
}

const PLEASANT =
  /^\W*(?:hi|hello|hey|sorry|i'm (?:so |very |really )?sorry|i am (?:so |very )?sorry|i (?:completely |fully |totally )?(?:understand|hear|apologi[sz]e|appreciate|see)|thank|thanks|of course|sure|certainly|absolutely|no problem|no worries|great|got it|welcome|understood|my apologies|please (?:wait|hold)|let me|one moment|good (?:morning|afternoon)|es tut mir|das tut mir|verstehe|danke|vielen dank|je (?:comprends|suis désolé)|merci|lamento|entiendo|gracias|mi dispiace|capisco|grazie|lamento|entendo|obrigad|ik begrijp|bedankt|申し訳|承知|很抱歉|您好|好的|yes\b|yeah|you (?:can|may) |you'll |take your time|hold on|hang on|i(?:'d| would) be |i(?:'ll| will) |i can (?:\w+ )?(?:help|assist|look)|(?:can|could|may) (?:you|i) |that sounds)/iu;

function byAi(messages: readonly Message[], i: number, text: string): Attempt[] {
  const seen = seenInAi(text);
  if (seen.length === 0) return rejected(messages, i, text);
  const next = nextOf(messages, i);
  return seen
    .toSorted((a, b) => rankOf(a.result) - rankOf(b.result))
    .slice(0, PER_MESSAGE)
    .map(({ start, end, result }) => {
      const heard = result === 'failed' ? 'failed' : resultAfter(messages, i);
      const isUnhelped =
        heard === 'unknown' &&
        next &&
        (pushesBack(next.text) ||
          stillAilsAfter(next.text) ||
          isAlreadyDone(text, next.text) ||
          isGivenUp(messages, i, text));
      const after = isUnhelped ? 'failed' : heard;
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
      const after = told === 'unknown' ? resultAfter(messages, i) : told;
      // Who tells what was tried, and asks on, has not been helped by it.
      const result = after === 'unknown' ? 'failed' : after;
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
