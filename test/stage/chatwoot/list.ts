import { clockOf, el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The conversations of the chosen list, the newest first; a press moves there without a page load. */
export function listOf(
  threads: readonly Thread[],
  active: string | null,
  base: string,
  go: (path: string) => void,
): HTMLElement[] {
  const newest = (of: Thread): number => of.messages.at(-1)?.at ?? 0;
  return [...threads]
    .sort((one, other) => newest(other) - newest(one))
    .map((thread) => entryOf(thread, thread.id === active, `${base}conversations/${thread.id}`, go));
}

function entryOf(thread: Thread, isActive: boolean, path: string, go: (path: string) => void): HTMLElement {
  const last = thread.messages.findLast(({ role }) => role !== 'system');
  const words = last?.text.replace(/\s+/g, ' ') ?? thread.subject;
  const isAnswered = last !== undefined && last.role !== 'customer';
  const made = el(
    'a',
    { href: path, class: isActive ? 'conversation active' : 'conversation', role: 'listitem' },
    el('span', { class: 'face', 'aria-hidden': 'true' }, initialsOf(thread.customer.name)),
    el('span', { class: 'inbox' }, 'Website'),
    el('time', {}, last ? clockOf(last.at) : ''),
    el('b', {}, thread.customer.name),
    el('span', { class: 'last' }, isAnswered ? `↩ ${words}` : words),
  );
  made.addEventListener('click', (event) => {
    event.preventDefault();
    go(path);
  });
  return made;
}
