import type { Brand } from '../brand.ts';
import { type Conversation, keyOf, type Message } from '../conversation.ts';
import type { Assessment } from './assessment.ts';
import type { Weights } from './model/weights.ts';
import { begin, copyOf, type Progress } from './walk.ts';

/** Where the judging of a conversation stands, right before its last customer message. */
export interface Stand {
  readonly progress: Progress;
  readonly assessments: Assessment[];
  /** Everything besides the messages that bears on their judgement. */
  readonly terms: string;
}

interface Kept extends Stand {
  /** The messages looked at. */
  readonly messages: readonly Message[];
  readonly weights: Weights | null;
}

/** Conversations kept in mind: those an agent has open. */
const MOST = 12;
const kept = new Map<string, Kept>();

function termsOf({ tags, language }: Conversation, brand: Brand): string {
  return JSON.stringify([tags, language, brand]);
}

function isSame(one: Message, other: Message): boolean {
  if (one === other) return true;
  return (
    one.text === other.text &&
    one.role === other.role &&
    one.visibility === other.visibility &&
    one.at === other.at
  );
}

function fresh(terms: string): Stand {
  return { progress: begin(), assessments: [], terms };
}

/**
 * Where judging can go on from: the beginning, or what was kept of the same messages under the same terms. A live
 * conversation is judged anew at every message, and all but the last have been judged before.
 */
export function resume(conversation: Conversation, brand: Brand, weights: Weights | null): Stand {
  const before = kept.get(keyOf(conversation));
  const terms = termsOf(conversation, brand);
  if (!before || before.weights !== weights || before.terms !== terms) return fresh(terms);
  const { messages } = conversation;
  const { progress, assessments } = before;
  if (messages.length < progress.next) return fresh(terms);
  for (let i = 0; i < progress.next; i++) if (!isSame(before.messages[i]!, messages[i]!)) return fresh(terms);
  return { progress: copyOf(progress), assessments: [...assessments], terms };
}

/** Keeps where judging stands; the conversation not judged for longest goes first. */
export function keep(conversation: Conversation, weights: Weights | null, stand: Stand): void {
  const key = keyOf(conversation);
  kept.delete(key);
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  const { progress, assessments, terms } = stand;
  kept.set(key, {
    messages: conversation.messages.slice(0, progress.next),
    terms,
    weights,
    progress: copyOf(progress),
    assessments: [...assessments],
  });
}
