import type { Finding } from '../assessment.ts';
import {
  type AiTurn,
  does,
  evidenceOf,
  isChase,
  isContent,
  isProtest,
  type Moment,
  repliesIn,
  type Turn,
  wasBroken,
  wholeOf,
} from '../moment.ts';
import type { Trigger } from './trigger.ts';

/** A promise just made weighs little: it may yet be kept. */
const JUST_MADE = 0.15;

function promised(moment: Moment): Finding | null {
  const { turn } = moment;
  const last = moment.promises.at(-1);
  if (!last) return null;
  const acts = last.acts.filter(({ act }) => act === 'promised' || act === 'handed off').slice(0, 1);
  const shown = acts.length > 0 ? acts.map(({ i, start, end }) => ({ i, start, end })) : [wholeOf(last)];
  const isOpen = isChase(turn) || (isProtest(turn.said) && wasBroken(moment));
  if (isOpen && !isContent(turn.said)) {
    const chasing = evidenceOf(
      turn.i,
      [...turn.said.says('chases'), ...turn.said.says('overdue')].slice(0, 1),
    );
    return { id: 'A1', strength: 1, evidence: [...shown, ...chasing] };
  }
  return last === moment.ai.at(-1) ? { id: 'A1', strength: JUST_MADE, evidence: shown } : null;
}

/** True when the AI went on with something else after it announced a person. */
function wentOn(moment: Moment, handoff: AiTurn): boolean {
  return moment.ai.some((reply) => reply.i > handoff.i && !does(reply, 'handed off'));
}

/** True when the AI went on, or when this is not the customer's first word after the announcement. */
function hasMoreAfter(moment: Moment, handoff: AiTurn): boolean {
  return wentOn(moment, handoff) || moment.allTurns.filter(({ i }) => i > handoff.i).length >= 2;
}

function isUnserved({ said }: Turn): boolean {
  return isProtest(said) || said.says('calls out').length > 0;
}

function noPersonCame(moment: Moment): Finding | null {
  const { handoff, turn, now, brand } = moment;
  if (!handoff) return null;
  const waited = now !== null && handoff.at !== null ? now - handoff.at : null;
  const isLate =
    waited === null
      ? isChase(turn) || (hasMoreAfter(moment, handoff) && isUnserved(turn))
      : waited > brand.handoffWaitMs;
  if (!isLate) return null;
  const act = handoff.acts.find((shown) => shown.act === 'handed off');
  const { i, start, end } = act ?? wholeOf(handoff);
  return { id: 'A2', strength: 1, evidence: [{ i, start, end }, wholeOf(turn)] };
}

/** The refusal before last still stands, though less sharply. */
const EARLIER = 0.8;

function refused(moment: Moment): Finding | null {
  const replies = repliesIn(moment);
  const back = [replies.at(-1), replies.at(-2)].findIndex((reply) => reply && does(reply, 'refused'));
  const reply = back < 0 ? undefined : replies.at(-1 - back);
  if (!reply) return null;
  const evidence = reply.acts
    .filter(({ act }) => act === 'refused')
    .map(({ i, start, end }) => ({ i, start, end }));
  return { id: 'A3', strength: back === 0 ? 1 : EARLIER, evidence };
}

/** A: what the AI did. */
export const conductTriggers: readonly Trigger[] = [
  {
    id: 'A1',
    family: 'A',
    label: 'AI made a promise',
    why: 'The AI promised something that is still open.',
    weight: 0.45,
    fades: 0.85,
    detect: promised,
  },
  {
    id: 'A2',
    family: 'A',
    label: 'Announced person did not come',
    why: 'The AI said that a person would take over, and none has.',
    weight: 0,
    floor: 80,
    fades: 1,
    detect: noPersonCame,
  },
  {
    id: 'A3',
    family: 'A',
    label: 'AI refused',
    why: 'The AI said no to what the customer wants.',
    weight: 0.3,
    fades: 0.8,
    detect: refused,
  },
];
