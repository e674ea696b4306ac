import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makeFeed } from './bubble.ts';
import type { View } from './page.ts';
import { makeReply } from './reply.ts';

interface Tab {
  readonly root: HTMLElement;
  show(thread: Thread): void;
}

/** The desktop view (facts §8): one ticket in the page at a time; hidden tabs are kept, but outside the document. */
export function makeDesktop(threads: ReadonlyMap<string, Thread>, go: (path: string) => void): View {
  const tabs = new Map<string, Tab>();
  const list = el('ul', { class: 'taskbar' });
  const side = el(
    'aside',
    { class: 'side', 'aria-label': 'Main' },
    el('div', { class: 'brand' }, el('span', { class: 'brand-mark', 'aria-hidden': 'true' }), 'Acme Support'),
    el('div', { class: 'side-head' }, 'Tabs'),
    list,
  );
  const slot = el('div', { class: 'slot' });
  const root = el('div', { class: 'desktop' }, side, slot);

  function link(thread: Thread, isActive: boolean): HTMLElement {
    const path = `/desktop/tickets/${thread.id}`;
    const made = el(
      'a',
      { href: path, 'aria-current': isActive ? 'page' : null },
      el('span', { class: `state ${thread.status}`, 'aria-hidden': 'true' }),
      el('span', { class: 'task-title' }, thread.subject),
    );
    made.addEventListener('click', (event) => {
      event.preventDefault();
      go(path);
    });
    return el('li', {}, made);
  }

  function active(): string | null {
    return /^\/desktop\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? null;
  }

  function show(id: string): void {
    const thread = threads.get(id);
    if (!thread || id !== active()) return;
    const tab = tabs.get(id) ?? makeTab(thread);
    tabs.set(id, tab);
    if (slot.firstElementChild !== tab.root) slot.replaceChildren(tab.root);
    tab.show(thread);
  }

  function draw(): void {
    for (const id of tabs.keys()) if (!threads.has(id)) tabs.delete(id);
    const id = active();
    list.replaceChildren(...[...threads.values()].map((thread) => link(thread, thread.id === id)));
    if (id !== null && threads.has(id)) show(id);
    else slot.replaceChildren(el('main', { class: 'empty' }, 'No ticket is open'));
  }
  return { root, show, draw };
}

function makeTab(thread: Thread): Tab {
  const feed = makeFeed();
  const title = el('h2', { class: 'subject' });
  const state = el('span', { class: 'badge' });
  const top = el(
    'header',
    { class: 'top-bar' },
    el('span', { class: 'dot' }, initialsOf(thread.customer.name)),
    el(
      'div',
      {},
      title,
      el('div', { class: 'who' }, `${thread.customer.name} · #${10_000 + Number(thread.id)}`),
    ),
    state,
  );
  const reply = makeReply(thread);
  const scroll = el('div', { class: 'content-container' }, top, feed.root, reply.root);
  // facts §8: main > … > section[role=feed] beside the reply's panel
  const root = el('main', {}, scroll, el('div', { class: 'bottom-bar' }, reply.submit));
  let isFresh = true;

  function show(now: Thread): void {
    title.textContent = now.subject;
    state.textContent = now.status;
    const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
    feed.show(now);
    if (isAtEnd || isFresh) scroll.scrollTop = scroll.scrollHeight;
    isFresh = false;
  }
  return { root, show };
}
