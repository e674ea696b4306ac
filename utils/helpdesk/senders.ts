import type { Role } from '../domain/conversation.ts';
import type { Senders } from './helpdesk.ts';

function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function names(list: readonly string[], author: string): boolean {
  if (list.length === 0) return false;
  const wanted = folded(author);
  return list.some((name) => folded(name) === wanted);
}

/**
 * The role after the brand's word. A customer can call themselves anything, so a stated customer stays one.
 * Third-party bots post as ordinary agents (facts/zendesk 3.3), so the bots' list outranks `agent` everywhere; the
 * people's list outranks a page's marks, but not the helpdesk's own JSON.
 */
export function settled(role: Role, author: string | null, senders: Senders, source: 'page' | 'api'): Role {
  if (author === null || role === 'customer' || role === 'system') return role;
  if (names(senders.bots, author)) return 'ai';
  if (names(senders.people, author) && (role === 'unknown' || source === 'page')) return 'agent';
  return role;
}
