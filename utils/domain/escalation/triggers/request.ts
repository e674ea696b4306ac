import type { Finding } from '../assessment.ts';
import { does, evidenceOf, isProtest, type Moment, repliesIn, type Turn } from '../moment.ts';
import { foundIn } from './found.ts';
import type { Trigger } from './trigger.ts';

/** Customer messages after a declined person in which a bare word no longer counts as a request. */
const DECLINED_FOR = 3;

function declines(turn: Turn): boolean {
  return turn.said.says('declines a person').length > 0 && !asks(turn);
}

function isRequest(turn: Turn): boolean {
  return asks(turn) || asksBarely(turn);
}

function asks(turn: Turn): boolean {
  return turn.said.says('asks for a person').length > 0;
}

/** The turn in which the customer last declined a person, if no more than three messages ago. */
export function declinedIn(moment: Moment): Turn | null {
  const { turns } = moment;
  for (let k = turns.length - 1; k >= Math.max(0, turns.length - DECLINED_FOR); k--)
    if (declines(turns[k] as Turn)) return turns[k] as Turn;
  return null;
}

/** One word in capitals. */
const SHOUTED = /^\P{Ll}*\p{Lu}{5,}\P{Ll}*$/u;

/** A bare "agent" said again, after the AI went on, is clear. */
function asksBarely(turn: Turn): boolean {
  return turn.said.says('bare request').length > 0;
}

function aiBetween(moment: Moment, from: Turn, to: Turn): boolean {
  return moment.ai.some(({ i }) => i > from.i && i < to.i);
}

/** Units at the end of the AI's message where its offer must stand, and words of a plain yes. */
const CLOSING = 250;
const PLAIN_YES = 20;

/** Yes to the AI's offer of a person is a request. */
function accepted({ turn, ai }: Moment): Finding | null {
  const last = ai.at(-1);
  if (!last || does(last, 'handed off') || declines(turn)) return null;
  const isOffered = last.said.says('offers a person').some(({ end }) => end > last.text.length - CLOSING);
  if (!isOffered) return null;
  const isPlain = turn.said.words.trim().split(/\s+/).length <= PLAIN_YES;
  return isPlain ? foundIn('E1', turn, 'accepts') : null;
}

function clear(moment: Moment): Finding | null {
  const { turn, turns } = moment;
  const own = foundIn('E1', turn, 'asks for a person') ?? accepted(moment);
  if (own) return own;
  const sayings = turn.said.says('bare request');
  if (sayings.length === 0 || declinedIn(moment)) return null;
  const isInsistent =
    SHOUTED.test(turn.said.words) ||
    (repliesIn(moment).length > 0 && turns.some(({ said }) => isProtest(said)));
  const before =
    isInsistent ||
    turns.some((other) => other.i < turn.i && isRequest(other) && aiBetween(moment, other, turn));
  return before ? { id: 'E1', strength: 1, evidence: evidenceOf(turn.i, sayings) } : null;
}

function repeated(moment: Moment): Finding | null {
  const { turn, turns } = moment;
  if (!isRequest(turn)) return null;
  const after = declinedIn(moment)?.i ?? -1;
  const requests = turns.filter((other) => other.i > after && isRequest(other));
  const first = requests.find(asks) ?? (requests.length > 2 ? requests[0] : undefined);
  const ignored = turn === requests.at(-1) && first && first !== turn && aiBetween(moment, first, turn);
  if (!ignored) return null;
  const evidence = requests.toReversed().flatMap((other) => {
    const sayings = asks(other) ? other.said.says('asks for a person') : other.said.says('bare request');
    return evidenceOf(other.i, sayings.slice(0, 1));
  });
  return { id: 'E2', strength: 1, evidence };
}

function bare(moment: Moment): Finding | null {
  const found = foundIn('E3', moment.turn, 'bare request') ?? foundIn('E3', moment.turn, 'asks who answers');
  if (!found || declinedIn(moment) || clear(moment)) return null;
  const idle = moment.turn.said.says('bare request').length === 0 && !isProtest(moment.turn.said);
  return idle ? { ...found, strength: found.strength * 0.7 } : found;
}

/** E: the customer asks for a person. */
export const requestTriggers: readonly Trigger[] = [
  {
    id: 'E1',
    family: 'E',
    label: 'Asks for a person',
    why: 'The customer clearly asks to deal with a person.',
    weight: 0,
    floor: 85,
    locked: true,
    fades: 1,
    detect: clear,
  },
  {
    id: 'E2',
    family: 'E',
    label: 'Request for a person ignored',
    why: 'The customer asked for a person more than once, and the AI went on.',
    weight: 0,
    floor: 92,
    locked: true,
    fades: 1,
    detect: repeated,
  },
  {
    id: 'E3',
    family: 'E',
    label: 'May want a person',
    why: 'The customer mentions a person or asks who is answering, without a clear request.',
    weight: 0.3,
    fades: 0.7,
    detect: bare,
  },
];
