import type { Evidence } from '../../conversation.ts';
import { remembered, rememberedBy } from '../../remember.ts';
import { sentencesOf, similarity, words } from '../../text.ts';
import type { Finding } from '../assessment.ts';
import type { Cue } from '../lexicons/index.ts';
import {
  type AiTurn,
  aiBefore,
  does,
  evidenceOf,
  isChase,
  isProtest,
  type Moment,
  repliesIn,
  type Turn,
  wholeOf,
} from '../moment.ts';
import { once } from '../said.ts';
import type { Trigger } from './trigger.ts';

/** From this likeness on two customer messages say the same. */
const SAME_MATTER = 0.6;
/** From this likeness on two AI answers are one answer. */
const SAME_ANSWER = 0.72;
/** Customer messages that are looked back at. */
const LOOK_BACK = 8;

const ON_THE_SPOT: readonly Cue[] = ['did not work', 'said before', 'chases', 'overdue'];

/** The last step failed, it was all said before, or the wait goes on: one more turn on the same spot. */
const standsThere = once((said) => ON_THE_SPOT.some((cue) => said.says(cue).length > 0));

function isOnTheSpot({ said }: Turn): boolean {
  return standsThere(said);
}

/** A message short enough to be an answer ("yes", "order 42") repeats nothing. */
function canRepeat(turn: Turn): boolean {
  return wordCount(turn.said.words) >= 3;
}

function customerRepeats(moment: Moment): Finding | null {
  const { turn, turns } = moment;
  const answered = aiBefore(moment.ai, turn);
  const isMatter = canRepeat(turn);
  const alike: Turn[] = [];
  const stuck: Turn[] = [];
  let looked = 0;
  for (let k = turns.length - 1; k >= 0 && looked < LOOK_BACK; k--) {
    const other = turns[k] as Turn;
    if (other.i >= turn.i) continue;
    looked++;
    if (other.i >= answered) continue;
    if (isMatter && similarity(other.said.words, turn.said.words) >= SAME_MATTER) alike.push(other);
    if (isOnTheSpot(turn) && isOnTheSpot(other)) stuck.push(other);
  }
  const most = alike.length >= stuck.length ? alike : stuck;
  if (most.length === 0) return null;
  const evidence: Evidence[] = [turn, ...most].map(wholeOf);
  return { id: 'L1', strength: most.length >= 2 ? 1 : 0.5, evidence };
}

/** Words from which a sentence said again is an answer said again. */
const SENTENCE_WORDS = 5;

const wordCount = remembered((text) => words(text).length);

/** The sentences of an AI's message that carry an answer. */
const tellingIn = rememberedBy(
  ({ text, said }: AiTurn): readonly string[] => {
    const idle = said.says('small talk');
    return sentencesOf(text)
      .filter(({ start, end }) => !idle.some((saying) => saying.start >= start && saying.start < end))
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => words(sentence).length >= SENTENCE_WORDS);
  },
  ({ text }) => text,
);

function isSameAnswer(one: AiTurn, other: AiTurn): boolean {
  return (
    similarity(one.text, other.text) >= SAME_ANSWER ||
    tellingIn(one).some((sentence) => other.text.includes(sentence))
  );
}

/** A plain yes: the AI read something back, and rightly so. */
function isAgreed({ said }: Turn): boolean {
  return said.says('accepts').length > 0 && !isProtest(said);
}

function aiRepeats(moment: Moment): Finding | null {
  const replies = repliesIn(moment);
  const last = replies.at(-1);
  if (!last || does(last, 'handed off') || isAgreed(moment.turn)) return null;
  if (wordCount(last.text) < SENTENCE_WORDS) return null;
  const same = replies.slice(-6).filter((other) => other.i < last.i && isSameAnswer(last, other));
  return same.length === 0 ? null : { id: 'L2', strength: 1, evidence: [last, ...same].map(wholeOf) };
}

/** Asking after a promise says that nothing has changed, if not in so many words. */
const CHASING = 0.8;

function saysAgain(moment: Moment): Finding | null {
  const { turn } = moment;
  if (!isOnTheSpot(turn)) return null;
  if (repliesIn(moment).length === 0 && moment.promises.length === 0) return null;
  const sayings = [...turn.said.says('did not work'), ...turn.said.says('said before')];
  if (sayings.length > 0) return { id: 'L3', strength: 1, evidence: evidenceOf(turn.i, sayings) };
  if (!isChase(turn) || moment.promises.length === 0) return null;
  const chasing = [...turn.said.says('chases'), ...turn.said.says('overdue')];
  return { id: 'L3', strength: CHASING, evidence: evidenceOf(turn.i, chasing) };
}

/** L: the conversation goes in circles. */
export const loopTriggers: readonly Trigger[] = [
  {
    id: 'L1',
    family: 'L',
    label: 'Customer repeats themselves',
    why: 'The customer says the same again after an answer of the AI.',
    weight: 0.62,
    fades: 0.95,
    detect: customerRepeats,
  },
  {
    id: 'L2',
    family: 'L',
    label: 'AI repeats itself',
    why: 'The AI gave the same answer more than once.',
    weight: 0.4,
    fades: 0.95,
    detect: aiRepeats,
  },
  {
    id: 'L3',
    family: 'L',
    label: 'The answer did not help',
    why: 'The customer says that it still does not work, or was said already.',
    weight: 0.4,
    fades: 0.9,
    detect: saysAgain,
  },
];
