import type { StageMessage, StageRole, Thread } from '../thread.ts';

/**
 * Zammad's three senders (facts §8). It knows no bots: the stage's AI agent writes by an agent's account of its own,
 * as third-party ones do.
 */
export function senderOf(role: StageRole): 'Agent' | 'Customer' | 'System' {
  if (role === 'customer') return 'Customer';
  return role === 'system' ? 'System' : 'Agent';
}

/** Who an article is from: the system is a dash, and only what is sent has an address. */
export function fromOf(
  thread: Thread,
  { role, author }: StageMessage,
): { name: string; mail: string | null } {
  if (role === 'system') return { name: '-', mail: null };
  if (role === 'customer') return { name: author, mail: thread.customer.email };
  return { name: author, mail: role === 'note' ? null : 'support@acme.example' };
}

export function agoOf(at: number): string {
  const minutes = Math.floor((Date.now() - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? '' : 's'} ago`;
  return new Date(at).toLocaleDateString('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' });
}
