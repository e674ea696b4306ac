import type { Conversation } from '../conversation.ts';
import { isSupported } from './lexicons/index.ts';
import { type AiTurn, aiTurnOf, does, isPromise, type Turn, turnOf } from './moment.ts';
import { saidIn } from './said.ts';

/**
 * What a walk through the messages has gathered so far. Grows message by message and looks only back. Its lists are
 * replaced, never changed: a moment that holds one sees no message that came after it.
 */
export interface Thread {
  allTurns: readonly Turn[];
  /** Since a person last took over or the customer was last content. */
  turns: readonly Turn[];
  ai: readonly AiTurn[];
  handoff: AiTurn | null;
  /** The AI's promises since a person last took over: thanks for a promise do not keep it. */
  promises: readonly AiTurn[];
  /** True once a public message's writer is not known. */
  hasUnknown: boolean;
  /**
   * Language that the customer last wrote in; before a message tells, the one that the conversation came with; null
   * while neither can be told.
   */
  language: string | null;
  /** True when a person has joined since the customer last wrote. */
  joined: boolean;
}

export function newThread(): Thread {
  return {
    allTurns: [],
    turns: [],
    ai: [],
    handoff: null,
    promises: [],
    hasUnknown: false,
    language: null,
    joined: false,
  };
}

/** A person has it: what came before is the past. */
function personArrives(thread: Thread): void {
  thread.turns = [];
  thread.ai = [];
  thread.handoff = null;
  thread.promises = [];
  thread.joined = true;
}

/** Takes message `i` in; returns the customer's turn when it is one. Notes and internal lines change nothing. */
export function take(thread: Thread, conversation: Conversation, i: number): Turn | null {
  const message = conversation.messages[i];
  if (message?.visibility !== 'public') return null;
  thread.language ??= conversation.language ?? null;
  switch (message.role) {
    case 'customer': {
      const turn = turnOf(message, i, thread.language);
      thread.allTurns = [...thread.allTurns, turn];
      thread.turns = [...thread.turns, turn];
      thread.language = turn.said.language ?? thread.language;
      return turn;
    }
    case 'ai': {
      const turn = aiTurnOf(conversation, i, thread.language);
      thread.ai = [...thread.ai, turn];
      if (thread.allTurns.length > 0 && isPromise(turn)) thread.promises = [...thread.promises, turn];
      if (does(turn, 'handed off')) thread.handoff ??= turn;
      return null;
    }
    case 'agent':
      personArrives(thread);
      return null;
    case 'system':
      if (saidIn(message.text, thread.language).says('person joined').length > 0) personArrives(thread);
      return null;
    default:
      thread.hasUnknown = true;
      return null;
  }
}

/** True when the customer writes in a language without a lexicon. */
export function isForeign(thread: Thread): boolean {
  return !isSupported(thread.language);
}
