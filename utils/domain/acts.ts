import type { Evidence, Message } from './conversation.ts';

/** What an AI's message does; one message can do several things. */
export const ACTS = [
  'asked',
  'answered',
  'refused',
  'promised',
  'apologised',
  'fell back',
  'handed off',
] as const;
export type Act = (typeof ACTS)[number];

/** One act of the AI with the words that show it. */
export interface AiAct extends Evidence {
  readonly act: Act;
}

/** The acts of message `i`, in the order of `ACTS`; empty for messages that are not the AI's. */
export function actsOf(messages: readonly Message[], i: number): readonly AiAct[] {
  void messages;
  void i;
  return [];
}
