import type { Message } from '../../conversation.ts';
import type { Fact } from '../brief.ts';

/** Accounts addressed by `@`, in lower case. */
export function handlesIn(messages: readonly Message[]): string[] {
  return messages.flatMap(({ text, role }) =>
    role === 'customer' && text.includes('@')
      ? (text.match(/(?<![\w.])@\w{4,30}(?!\w|\.\w)/g) ?? []).map((handle) => handle.slice(1).toLowerCase())
      : [],
  );
}

/** The name of whoever is written to is nothing that the customer gives. */
export function isCompany({ k, v }: Fact, handles: readonly string[]): boolean {
  if (handles.length === 0 || !['service', 'mention', 'choice', 'place', 'product', 'name'].includes(k))
    return false;
  const plain = v.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length >= 4 && handles.some((handle) => handle.includes(plain));
}
