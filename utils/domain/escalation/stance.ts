import type { Memory } from './memory.ts';
import { givesUp, isContent, isProtest, isSettled, type Moment } from './moment.ts';
import { score } from './score.ts';

/** How the customer stands to the matter in the judged message. */
export interface Stance {
  readonly isProtest: boolean;
  readonly isContent: boolean;
  /** True when the matter is done for the customer. */
  readonly isSettled: boolean;
}

const RESIGNED: Stance = { isProtest: true, isContent: false, isSettled: false };

/** True when what stands from before asks for attention. */
function isTroubled({ brand }: Moment, memory: Memory): boolean {
  return score([...memory.values()]).score >= brand.thresholds.watch;
}

/** Letting go of a matter that is in trouble is resignation, however polite: it settles nothing. */
export function stanceOf(moment: Moment, memory: Memory): Stance {
  const { said } = moment.turn;
  if (givesUp(said) && isTroubled(moment, memory)) return RESIGNED;
  return { isProtest: isProtest(said), isContent: isContent(said), isSettled: isSettled(said) };
}
