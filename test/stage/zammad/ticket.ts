import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makeArticles } from './article.ts';
import { makeComposer } from './composer.ts';

/** One open ticket of the older page: mounted for as long as its task is open, hidden while another is active. */
export interface Ticket {
  readonly root: HTMLElement;
  show(thread: Thread): void;
  activate(active: boolean): void;
}

export function makeTicket(thread: Thread): Ticket {
  const articles = makeArticles(thread);
  const composer = makeComposer(thread);
  // facts §8, skeleton A: h1.ticket-title-update.js-objectTitle
  const title = el('h1', { class: 'ticket-title-update js-objectTitle', contenteditable: 'true' });
  const header = el(
    'div',
    { class: 'ticketZoom-header' },
    el('span', { class: 'dot big' }, initialsOf(thread.customer.name)),
    title,
    el('div', { class: 'ticket-number' }, `Ticket#${10_000 + Number(thread.id)}`),
  );
  // facts §8: .content.active .ticketZoom, .ticket-article
  const zoom = el('div', { class: 'ticketZoom' }, header, articles.root, composer.root);
  const main = el('div', { class: 'main' }, zoom);
  const tags = el('div', { class: 'tags' });
  const state = el('div', { class: 'form-control' });
  const sidebar = el(
    'aside',
    { class: 'tabsSidebar', 'aria-label': 'Ticket' },
    el('h2', {}, 'Ticket'),
    field('Group', el('div', { class: 'form-control' }, 'Support')),
    field('Owner', el('div', { class: 'form-control' }, thread.agentName)),
    field('State', state),
    field('Priority', el('div', { class: 'form-control' }, '2 normal')),
    field('Tags', tags),
    el('h2', {}, 'Customer'),
    el('div', { class: 'person' }, el('b', {}, thread.customer.name), el('span', {}, thread.customer.email)),
  );
  const bar = el(
    'div',
    { class: 'attributeBar' },
    el('div', { class: 'hint' }, 'Stay on tab'),
    composer.submit,
  );
  // the task manager's container: #content_permanent_Ticket-N, .active on the one in front
  const root = el(
    'div',
    { id: `content_permanent_Ticket-${thread.id}`, class: 'content hide' },
    main,
    sidebar,
    bar,
  );

  function show(now: Thread): void {
    if (title.textContent !== now.subject) title.textContent = now.subject;
    state.textContent = now.status;
    tags.replaceChildren(...now.tags.map((tag) => el('span', { class: 'tag' }, tag)));
    const isAtEnd = main.scrollHeight - main.scrollTop - main.clientHeight < 120;
    articles.show(now);
    if (isAtEnd) main.scrollTop = main.scrollHeight;
  }

  function activate(active: boolean): void {
    const wasActive = root.classList.contains('active');
    root.classList.toggle('active', active);
    root.classList.toggle('hide', !active);
    if (active && !wasActive) main.scrollTop = main.scrollHeight;
  }
  return { root, show, activate };
}

function field(label: string, value: HTMLElement): HTMLElement {
  return el('div', { class: 'form-group' }, el('div', { class: 'label' }, label), value);
}
