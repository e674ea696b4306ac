import { isPublic, type Message } from '../conversation.ts';
import { type Stretch, sentencesOf, similarity } from '../text.ts';
import { ATTEMPT_FROM } from './attempt-weights.ts';
import type { Attempt } from './brief.ts';
import { answerFeatures, replyTo, SAME_AGAIN } from './ending.ts';
import { oddsOf } from './failing.ts';
import { RESULTS } from './foremost.ts';
import { stateOf } from './keeping.ts';
import { cutToWords, trimmed } from './passage.ts';
import { commitmentsIn } from './promises.ts';
import { aboutRequest, askedBefore } from './refusals.ts';
import {
  asksWhetherTried,
  isAlreadyDone,
  pushesBack,
  resultAfter,
  stillAilsAfter,
  toldIn,
} from './replies.ts';
import { STEP_WORDS, seenInAi } from './steps.ts';
import { tellingIn } from './telling.ts';

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

function nextOf(messages: readonly Message[], i: number): Message | undefined {
  const next = messages.slice(i + 1, i + 4).find(isPublic);
  return next?.role === 'customer' ? next : undefined;
}

/** A sentence of the AI, shortened, as a step that failed. */
function failedAt(i: number, text: string, sentence: Stretch): Attempt {
  const span = cutToWords(text, trimmed(text, sentence), STEP_WORDS);
  return { i, ...span, by: 'ai', what: text.slice(span.start, span.end), result: 'failed' };
}

/**
 * The first sentence that tells something stands for an answer that names no step; a promise only where it was broken.
 */
function mainOf(messages: readonly Message[], i: number, text: string): Attempt[] {
  const promised = commitmentsIn(text);
  const told = tellingIn(text);
  const isPromise = ({ start, end }: Stretch) => promised.some((one) => one.start < end && start < one.end);
  const main = told.find((span) => !isPromise(span)) ?? (isBroken(messages, i, text) ? told[0] : undefined);
  if (!main) return [];
  // What follows a question only explains it.
  const asked = sentencesOf(text).find(({ start, end }) => QUESTION.test(text.slice(start, end)));
  const said = asked && asked.start < main.start ? asked : main;
  return [{ ...failedAt(i, text, said), unnamed: true }];
}

const QUESTION = /[?？]\s*$/;

function isBroken(messages: readonly Message[], i: number, text: string): boolean {
  return commitmentsIn(text).some(
    ({ start, end }) => stateOf(messages, i, text.slice(start, end)) === 'broken',
  );
}

/** An answer that the customer rejects is an attempt too, though it names no step. */
function rejected(messages: readonly Message[], i: number, text: string): Attempt[] {
  const next = nextOf(messages, i);
  return next && (pushesBack(next.text) || isBroken(messages, i, text)) ? mainOf(messages, i, text) : [];
}

/** The question whether a step was already taken stands for the step. */
function askingIn(text: string): Stretch | undefined {
  return sentencesOf(text).find(({ start, end }) => asksWhetherTried(text.slice(start, end)));
}

/** What the rules by themselves make of an answer; empty where it names no step and nobody rejects it. */
function ruledOf(messages: readonly Message[], i: number, text: string): Attempt[] {
  const seen = seenInAi(text);
  const next = nextOf(messages, i);
  const asked = next && seen.length === 0 && isAlreadyDone(text, next.text) ? askingIn(text) : undefined;
  if (asked) return [failedAt(i, text, asked)];
  if (seen.length === 0) return rejected(messages, i, text);
  return (
    seen
      // A failure stated by the AI itself says most; then a suggestion; then something done.
      .toSorted((a, b) => RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result))
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
      })
  );
}

/** The attempt shown for a failed answer: where the AI refused, in the words nearest to what the customer asked for. */
function failedStepOf(
  messages: readonly Message[],
  i: number,
  text: string,
  ruled: readonly Attempt[],
): Attempt | undefined {
  const shown = ruled[0] ?? mainOf(messages, i, text)[0];
  if (!shown) return undefined;
  const stated = seenInAi(text).find(({ start }) => start === shown.start)?.result;
  if (stated === 'unknown') return { ...shown, result: 'failed' };
  const refusing = seenInAi(text).filter(({ result }) => result === 'failed');
  const told = [shown, ...refusing];
  const sentences = sentencesOf(text).filter(({ start, end }) =>
    told.some((one) => start <= one.start && one.start < end),
  );
  const span = aboutRequest(text, sentences, askedBefore(messages, i)) ?? shown;
  return {
    ...shown,
    unnamed: true,
    start: span.start,
    end: span.end,
    what: text.slice(span.start, span.end),
    result: 'failed',
  };
}

/** An answer of the AI as the weights see it: what the rules make of it, and its features. */
export function readAnswer(messages: readonly Message[], i: number) {
  const ruled = ruledOf(messages, i, messages[i]?.text ?? '');
  const isRuled = ruled.some(({ result }) => result === 'failed');
  return { ruled, features: answerFeatures(messages, i, isRuled) };
}

function hasFailed(
  messages: readonly Message[],
  i: number,
  features: Readonly<Record<string, number>>,
): boolean {
  if (features['already done'] === 1) return true;
  // A step alone has not failed before a reply or a further step shows it, and none has that worked.
  const isStep = features.steps === 1 && features.fails !== 1;
  if (isStep && (features.ruled !== 1 || features['told worked'] === 1)) return false;
  return oddsOf(messages[i]?.text ?? '', replyTo(messages, i)?.text ?? '', features) >= ATTEMPT_FROM;
}

/** What the AI tried in message `i`, and how it ended; at most one attempt. */
export function triedBy(messages: readonly Message[], i: number, text: string): Attempt[] {
  const { ruled, features } = readAnswer(messages, i);
  if (hasFailed(messages, i, features)) {
    const shown = failedStepOf(messages, i, text, ruled);
    return shown ? [shown] : [];
  }
  return ruled.flatMap((attempt) => {
    if (attempt.result !== 'failed') return [attempt];
    const stated = seenInAi(text).find(({ start }) => start === attempt.start)?.result;
    return stated === undefined || stated === 'failed' ? [] : [{ ...attempt, result: stated }];
  });
}

function settled(stated: Result, after: Result): Result {
  return after === 'unknown' ? stated : after;
}
