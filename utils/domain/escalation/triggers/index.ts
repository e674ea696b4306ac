import { learnedRows } from '../model/rows.ts';
import { complexityTriggers } from './complexity.ts';
import { conductTriggers } from './conduct.ts';
import { effortTriggers } from './effort.ts';
import { frustrationTriggers } from './frustration.ts';
import { loopTriggers } from './loops.ts';
import { personalTriggers } from './personal.ts';
import { requestTriggers } from './request.ts';
import { riskTriggers } from './risk.ts';
import type { Trigger } from './trigger.ts';

/** Every reason to escalate that a rule can see, in the order of the taxonomy. */
export const triggers: readonly Trigger[] = [
  ...requestTriggers,
  ...frustrationTriggers,
  ...loopTriggers,
  ...complexityTriggers,
  ...personalTriggers,
  ...riskTriggers,
  ...conductTriggers,
  ...effortTriggers,
];

const byId: ReadonlyMap<string, Trigger> = new Map(
  [...triggers, ...learnedRows].map((trigger) => [trigger.id, trigger]),
);

/** The row of a trigger, for example `E1`; undefined for an id that this version does not know. */
export function triggerById(id: string): Trigger | undefined {
  return byId.get(id);
}

export { FLOOR_FROM, type Trigger } from './trigger.ts';
