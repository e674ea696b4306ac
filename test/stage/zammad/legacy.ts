import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import type { View } from './page.ts';
import { makeTicket, type Ticket } from './ticket.ts';

/** The older page: a rail with a task for each open ticket, every ticket mounted, one of them active (facts §8). */
export function makeLegacy(threads: ReadonlyMap<string, Thread>, go: (path: string) => void): View {
  const tickets = new Map<string, Ticket>();
  const tasks = el('div', { class: 'tasks tasks-navigation' });
  const overview = el('div', { id: 'content_permanent_TicketOverview', class: 'content overview' });
  // facts §8: div#navigation with a task for each ticket
  const rail = el(
    'nav',
    { id: 'navigation', 'aria-label': 'Main' },
    el('div', { class: 'brand' }, el('span', { class: 'brand-mark', 'aria-hidden': 'true' }), 'Acme Support'),
    el('input', { class: 'search', type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
    link('/#ticket/view/my_assigned', 'Overviews', 'menu-item'),
    el('div', { class: 'tasks-head' }, 'Open tickets'),
    tasks,
  );
  const root = el('div', { class: 'legacy' }, rail, overview);

  function link(path: string, text: string, name: string): HTMLElement {
    const made = el('a', { href: path, class: name }, text);
    made.addEventListener('click', (event) => {
      event.preventDefault();
      go(path);
    });
    return made;
  }

  // facts §8: tasks carry data-key="Ticket-N"
  function task(thread: Thread, isActive: boolean): HTMLElement {
    const made = link(`/#ticket/zoom/${thread.id}`, '', `task${isActive ? ' is-active' : ''}`);
    made.setAttribute('data-key', `Ticket-${thread.id}`);
    made.append(
      el('span', { class: `state ${thread.status}`, 'aria-hidden': 'true' }),
      el('span', { class: 'task-title' }, thread.subject),
    );
    return made;
  }

  function show(id: string): void {
    const thread = threads.get(id);
    if (!thread) return;
    const ticket = tickets.get(id) ?? makeTicket(thread);
    if (!tickets.has(id)) root.append(ticket.root);
    tickets.set(id, ticket);
    ticket.show(thread);
  }

  function draw(): void {
    const active = /^#ticket\/zoom\/(\d+)/.exec(location.hash)?.[1];
    for (const [id, ticket] of tickets) {
      if (threads.has(id)) continue;
      ticket.root.remove();
      tickets.delete(id);
    }
    for (const id of threads.keys()) show(id);
    for (const [id, ticket] of tickets) ticket.activate(id === active);
    const isElsewhere = active === undefined || !threads.has(active);
    overview.classList.toggle('active', isElsewhere);
    overview.classList.toggle('hide', !isElsewhere);
    tasks.replaceChildren(...[...threads.values()].map((thread) => task(thread, thread.id === active)));
    overview.replaceChildren(el('h1', {}, 'My assigned tickets'), table());
  }

  function table(): HTMLElement {
    const rows = [...threads.values()].map((thread) =>
      el(
        'tr',
        {},
        el('td', {}, el('span', { class: `state ${thread.status}` })),
        el('td', {}, `${10_000 + Number(thread.id)}`),
        el('td', {}, link(`/#ticket/zoom/${thread.id}`, thread.subject, '')),
        el('td', {}, el('span', { class: 'dot' }, initialsOf(thread.customer.name)), thread.customer.name),
      ),
    );
    return el('table', { class: 'table' }, ...rows);
  }

  return { root, show, draw };
}
