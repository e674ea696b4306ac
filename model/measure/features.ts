import type { Weights } from '../../utils/domain/escalation/index.ts';
import { triggerById } from '../../utils/domain/escalation/index.ts';
import { headNames, headsOf } from '../../utils/domain/escalation/model/heads.ts';
import type { Step } from '../../utils/domain/escalation/walk.ts';

const FAMILIES = ['E', 'F', 'C', 'P', 'L', 'R', 'A', 'T'];

/** How strongly each family's rules stand at a step. */
export function familiesOf({ standing }: Step): number[] {
  return FAMILIES.map((family) =>
    Math.max(
      0,
      ...standing.filter(({ id }) => triggerById(id)?.family === family).map(({ strength }) => strength),
    ),
  );
}

/** Log-odds of named heads for a step's message; the AI's are of its last message, −3 without one. */
export function headsAt(
  { moment }: Step,
  weights: Weights,
  voice: 'customer' | 'ai',
  names?: readonly string[],
) {
  const all = headNames(weights, voice);
  const said = voice === 'customer' ? moment.turn.said : moment.ai.at(-1)?.said;
  const values = said ? headsOf(weights, said, voice) : null;
  return (names ?? all).map((name) => values?.[all.indexOf(name)] ?? -3);
}
