import * as v from 'valibot';

/** Who wrote a message. `unknown` is an honest answer: a role is never guessed. */
export const ROLES = ['customer', 'ai', 'agent', 'system', 'unknown'] as const;
export type Role = (typeof ROLES)[number];

/** Who may see a message: everybody in the thread, or the team only (a note). */
export type Visibility = 'public' | 'internal';

/** Longest text kept of one message, UTF-16 units; a longer one is cut and the reading says so. */
export const MAX_TEXT = 20_000;

/** Most messages kept of one conversation; older ones are dropped and the reading says so. */
export const MAX_MESSAGES = 2_000;

const message = v.object({
  /** Stable within the conversation: the helpdesk's own id where it has one. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  role: v.picklist(ROLES),
  visibility: v.picklist(['public', 'internal']),
  /** Epoch milliseconds, or null where the page does not say. */
  at: v.nullable(v.pipe(v.number(), v.finite())),
  author: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});

/** One entry of a conversation. */
export type Message = v.InferOutput<typeof message>;

/** One thread with one customer: a Zendesk ticket, an Intercom conversation. Oldest message first. */
export const conversation = v.object({
  helpdesk: v.pipe(v.string(), v.maxLength(40)),
  /** Host that the agent's page came from, for example `acme.zendesk.com`. */
  site: v.pipe(v.string(), v.maxLength(253)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Customer's name, where the page states it. */
  customer: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  subject: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200)),
  messages: v.pipe(v.array(message), v.maxLength(MAX_MESSAGES)),
  /** Language the customer writes in as the browser tells it, two letters; null or absent where it can't tell. */
  language: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20)))),
});

export type Conversation = v.InferOutput<typeof conversation>;

/** One conversation's name across the product: helpdesk, site and id, for example `zendesk:acme.zendesk.com:42`. */
export function keyOf(of: Pick<Conversation, 'helpdesk' | 'site' | 'id'>): string {
  return `${of.helpdesk}:${of.site}:${of.id}`;
}

/** True for what the customer and the world can see; notes and system lines feed no trigger and no brief. */
export function isPublic(of: Message): boolean {
  return of.visibility === 'public';
}

/** A stretch of one message: index in `messages`, then UTF-16 offsets, end exclusive. */
export interface Evidence {
  readonly i: number;
  readonly start: number;
  readonly end: number;
}

/** The words that a piece of evidence points at. */
export function quoted(messages: readonly Pick<Message, 'text'>[], evidence: Evidence): string {
  return messages[evidence.i]?.text.slice(evidence.start, evidence.end) ?? '';
}
