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

function lastOf(seen: readonly Finding[], id: string): Finding | undefined {
  for (let k = seen.length - 1; k >= 0; k--) if ((seen[k] as Finding).id === id) return seen[k];
  return undefined;
}

/** What is seen now and what is left of what was seen before, for each trigger: the stronger, with the words of both. */
export function recall(seen: readonly Finding[], memory: Memory, isProtest: boolean): Finding[] {
  if (seen.length === 0 && memory.size === 0) return [];
  const all: Finding[] = [];
  for (const trigger of triggers) {
    const now = lastOf(seen, trigger.id);
    const before = memory.get(trigger.id);
    const left = before ? faded(trigger, before, isProtest) : null;
    if (now && left) {
      const strength = Math.max(left.strength, now.strength);
      all.push({ ...now, strength, evidence: joined(now, left) });
    } else {
      const one = left ?? now;
      if (one) all.push(one);
    }
  }
  return all;
}

/** What shows it now, then what showed it before, each once. */
function joined(now: Finding, before: Finding): Evidence[] {
  const all: Evidence[] = [];
  for (const { evidence } of [now, before]) {
    for (const one of evidence) {
      if (all.length === MOST_EVIDENCE) return all;
      if (!all.some((other) => other.i === one.i && other.start === one.start)) all.push(one);
    }
  }
  return all;
}

/** Findings without those of the given triggers. */
export function without(memory: Memory, isGone: (trigger: Trigger) => boolean): Memory {
  if (memory.size === 0) return memory;
  const gone = new Set(triggers.filter(isGone).map(({ id }) => id));
  return new Map([...memory].filter(([id]) => !gone.has(id)));
}
