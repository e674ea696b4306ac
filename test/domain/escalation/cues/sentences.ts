import type { Language } from '../../../../utils/domain/escalation/lexicons/lexicon.ts';

/** What a sentence may say, with the trigger that must answer to it at full strength. */
export const MATTERS = { person: 'E1', security: 'R2', legal: 'R3', life: 'P4' } as const;
export type Matter = keyof typeof MATTERS;

/** Sentences of one language, one a line: those that say it, and those that only sound like it. */
export interface Sentences {
  readonly language: Language;
  readonly said: Readonly<Record<Matter, string>>;
  readonly notSaid: Readonly<Record<Matter, string>>;
}

/** The sentences of a block, one a line. */
export function linesOf(block: string): string[] {
  return block.trim().split('\n');
}

/** Every second sentence: the half that is kept aside while patterns are written, or the other. */
export function half(block: string, heldBack: boolean): string[] {
  return linesOf(block).filter((_, k) => (k % 2 === 1) === heldBack);
}
