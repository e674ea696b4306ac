import { clockOf, el, Feed, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { type OpenConversation, openConversation } from './conversation.ts';
import type { Generation } from './part.ts';

/**
 * The Ember shell with navigation and list in the light DOM; the conversation in an open shadow root (G3), or in the
 * light DOM for an address with `?generation=g2` (intercom-chatwoot-zammad.md §2.1).
 */
const generation: Generation = new URLSearchParams(location.search).get('generation') === 'g2' ? 'g2' : 'g3';

// §2.2: data-primary-nav-container, inbox-left-nav, inbox2__inbox-list-sidebar (M)
const rail = el('nav', { 'data-primary-nav-container': '', class: 'rail', 'aria-label': 'Product' });
rail.append(...['▲', '✉', '☺', '◔'].map((mark) => el('span', { 'aria-hidden': 'true' }, mark)));
const inboxes = el(
  'nav',
  { 'data-intercom-target': 'inbox-left-nav', class: 'inboxes', 'aria-label': 'Inboxes' },
  el('h1', {}, 'Inbox'),
);
inboxes.append(
  ...['Your inbox', 'Mentions', 'Unassigned', 'All'].map((name) =>
    el('div', { class: name === 'All' ? 'on' : 'off' }, name),
  ),
);
const list = el('div', { class: 'inbox2__inbox-list-sidebar', role: 'list', 'aria-label': 'Conversations' });

const island =
  generation === 'g3'
    ? el('div', { id: 'teammate-app-react' })
    : el('div', { class: 'inbox2__conversation-page' });
const stage: HTMLElement | ShadowRoot = generation === 'g3' ? island.attachShadow({ mode: 'open' }) : island;
const content = el('div', { class: 'content' });
if (generation === 'g3') stage.append(el('link', { rel: 'stylesheet', href: '/__stage/page.css' }));
stage.append(content);
document
  .getElementById('shell')
  ?.replaceWith(el('div', { class: 'ember-application shell' }, rail, inboxes, list, island));

let open: OpenConversation | null = null;

const feed = new Feed((event) => {
  if (event.kind === 'theme') document.documentElement.setAttribute('data-theme', event.theme);
  else if (event.kind === 'move') go(event.path);
  else draw();
});

function go(path: string): void {
  history.pushState(null, '', path + location.search);
  draw();
}

function activeId(): string | null {
  return /\/conversations?\/(\d+)/.exec(location.pathname)?.[1] ?? null;
}

function draw(): void {
  const active = activeId();
  list.replaceChildren(...[...feed.threads.values()].map((thread) => entry(thread, thread.id === active)));
  const thread = active ? feed.threads.get(active) : undefined;
  document.title = thread ? `${thread.customer.name} | Inbox` : 'Inbox';
  if (!thread) {
    open = null;
    content.replaceChildren(el('div', { class: 'nothing' }, 'Select a conversation'));
    return;
  }
  if (open?.id !== thread.id) {
    open = openConversation(generation, thread);
    content.replaceChildren(open.root);
  }
  open.show(thread);
}

function entry(thread: Thread, isActive: boolean): HTMLElement {
  const last = thread.messages.findLast((each) => each.role !== 'system' && each.role !== 'note');
  const made = el(
    'a',
    {
      role: 'listitem',
      href: location.pathname.replace(/(inbox\/[^/]+\/).*/, `$1inbox/shared/all/conversation/${thread.id}`),
      class: isActive ? 'entry on' : 'entry',
    },
    el('span', { class: 'dot' }, initialsOf(thread.customer.name)),
    el('span', { class: 'who' }, thread.customer.name),
    el('time', {}, last ? clockOf(last.at) : ''),
    el('span', { class: 'last' }, last?.text.slice(0, 80) ?? thread.subject),
  );
  made.addEventListener('click', (event) => {
    event.preventDefault();
    go(made.getAttribute('href') ?? '/');
  });
  return made;
}

addEventListener('popstate', draw);
draw();
