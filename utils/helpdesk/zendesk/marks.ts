import type { Marks } from '../helpdesk.ts';

/**
 * Zendesk's Agent Workspace. Only its own test ids and ticket ids are trusted: classes are hashed and churn, and
 * other extensions write into the same document (facts/zendesk 0, 2.2).
 * The layout before the Agent Workspace is left out: Zendesk has retired it (facts/zendesk 5).
 */
export const marks: Marks = {
  host: [],
  root: [
    {
      since: 'undated, recent',
      css: '[data-test-id="ticket-{id}-standard-layout"][data-is-active="true"]',
      proof: 'facts/zendesk 1.4, M',
    },
    {
      since: '2026-04',
      css: '[data-support-suite-trial-onboarding-id="conversationPane"][data-ticket-id="{id}"]',
      proof: 'facts/zendesk 1.4, M',
    },
    { since: 'undated', css: '.conversation-polaris[data-ticket-id="{id}"]', proof: 'facts/zendesk 1.4, H' },
    { since: 'undated', css: '[data-ticket-id="{id}"]', proof: 'facts/zendesk 1.4, H' },
    {
      since: '2018-12-20',
      css: '[data-side-conversations-anchor-id="{id}"]',
      proof: 'facts/zendesk 1.4, H; in 2023 some accounts had another number there',
    },
    {
      since: '2024-10-24',
      css: '.ticket-panes-grid-layout[data-is-active="true"]',
      proof: 'facts/zendesk 1.4, M; states no id',
    },
  ],
  identity: [
    {
      since: 'undated',
      css: '.conversation-polaris[data-ticket-id]',
      attribute: 'data-ticket-id',
      proof: 'facts/zendesk 2, H',
    },
  ],
  selected: [
    {
      since: 'undated, recent',
      css: '[data-test-id="header-tab"][data-entity-is-selected="true"]',
      attribute: 'data-entity-id',
      proof: 'facts/zendesk 1.4, M',
    },
    {
      since: 'undated, recent',
      css: '[data-test-id="header-tab"][aria-current="page"]',
      attribute: 'data-entity-id',
      proof: 'facts/zendesk 1.4, M',
    },
    {
      since: '2020',
      css: '[data-test-id="header-tab"][aria-selected="true"]',
      attribute: 'data-entity-id',
      proof: 'facts/zendesk 1.4, M',
    },
  ],
  pane: [
    {
      since: 'undated, recent',
      css: '[data-test-id="ticket-{id}-standard-layout"]',
      proof: 'facts/zendesk 1.4, M',
    },
    { since: '2023-09-26', css: '.ticket-panes-grid-layout', proof: 'facts/zendesk 1.4, M' },
  ],
  log: [
    { since: '2022-02-28', css: '[data-test-id="omni-log-container"]', proof: 'facts/zendesk 2, H' },
    { since: 'undated, recent', css: 'section[role="feed"]', proof: 'facts/zendesk 2, M' },
    { since: '2023', css: 'div[role="log"]', proof: 'facts/zendesk 2, M' },
  ],
  item: [
    { since: '2023', css: '[data-test-id="omni-log-comment-item"]', proof: 'facts/zendesk 2, H' },
    {
      since: 'undated, older',
      css: '[data-support-suite-trial-onboarding-id="message"]',
      proof: 'facts/zendesk 2, L: a helper attribute; a bubble must stand in it',
    },
  ],
  bubble: [{ since: 'undated', css: '[data-test-id="omni-log-item-message"]', proof: 'facts/zendesk 2, H' }],
  body: [
    { since: '2018', css: '.zd-comment', proof: 'facts/zendesk 2, H' },
    { since: 'undated', css: '[data-test-id="omni-log-message-content"]', proof: 'facts/zendesk 2, H' },
  ],
  sender: [
    { since: 'undated', css: '[data-test-id="omni-log-comment-user-link"]', proof: 'facts/zendesk 2, H' },
    {
      since: '2022-02-28',
      css: '[data-test-id="omni-log-item-sender"]',
      proof: 'facts/zendesk 2, H; a span until 2024-07, a div since',
    },
  ],
  time: [
    { since: 'undated', css: 'time[data-test-id="timestamp-relative"]', proof: 'facts/zendesk 2, H' },
    { since: 'undated', css: 'time[data-test-id="timestamp-absolute"]', proof: 'facts/zendesk 2, H' },
  ],
  ids: [],
  noise: [
    {
      since: '2023',
      css: '[data-test-id="convo-log-item-read-indicator"]',
      proof: 'facts/zendesk 2.2, M',
    },
    {
      since: '2023',
      css: '[data-test-id="convo-log-item-delivered-indicator"]',
      proof: 'facts/zendesk 2.2, M',
    },
    { since: 'undated', css: 'div.signature', proof: 'facts/zendesk 2.2, M' },
    { since: 'undated', css: 'button', proof: 'facts/zendesk 2.2, M' },
    { since: '2023', css: '[data-test-id="attachment-thumbnail"]', proof: 'facts/zendesk 2, M' },
    { since: '2023', css: 'a.attachment', proof: 'facts/zendesk 2, M' },
    { since: '2023', css: '[data-test-id="omni-log-item-via"]', proof: 'facts/zendesk 2, M' },
  ],
  quote: [{ since: 'undated', css: 'blockquote', proof: 'facts/zendesk 2.2, M' }],
  attachment: [
    {
      since: '2023',
      css: '[data-test-id="attachment-thumbnail"]',
      says: 'attachment',
      proof: 'facts/zendesk 2, M',
    },
    { since: '2023', css: 'a.attachment', says: 'attachment', proof: 'facts/zendesk 2, M' },
    { since: '1993', css: 'img', says: 'image', proof: 'HTML' },
  ],
  folded: [
    {
      since: '2022-10-14',
      css: '[data-test-id="convolog-show-more-button"]:not([hidden])',
      proof: 'facts/zendesk 2, M',
    },
  ],
  subject: [
    { since: '2021-07', css: 'input[data-test-id="omni-header-subject"]', proof: 'facts/zendesk 2, H' },
  ],
  customer: [{ since: 'undated', css: '[data-test-id="tabs-nav-item-users"]', proof: 'facts/zendesk 2, M' }],
  tag: [
    {
      since: 'undated',
      css: '[data-test-id="ticket-system-field-tags-item-selected"]',
      proof: 'facts/zendesk 2, M',
    },
  ],
};
