import { el, Feed, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makePane, type Pane } from './pane.ts';

/** The shell: header with one tab for each open ticket, every ticket mounted, moves by pushState (zendesk.md §1). */
const panes = new Map<string, Pane>();
// zendesk.md selectors: header-tablist (H)
const tabs = el('div', { 'data-test-id': 'header-tablist', class: 'tabs' });
// zendesk.md selectors: main#main_panes (M), fragment 8
const main = el('main', { id: 'main_panes', class: 'ember-view' });
const elsewhere = el('div', { class: 'elsewhere' });
main.append(elsewhere);

const me = el('div', { class: 'me', 'aria-hidden': 'true' }, 'SO');
const nav = el('nav', { class: 'rail', 'aria-label': 'Product' });
for (const [mark, path, name] of [
  ['⌂', '/agent/dashboard', 'Home'],
  ['☰', '/agent/filters/360001', 'Views'],
  ['☺', '/agent/search/1', 'Search'],
] as const) {
  nav.append(link(path, mark, { title: name, 'aria-label': name }));
}
document.getElementById('shell')?.replaceWith(nav, el('header', { class: 'top' }, tabs, me), main);

const feed = new Feed((event) => {
  if (event.kind === 'theme') document.documentElement.setAttribute('data-theme', event.theme);
  else if (event.kind === 'move') go(event.path);
  else if (event.kind === 'message' || event.kind === 'typing') showPane(event.id);
  else draw();
});

function link(path: string, text: string, attributes: Record<string, string>): HTMLElement {
  const made = el('a', { href: path, ...attributes }, text);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    go(path);
  });
  return made;
}

function go(path: string): void {
  history.pushState(null, '', path);
  draw();
}

function activeId(): string | null {
  return /\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? null;
}

function showPane(id: string): void {
  const thread = feed.threads.get(id);
  if (!thread) return;
  const pane = panes.get(id) ?? makePane(thread);
  if (!panes.has(id)) {
    panes.set(id, pane);
    main.append(pane.root);
  }
  pane.show(thread);
}

function draw(): void {
  for (const [id, pane] of panes) {
    if (feed.threads.has(id)) continue;
    pane.root.remove();
    panes.delete(id);
  }
  for (const id of feed.threads.keys()) showPane(id);
  const active = activeId();
  for (const [id, pane] of panes) pane.activate(id === active);
  tabs.replaceChildren(...[...feed.threads.values()].map((thread) => tab(thread, thread.id === active)));
  drawElsewhere(active);
  const thread = active ? feed.threads.get(active) : undefined;
  if (thread) me.textContent = initialsOf(thread.agentName);
  document.title = thread ? `${thread.subject} – Ticket #${thread.id}` : 'Support workspace';
}

/** The newest of three markups (zendesk.md §1.4): `a` with data-entity-is-selected and aria-current. */
function tab(thread: Thread, isActive: boolean): HTMLElement {
  const made = link(`/agent/tickets/${thread.id}`, '', {
    // zendesk.md selectors: header-tab with data-entity-id (H), data-entity-type (M)
    'data-test-id': 'header-tab',
    'data-entity-id': thread.id,
    'data-entity-type': 'TICKET_ENTITY_TYPE',
    'data-entity-is-selected': `${isActive}`,
    'data-is-chat': `${thread.channel === 'messaging'}`,
    class: 'tab',
  });
  if (isActive) made.setAttribute('aria-current', 'page');
  made.append(
    // zendesk.md selectors: header-tab-title, header-tab-subtitle (H)
    el('span', { 'data-test-id': 'header-tab-title' }, thread.subject),
    el('span', { 'data-test-id': 'header-tab-subtitle' }, `#${thread.id}`),
  );
  return made;
}

function drawElsewhere(active: string | null): void {
  const isThere = active !== null && feed.threads.has(active);
  elsewhere.toggleAttribute('hidden', isThere);
  if (isThere) return;
  const rows = [...feed.threads.values()].map((thread) =>
    // zendesk.md selectors: generic-table-row (H)
    el(
      'tr',
      { 'data-test-id': 'generic-table-row' },
      el('td', {}, `#${thread.id}`),
      el('td', {}, link(`/agent/tickets/${thread.id}`, thread.subject, {})),
      el('td', {}, thread.customer.name),
      el('td', {}, thread.status),
    ),
  );
  const title = active ? `Ticket ${active} is not open here` : 'Your unsolved tickets';
  elsewhere.replaceChildren(el('h1', {}, title), el('table', {}, ...rows));
}

addEventListener('popstate', draw);
draw();
