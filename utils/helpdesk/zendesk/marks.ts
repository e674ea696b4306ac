import type { Marks, RoleRow, Signal } from '../helpdesk.ts';

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
  item: [{ since: '2023', css: '[data-test-id="omni-log-comment-item"]', proof: 'facts/zendesk 2, H' }],
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
      css: '[data-test-id="convolog-show-more-button"]',
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

const message = '[data-test-id="omni-log-item-message"]';

export const signals: readonly Signal[] = [
  {
    since: '2023-11-27',
    says: 'note',
    reach: 'inside',
    css: '[data-test-id="omni-log-internal-note-tag"]',
    proof: 'facts/zendesk 2.3, H',
  },
  {
    since: 'undated',
    says: 'note',
    reach: 'inside',
    css: `${message}[type="internal"]`,
    proof: 'facts/zendesk 2.3, H/L',
  },
  {
    since: 'undated',
    says: 'customer',
    reach: 'inside',
    css: `${message}[type="end-user"]`,
    proof: 'facts/zendesk 2.3, H',
  },
  {
    since: 'undated',
    says: 'our side',
    reach: 'inside',
    css: `${message}[type="agent"]`,
    proof: 'facts/zendesk 2.3, H',
  },
  {
    since: 'undated',
    says: 'ai',
    reach: 'inside',
    css: `${message}[type="bot"]`,
    proof: 'facts/zendesk 2.3, L: one public script has the branch',
  },
  {
    since: '2022',
    says: 'staff',
    reach: 'inside',
    css: '[data-test-id="omni-log-avatar-badge-AgentBadge"]',
    proof: 'facts/zendesk 2.3, M',
  },
  {
    since: 'undated',
    says: 'automation',
    reach: 'inside',
    css: '[data-originated-from="Trigger"]',
    proof: 'facts/zendesk 2.2, L',
  },
  {
    since: 'undated',
    says: 'hidden',
    reach: 'inside',
    css: `${message}[aria-hidden="true"]`,
    proof: 'facts/zendesk 2.2, M',
  },
];

/** A name that calls itself a bot as a word of its own; Talbot and Abbott do not. */
const BOT_NAME =
  /(?:^|[^\p{L}])(?:chat)?bot(?:$|[^\p{L}])|\p{Ll}Bot(?:$|[^\p{L}])|(?:^|\s)ai (?:agent|assistant)/iu;

export const roles: readonly RoleRow[] = [
  { when: ['customer'], role: 'customer', why: 'the bubble says so' },
  { when: ['ai'], role: 'ai', why: 'the bubble says so' },
  { when: ['automation'], role: 'system', why: 'a trigger wrote it, not a person and not an AI agent' },
  {
    when: ['staff'],
    named: BOT_NAME,
    role: 'unknown',
    why: 'a third-party bot may hold an agent account, so the badge and the name contradict each other',
  },
  { when: ['staff'], role: 'agent', why: 'the badge marks staff, and bots have been seen without it' },
  {
    when: ['our side'],
    named: BOT_NAME,
    role: 'ai',
    inferred: true,
    why: 'two marks agree: the staff badge is missing and the name says what it is',
  },
  {
    when: ['our side'],
    role: 'unknown',
    why: 'whether an AI agent shows as `agent` is not settled, so without the badge `agent` proves no person',
  },
];
