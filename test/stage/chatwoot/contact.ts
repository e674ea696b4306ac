import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The column beside the conversation: who the contact is, and what the conversation is filed under. */
export function contactOf(thread: Thread): HTMLElement {
  const row = (label: string, value: string): HTMLElement =>
    el('div', { class: 'fact' }, el('span', {}, label), el('b', {}, value));
  const labels = el('div', { class: 'labels' }, ...thread.tags.map((tag) => el('span', {}, tag)));
  return el(
    'aside',
    { class: 'contact', 'aria-label': 'Contact' },
    el('span', { class: 'face large', 'aria-hidden': 'true' }, initialsOf(thread.customer.name)),
    el('h2', {}, thread.customer.name),
    row('E-mail', thread.customer.email),
    row('Location', 'Lisbon, Portugal'),
    el('h3', {}, 'Conversation actions'),
    row('Assigned agent', thread.agentName),
    row('Assigned team', 'Support'),
    row('Priority', 'None'),
    el('h3', {}, 'Labels'),
    thread.tags.length > 0 ? labels : el('p', { class: 'none' }, 'No labels'),
    el('h3', {}, 'Conversation information'),
    row('Subject', thread.subject),
    row('Browser', 'Firefox on Linux'),
  );
}
