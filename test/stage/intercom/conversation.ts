import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makeComposer } from './composer.ts';
import { type Generation, makeRow, type Row } from './part.ts';

/** The middle and right columns for the conversation in front: built when it is opened, then only grown. */
export interface OpenConversation {
  readonly id: string;
  readonly root: HTMLElement;
  show(thread: Thread): void;
}

export function openConversation(generation: Generation, thread: Thread): OpenConversation {
  const rows = new Map<string, Row>();
  const typing = el('div', { class: 'typing', hidden: '' }, el('i'), el('i'), el('i'));
  const inner = el('div', { class: 'stream' }, typing);
  const stream = el(
    'div',
    generation === 'g3'
      ? // §2.2: conversation-stream-scroll-container (M, G3)
        { 'data-testid': 'conversation-stream-scroll-container', class: 'scroller', tabindex: '0' }
      : // §2.2: data-conversation-stream (H, G2)
        { 'data-conversation-stream': '', class: 'scroller inbox2__conversation-stream', tabindex: '0' },
    inner,
  );
  // §2.2: data-inbox-conversation-header-title (M)
  const title = el('h1', { 'data-inbox-conversation-header-title': '' });
  const state = el('span', { class: 'state' });
  const head = el('header', { class: 'head' }, title, state);
  const middle = el(
    'section',
    // §2.2: data-intercom-target="conversation-space" (H, G2)
    generation === 'g2'
      ? { 'data-intercom-target': 'conversation-space', class: 'middle' }
      : { class: 'middle' },
    head,
    stream,
    makeComposer(generation, thread),
  );
  const root = el('div', { class: 'columns' }, middle, details(thread));

  function show(now: Thread): void {
    title.textContent = now.customer.name;
    state.textContent = now.status === 'solved' ? 'Closed' : 'Open';
    const pinned = stream.scrollHeight - stream.scrollTop - stream.clientHeight < 80;
    const fresh = new Set(now.messages.map((each) => each.id));
    for (const [id, row] of rows) {
      if (fresh.has(id)) continue;
      row.root.remove();
      rows.delete(id);
    }
    for (const message of now.messages) {
      const row = rows.get(message.id) ?? makeRow(generation, now, message);
      if (!rows.has(message.id)) typing.before(row.root);
      rows.set(message.id, row);
      row.show(message);
    }
    typing.toggleAttribute('hidden', !now.typing);
    typing.className = `typing ${now.typing === 'customer' ? 'from-left' : 'from-right'}`;
    if (pinned) stream.scrollTop = stream.scrollHeight;
  }
  return { id: thread.id, root, show };
}

function details(thread: Thread): HTMLElement {
  const row = (label: string, value: string): HTMLElement =>
    el('div', { class: 'fact' }, el('span', {}, label), el('b', {}, value));
  // §2.2: inbox2__conversation-details-sidebar (M)
  return el(
    'aside',
    { class: 'inbox2__conversation-details-sidebar', 'aria-label': 'Details' },
    el(
      'div',
      { class: 'person' },
      el('span', { class: 'dot' }, initialsOf(thread.customer.name)),
      el('b', {}, thread.customer.name),
    ),
    el('h2', {}, 'Conversation'),
    row('Subject', thread.subject),
    row('Assignee', thread.agentName),
    row('Team', 'Support'),
    el('h2', {}, 'Customer'),
    row('E-mail', thread.customer.email),
    row('Type', 'User'),
    row('Location', 'London'),
  );
}
