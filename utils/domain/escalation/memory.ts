import type { Evidence } from '../conversation.ts';
import type { Finding } from './assessment.ts';
import { type Trigger, triggers } from './triggers/index.ts';

/** Findings that still stand, by trigger. */
export type Memory = ReadonlyMap<string, Finding>;

export const NOTHING: Memory = new Map();

/** A turn without protest lets soft findings fade this many times as fast. */
const SMOOTH = 3;
/** A floor that is not locked holds for four turns of calm cooperation with the AI, not for ever. */
const FLOOR_FADES = 0.95;
/** Pieces of evidence kept for one trigger. */
const MOST_EVIDENCE = 6;
/** Strength below which a finding is forgotten. */
const FORGOTTEN = 0.1;

function faded(trigger: Trigger, finding: Finding, isProtest: boolean): Finding | null {
  if (trigger.fades === 0) return null;
  if (trigger.floor !== undefined) {
    return isProtest || trigger.locked ? finding : { ...finding, strength: finding.strength * FLOOR_FADES };
  }
  const strength = finding.strength * trigger.fades ** (isProtest ? 1 : SMOOTH);
  return strength < FORGOTTEN ? null : { ...finding, strength };
}

/** What is seen now and what is left of what was seen before, for each trigger: the stronger, with the words of both. */
export function recall(seen: readonly Finding[], memory: Memory, isProtest: boolean): Finding[] {
  if (seen.length === 0 && memory.size === 0) return [];
  const fresh = new Map(seen.map((finding) => [finding.id, finding]));
  return triggers.flatMap((trigger) => {
    const now = fresh.get(trigger.id);
    const before = memory.get(trigger.id);
    const left = before ? faded(trigger, before, isProtest) : null;
    if (!left || !now) return left ?? now ?? [];
    const strength = Math.max(left.strength, now.strength);
    return [{ ...now, strength, evidence: joined(now, left) }];
  });
}

/** What shows it now, then what showed it before, each once. */
function joined(now: Finding, before: Finding): Evidence[] {
  const all = [...now.evidence, ...before.evidence];
  const isFirst = (of: Evidence, at: number) =>
    all.findIndex((other) => other.i === of.i && other.start === of.start) === at;
  return all.filter(isFirst).slice(0, MOST_EVIDENCE);
}

/** Findings without those of the given triggers. */
export function without(memory: Memory, isGone: (trigger: Trigger) => boolean): Memory {
  if (memory.size === 0) return memory;
  const gone = new Set(triggers.filter(isGone).map(({ id }) => id));
  return new Map([...memory].filter(([id]) => !gone.has(id)));
}
