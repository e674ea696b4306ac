import { el, Feed, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makeComposer } from './composer.ts';
import { type Entry, makeEntry } from './entry.ts';

/** The case in front: kept while it is, so that entries are added and not drawn anew. */
interface OpenCase {
  readonly id: string;
  readonly root: HTMLElement;
  readonly list: HTMLElement;
  readonly typing: HTMLElement;
  readonly entries: Map<string, Entry>;
}

const cases = el('nav', { class: 'sc-2b7q-1 tGbYhN', 'aria-label': 'Cases' });
const middle = el('main', { class: 'sc-2b7q-2 uJmIkO' });
const facts = el('aside', { class: 'sc-2b7q-3 vFrTgB' });
document
  .getElementById('shell')
  ?.replaceWith(
    el(
      'div',
      { class: 'sc-2b7q-0 zXcVbN' },
      el(
        'div',
        { class: 'Bar_bar__k3Lm9' },
        el('b', {}, 'Acme Desk'),
        el('span', {}, 'Cases'),
        el('span', {}, 'People'),
      ),
      cases,
      middle,
      facts,
    ),
  );

let open: OpenCase | null = null;

const feed = new Feed((event) => {
  if (event.kind === 'theme') document.documentElement.setAttribute('data-theme', event.theme);
  else if (event.kind === 'move') go(event.path);
  else draw();
});

function go(path: string): void {
  history.pushState(null, '', path);
  draw();
}

function draw(): void {
  const active = /^\/cases\/([\w-]+)/.exec(location.pathname)?.[1];
  cases.replaceChildren(
    ...[...feed.threads.values()].map((thread) => caseLink(thread, thread.id === active)),
  );
  const thread = feed.threads.get(active ?? '');
  if (!thread) {
    open = null;
    middle.replaceChildren(el('p', { class: 'Empty_empty__c1Vb5' }, 'Choose a case'));
    facts.replaceChildren();
    return;
  }
  if (open?.id !== thread.id) {
    open = openCase(thread);
    middle.replaceChildren(open.root);
    facts.replaceChildren(...factsOf(thread));
  }
  show(thread, open);
}

function openCase(thread: Thread): OpenCase {
  const list = el('ol', { class: 'sc-9f2k1-9 mNbVcX', 'data-area': 'history' });
  const typing = el('div', { class: 'Typing_line__w2Er4', 'aria-live': 'polite' });
  const head = el(
    'div',
    { class: 'Case_head__f6Gh8' },
    el('h1', {}, thread.subject),
    el('small', {}, `Case ${thread.id}`),
  );
  const root = el('section', { class: 'sc-7h3d-0 yTgBvF' }, head, list, typing, makeComposer(thread));
  return { id: thread.id, root, list, typing, entries: new Map() };
}

function show(thread: Thread, { list, typing, entries }: OpenCase): void {
  for (const message of thread.messages) {
    const entry = entries.get(message.id) ?? makeEntry(message);
    if (!entries.has(message.id)) {
      entries.set(message.id, entry);
      list.append(entry.root);
      list.scrollTop = list.scrollHeight;
    }
    entry.show(message);
  }
  typing.textContent = thread.typing === null ? '' : 'is writing …';
}

function caseLink(thread: Thread, isActive: boolean): HTMLElement {
  const link = el(
    'a',
    { class: `sc-2b7q-5 ${isActive ? 'oLkJhG' : 'iUyTrQ'}`, href: `/cases/${thread.id}` },
    el('b', {}, thread.customer.name),
    el('span', {}, thread.subject),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go(`/cases/${thread.id}`);
  });
  return link;
}

function factsOf(thread: Thread): HTMLElement[] {
  const { name, email } = thread.customer;
  const row = (what: string, is: string): HTMLElement =>
    el('div', { class: 'Fact_row__d5Fg7' }, el('span', {}, what), el('b', {}, is));
  return [
    el('div', { class: 'sc-9f2k1-4 bTrWqe', 'aria-hidden': 'true' }, initialsOf(name)),
    row('Client', name),
    row('E-mail', email),
    row('State', thread.status),
  ];
}

addEventListener('popstate', draw);
draw();
