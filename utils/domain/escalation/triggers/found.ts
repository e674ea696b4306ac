import type { Finding } from '../assessment.ts';
import type { Cue } from '../lexicons/index.ts';
import { evidenceOf, type Moment, type Turn } from '../moment.ts';

/** A finding from what the customer's judged message says, or null. */
export function foundIn(id: string, turn: Turn, cue: Cue, factor = 1): Finding | null {
  const sayings = turn.said.says(cue);
  const strongest = sayings[0]?.strength ?? 0;
  return strongest === 0 ? null : { id, strength: strongest * factor, evidence: evidenceOf(turn.i, sayings) };
}

/** A detector for one cue in the customer's judged message. */
export function saying(id: string, cue: Cue): (moment: Moment) => Finding | null {
  return (moment) => foundIn(id, moment.turn, cue);
}
