import type { Evidence } from '../../conversation.ts';
import type { Finding } from '../assessment.ts';
import { evidenceOf, isProtest, type Moment, repliesIn, wholeOf } from '../moment.ts';
import { contradictionIn } from './contradiction.ts';
import type { Trigger } from './trigger.ts';

/** AI messages in which a second fallback counts. */
const RECENT = 4;

function fallsBack(moment: Moment): Finding | null {
  const { ai } = moment;
  const evidence: Evidence[] = [];
  for (let k = ai.length - 1; k >= Math.max(0, ai.length - RECENT); k--) {
    const shown = ai[k]?.acts.find(({ act }) => act === 'fell back');
    if (shown) evidence.push({ i: shown.i, start: shown.start, end: shown.end });
  }
  return evidence.length === 0 ? null : { id: 'C1', strength: evidence.length >= 2 ? 1 : 0.5, evidence };
}

function disputed(moment: Moment): Finding | null {
  const { turn } = moment;
  const sayings = turn.said.says('disputes');
  if (sayings.length === 0 || !repliesIn(moment).some(({ i }) => i < turn.i)) return null;
  return { id: 'C2', strength: 1, evidence: evidenceOf(turn.i, sayings) };
}

const ASK = /[?\uff1f]/gu;
const NUMBERED = /(?:^|[\s(])[1-9][.):]\s/gm;

function severalAsks({ turn }: Moment): Finding | null {
  const { words } = turn.said;
  const counted = Math.max(words.match(ASK)?.length ?? 0, words.match(NUMBERED)?.length ?? 0);
  const named = turn.said.says('several asks');
  if (counted < 3 && named.length === 0) return null;
  return {
    id: 'C4',
    strength: counted >= 3 ? 1 : 0.7,
    evidence: named.length > 0 ? evidenceOf(turn.i, named) : [wholeOf(turn)],
  };
}

const NUMBER = /\d{3}/;
/** Customer turns after which standing still is a finding. */
const TURNS = 6;

/** Nothing new for the AI to work with, and no sign that it helped. */
function standsStill({ turns }: Moment): Finding | null {
  if (turns.length < TURNS) return null;
  const recent = turns.slice(-4);
  const protests = recent.filter(({ said }) => isProtest(said));
  if (protests.length < 2 || recent.filter(({ said }) => NUMBER.test(said.words)).length > 1) return null;
  return { id: 'C5', strength: protests.length >= 3 ? 1 : 0.6, evidence: protests.toReversed().map(wholeOf) };
}

/** C: more than the AI can do. */
export const complexityTriggers: readonly Trigger[] = [
  {
    id: 'C1',
    family: 'C',
    label: 'AI does not know',
    why: 'The AI said that it is not sure, did not understand or found nothing.',
    weight: 0.62,
    fades: 0.95,
    detect: fallsBack,
  },
  {
    id: 'C2',
    family: 'C',
    label: 'Customer disputes the answer',
    why: 'The customer says that what the AI stated is wrong.',
    weight: 0.4,
    fades: 0.9,
    detect: disputed,
  },
  {
    id: 'C3',
    family: 'C',
    label: 'AI contradicts itself',
    why: 'The AI stated one thing and then another.',
    weight: 0.35,
    fades: 0.9,
    detect: contradictionIn,
  },
  {
    id: 'C4',
    family: 'C',
    label: 'Several issues at once',
    why: 'The customer raises three or more matters in one message.',
    weight: 0.25,
    fades: 0.85,
    detect: severalAsks,
  },
  {
    id: 'C5',
    family: 'C',
    label: 'No progress',
    why: 'Many turns, nothing new, and no solution.',
    weight: 0.3,
    fades: 0,
    detect: standsStill,
  },
];
