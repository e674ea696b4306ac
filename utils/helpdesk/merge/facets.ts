import type { Message } from '../../domain/conversation.ts';

/** What two views of one message are compared by. */
export interface Facets {
  readonly id: string;
  /** White space and the names of files make no difference. */
  readonly words: string;
  readonly at: number | null;
  readonly side: 'customer' | 'ours' | 'system' | null;
  readonly author: string | null;
  readonly visibility: Message['visibility'];
}

const SIDES: Readonly<Record<Message['role'], Facets['side']>> = {
  customer: 'customer',
  ai: 'ours',
  agent: 'ours',
  system: 'system',
  unknown: null,
};

/** Worked out once for each message: a live log is laid beside its history at every change. */
const known = new WeakMap<Message, Facets>();

export function facets(of: Message): Facets {
  const before = known.get(of);
  if (before !== undefined) return before;
  const made = facetsOf(of);
  known.set(of, made);
  return made;
}

function facetsOf({ id, text, at, role, author, visibility }: Message): Facets {
  const plain = text.replace(/\n+/g, ' ');
  const isFile = plain === '' || (plain.startsWith('[') && /^(?:\[[^\]]*\] ?)*$/.test(plain));
  const words = isFile ? '[]' : plain;
  return { id, words, at, side: SIDES[role], author: author?.trim().toLowerCase() ?? null, visibility };
}

/** Nobody's mark contradicts: neither a customer's message and ours, nor a note and a reply. */
export function mayBeOne(one: Facets, other: Facets): boolean {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  return one.visibility === other.visibility || one.side === null || other.side === null;
}

/** The same for equal words: one view may call a line the helpdesk's own that the other gives to its author. */
export function mayBeOneInWords(one: Facets, other: Facets): boolean {
  return one.side === 'system' || other.side === 'system' || mayBeOne(one, other);
}

/** How much later the other was said, ms, once its clock's lead is taken off; null where one states no time. */
export function gap(one: Facets, other: Facets, skew: number): number | null {
  return one.at === null || other.at === null ? null : other.at - one.at - skew;
}
