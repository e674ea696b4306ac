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
 * What a message without an id is known by: the same sender, time and text at every reading, wherever in the log they
 * stand. The role is left out: it may become known later.
 */
export function nameOf({ author, at, text }: Pick<Message, 'author' | 'at' | 'text'>): string {
  return `~${hashOf(`${author ?? ''}\n${at ?? ''}\n${text}`)}`;
}

/** Makes ids of names: twins are told apart by counting. */
export function newIds(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  };
}
