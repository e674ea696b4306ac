import { el, initialsOf } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { makeComposer } from './composer.ts';
import { makeLog } from './log.ts';

/** One open ticket: mounted for as long as its tab is open, hidden when another is in front (zendesk.md §1.3). */
export interface Pane {
  readonly root: HTMLElement;
  show(thread: Thread): void;
  activate(active: boolean): void;
}

export function makePane(thread: Thread): Pane {
  const log = makeLog();
  // zendesk.md selectors: omni-header-subject (H): an input, read its value
  const subject = el('input', {
    'data-test-id': 'omni-header-subject',
    'aria-label': 'Subject',
    class: 'subject',
  });
  // zendesk.md selectors: omni-header-via-label (M)
  const via = el('div', { 'data-test-id': 'omni-header-via-label', class: 'via' }, `Via ${thread.channel}`);
  // zendesk.md selectors: data-side-conversations-anchor-id (H)
  const anchor = el(
    'div',
    { 'data-side-conversations-anchor-id': thread.id, class: 'conversation' },
    el('header', { class: 'conversation-head' }, subject, via),
    log.root,
  );
  if (thread.composer !== 'none') anchor.append(makeComposer(thread));
  // zendesk.md selectors: .conversation-polaris[data-ticket-id] (H)
  const polaris = el('div', { class: 'conversation-polaris', 'data-ticket-id': thread.id }, anchor);
  // zendesk.md §1.4: conversationPane with data-ticket-id (M)
  const middle = el(
    'div',
    {
      'data-support-suite-trial-onboarding-id': 'conversationPane',
      'data-ticket-id': thread.id,
      class: 'middle',
    },
    polaris,
  );
  const tags = el('div', { 'data-test-id': 'ticket-fields-tags', class: 'tags' });
  const status = el('span', { class: 'ticket_status_label' });
  const grid = el(
    'div',
    { class: 'ticket-panes-grid-layout' },
    fields(thread, tags, status),
    middle,
    context(thread),
  );
  const foot = footer();
  // zendesk.md §1.4: ticket-N-standard-layout with data-is-active (M, newest)
  const root = el(
    'div',
    { 'data-test-id': `ticket-${thread.id}-standard-layout`, class: 'pane' },
    grid,
    foot,
  );

  function show(now: Thread): void {
    if (subject instanceof HTMLInputElement) subject.value = now.subject;
    status.textContent = now.status;
    status.className = `ticket_status_label ${now.status}`;
    // zendesk.md selectors: ticket-system-field-tags-item-selected (M)
    tags.replaceChildren(
      ...now.tags.map((tag) => el('span', { 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag)),
    );
    log.show(now);
  }

  function activate(active: boolean): void {
    root.setAttribute('data-is-active', `${active}`);
    // zendesk.md selectors: .ticket-panes-grid-layout[data-is-active] (M)
    grid.setAttribute('data-is-active', `${active}`);
    if (active) log.root.scrollTop = log.root.scrollHeight;
  }
  return { root, show, activate };
}

function fields(thread: Thread, tags: HTMLElement, status: HTMLElement): HTMLElement {
  return el(
    'aside',
    { class: 'fields', 'aria-label': 'Ticket fields' },
    // zendesk.md selectors: tabs-section-nav-item-ticket and .ticket_status_label (H)
    el(
      'div',
      { class: 'crumb' },
      el('span', { 'data-test-id': 'tabs-section-nav-item-ticket' }, status, ` Ticket #${thread.id}`),
    ),
    // zendesk.md selectors: ticket-system-field-requester-select (M)
    field(
      'Requester',
      el(
        'div',
        { 'data-test-id': 'ticket-system-field-requester-select', class: 'value' },
        el('span', { class: 'dot' }, initialsOf(thread.customer.name)),
        thread.customer.name,
      ),
    ),
    // zendesk.md selectors: assignee-field (M)
    field(
      'Assignee',
      el('div', { 'data-test-id': 'assignee-field', class: 'value' }, `Support / ${thread.agentName}`),
    ),
    // zendesk.md selectors: ticket-fields-status-view and its kin (L)
    field(
      'Priority',
      el('div', { 'data-test-id': 'ticket-fields-priority-select', class: 'value' }, 'Normal'),
    ),
    field('Type', el('div', { 'data-test-id': 'ticket-fields-type-select', class: 'value' }, 'Question')),
    field('Tags', tags),
  );
}

function field(label: string, value: HTMLElement): HTMLElement {
  return el('div', { class: 'field' }, el('div', { class: 'label' }, label), value);
}

function context(thread: Thread): HTMLElement {
  const row = (label: string, value: string): HTMLElement =>
    el('div', { class: 'fact' }, el('span', {}, label), el('b', {}, value));
  // zendesk.md selectors: customer-context-pane (M)
  return el(
    'aside',
    { 'data-test-id': 'customer-context-pane', class: 'context', 'aria-label': 'Customer' },
    el(
      'div',
      { class: 'person' },
      el('span', { class: 'dot big' }, initialsOf(thread.customer.name)),
      el('h2', {}, thread.customer.name),
    ),
    row('E-mail', thread.customer.email),
    row('Local time', '11:24, London'),
    row('Language', 'English'),
    row('Customer since', '2023'),
    el('h3', {}, 'Interaction history'),
    // zendesk.md selectors: interaction-history-event (L)
    el(
      'div',
      { 'data-test-id': 'interaction-history-event', class: 'event' },
      el('b', {}, thread.subject),
      el('span', {}, 'Today, open'),
    ),
    el(
      'div',
      { 'data-test-id': 'interaction-history-event', class: 'event' },
      el('b', {}, 'Delivery question'),
      el('span', {}, 'March, solved'),
    ),
  );
}

function footer(): HTMLElement {
  return el(
    'footer',
    { class: 'foot' },
    // zendesk.md selectors: ticket-footer-macro-menu-autocomplete-input (L)
    el('input', {
      'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
      placeholder: 'Apply macro',
      'aria-label': 'Apply macro',
    }),
    // zendesk.md selectors: submit_button-button (H)
    el(
      'button',
      { type: 'button', 'data-test-id': 'submit_button-button', class: 'submit' },
      'Submit as Open',
    ),
  );
}
