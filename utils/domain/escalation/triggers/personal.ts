import type { Finding } from '../assessment.ts';
import { does, evidenceOf, isContent, type Moment, repliesIn, type Turn, wholeOf } from '../moment.ts';
import { foundIn, saying } from './found.ts';
import type { Trigger } from './trigger.ts';

function pushesBack(turn: Turn): boolean {
  return turn.said.says('pushes back').length > 0 && !isContent(turn.said);
}

/** First push against a refusal; the second is full strength. */
const FIRST_PUSH = 0.6;

/** An exception asked for in words, or a refusal that the customer does not take for an answer. */
function exception(moment: Moment): Finding | null {
  const { turn, turns } = moment;
  const named = foundIn('P1', turn, 'wants an exception');
  if (!named && !pushesBack(turn)) return null;
  const refusal = repliesIn(moment).find((reply) => does(reply, 'refused'));
  if (!refusal) return named;
  const again = turns.filter(
    (other) =>
      other.i > refusal.i &&
      other.i < turn.i &&
      (pushesBack(other) || other.said.says('wants an exception').length > 0),
  );
  if (named) return again.length > 0 ? { ...named, strength: 1 } : named;
  const evidence = [...evidenceOf(turn.i, turn.said.says('pushes back')), ...again.toReversed().map(wholeOf)];
  return { id: 'P1', strength: again.length > 0 ? 1 : FIRST_PUSH, evidence };
}

function isVip({ brand, tags, turn }: Moment): Finding | null {
  if (tags.length === 0) return null;
  const wanted = new Set(brand.vipTags.map((tag) => tag.toLowerCase()));
  return tags.some((tag) => wanted.has(tag.toLowerCase()))
    ? { id: 'P3', strength: 1, evidence: [wholeOf(turn)] }
    : null;
}

/** P: the case needs personal care. */
export const personalTriggers: readonly Trigger[] = [
  {
    id: 'P1',
    family: 'P',
    label: 'Exception or approval needed',
    why: 'The customer asks for something that only a person may grant.',
    weight: 0.45,
    fades: 0.93,
    detect: exception,
  },
  {
    id: 'P2',
    family: 'P',
    label: 'Wants personal advice',
    why: 'The customer asks for judgement about their own situation.',
    weight: 0.35,
    fades: 0.6,
    detect: saying('P2', 'wants advice'),
  },
  {
    id: 'P3',
    family: 'P',
    label: 'Priority customer',
    why: 'A tag of this conversation is on the brand’s priority list.',
    weight: 0.3,
    fades: 0,
    detect: isVip,
  },
  {
    id: 'P4',
    family: 'P',
    label: 'Hard time in life',
    why: 'Bereavement, illness or hardship bears on this case.',
    weight: 0.55,
    floor: 65,
    fades: 0.95,
    detect: saying('P4', 'life event'),
  },
  {
    id: 'P5',
    family: 'P',
    label: 'Access or language need',
    why: 'The customer says that they need another way to be served.',
    weight: 0.5,
    fades: 0.9,
    detect: saying('P5', 'access need'),
  },
];
