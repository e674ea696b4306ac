import { languageOf } from '../language.ts';
import {
  ATTEMPT_BIAS,
  ATTEMPT_FROM,
  ATTEMPT_HEARD,
  ATTEMPT_SAID,
  ATTEMPT_WEIGHTS,
} from './attempt-weights.ts';
import { pointsBy, pointsOf } from './odds.ts';

const saidPoints = pointsBy(ATTEMPT_SAID);
const heardPoints = pointsBy(ATTEMPT_HEARD);
const inEnglish = (text: string, points: (text: string) => number) =>
  languageOf(text) === 'en' ? points(text) : 0;

/** Log-odds that the words of an answer and its reply hardly ever make up for. */
const WORDS_ADD = 2.5;

/** Log-odds that an answer is a failed attempt; without its words where they could not turn it. */
export function oddsOf(text: string, reply: string, features: Readonly<Record<string, number>>): number {
  const odds = ATTEMPT_BIAS + pointsOf(features, ATTEMPT_WEIGHTS);
  return Math.abs(odds - ATTEMPT_FROM) > WORDS_ADD
    ? odds
    : odds + inEnglish(text, saidPoints) + inEnglish(reply, heardPoints);
}
