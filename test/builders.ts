import type { Conversation, Message, Role } from '../utils/domain/conversation.ts';

/** Writes a conversation line by line; without `at` no message has a time. */
export interface ConversationDraft {
  customer(text: string): ConversationDraft;
  ai(text: string): ConversationDraft;
  agent(text: string): ConversationDraft;
  system(text: string): ConversationDraft;
  unknown(text: string): ConversationDraft;
  /** A note that only the team sees. */
  note(text: string): ConversationDraft;
  tagged(...tags: string[]): ConversationDraft;
  /** Time of the next message, epoch ms. */
  at(ms: number): ConversationDraft;
  /** Moves the time of the next message on. */
  after(ms: number): ConversationDraft;
  build(): Conversation;
}

export function aConversation(): ConversationDraft {
  const messages: Message[] = [];
  const tags: string[] = [];
  let at: number | null = null;
  const add = (role: Role, visibility: Message['visibility'], text: string) => {
    messages.push({ id: `m${messages.length}`, role, visibility, at, author: null, text });
    return draft;
  };
  const draft: ConversationDraft = {
    customer: (text) => add('customer', 'public', text),
    ai: (text) => add('ai', 'public', text),
    agent: (text) => add('agent', 'public', text),
    system: (text) => add('system', 'public', text),
    unknown: (text) => add('unknown', 'public', text),
    note: (text) => add('agent', 'internal', text),
    tagged: (...more) => {
      tags.push(...more);
      return draft;
    },
    at: (ms) => {
      at = ms;
      return draft;
    },
    after: (ms) => {
      at = (at ?? 0) + ms;
      return draft;
    },
    build: () => ({
      helpdesk: 'zendesk',
      site: 'acme.zendesk.com',
      id: '42',
      customer: null,
      subject: null,
      tags: [...tags],
      messages: messages.map((message) => ({ ...message })),
    }),
  };
  return draft;
}
