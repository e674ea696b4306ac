import { redact } from '../../redact.ts';
import { words } from '../../text.ts';
import { isLocked } from './bounds.ts';
import { MARKS_KEPT, PHRASE_KEPT } from './tuning.ts';

/** Words that the agent has marked as no evidence for a trigger ("not this"). */
export interface Mark {
  readonly trigger: string;
  /** The words without what is personal, as they are compared. */
  readonly phrase: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Folded words with personal data taken out and every number alike: what is compared, and all that is kept. */
function phraseOf(text: string): string {
  return words(redact(text).text.slice(0, 2 * PHRASE_KEPT))
    .join(' ')
    .replace(/\d+/g, '0')
    .slice(0, PHRASE_KEPT);
}

/** @returns null for a locked trigger, whose evidence nobody can mark away, and for text without a word */
export function markOf(text: string, trigger: string, at: number): Mark | null {
  const phrase = phraseOf(text);
  return phrase === '' || isLocked(trigger) ? null : { trigger, phrase, at };
}

/** The marks with one more, each once; the oldest go first when there are too many. */
export function withMark(marks: readonly Mark[], mark: Mark): Mark[] {
  const isSame = (other: Mark) => other.trigger === mark.trigger && other.phrase === mark.phrase;
  return [...marks.filter((other) => !isSame(other)), mark].slice(-MARKS_KEPT);
}

/** The marks without one. */
export function withoutMark(marks: readonly Mark[], { trigger, phrase }: Omit<Mark, 'at'>): Mark[] {
  return marks.filter((other) => other.trigger !== trigger || other.phrase !== phrase);
}

/** True when the agent has marked these very words as no evidence for the trigger. */
export function isCounterExample(text: string, trigger: string, marks: readonly Mark[]): boolean {
  if (isLocked(trigger)) return false;
  const own = marks.filter((mark) => mark.trigger === trigger);
  if (own.length === 0) return false;
  const phrase = phraseOf(text);
  return phrase !== '' && own.some((mark) => mark.phrase === phrase);
}
