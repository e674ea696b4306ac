import type { Message } from '../domain/conversation.ts';

/** 64 bits of FNV-1a in base 36: short enough for an id, far from colliding within one conversation. */
export function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 13;
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/**
 * Gives ids to messages that have none: the same sender, time and text give the same id at every reading, wherever
 * in the log they stand; twins are told apart by counting. The role is left out: it may become known later.
 */
export function newIds(): (of: Pick<Message, 'author' | 'at' | 'text'>) => string {
  const seen = new Map<string, number>();
  return ({ author, at, text }) => {
    const base = `~${hashOf(JSON.stringify([author, at, text]))}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  };
}
