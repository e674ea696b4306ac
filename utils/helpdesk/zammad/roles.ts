import type { RoleRow, Signal } from '../helpdesk.ts';

const agentSide = '[data-test-id^="article-bubble-body-"].Content--agent';

/** The sender's class stands on the item itself: a class inside a message's own markup says nothing. */
export const signals: readonly Signal[] = [
  {
    since: '2016',
    says: 'customer',
    reach: 'around',
    css: '.ticket-article-item.customer',
    proof: 'facts/zammad 8; legacy, H',
  },
  {
    since: '2016',
    says: 'teammate',
    reach: 'around',
    css: '.ticket-article-item.agent',
    proof: 'facts/zammad 8; legacy, H',
  },
  {
    since: '2016',
    says: 'automation',
    reach: 'around',
    css: '.ticket-article-item.system',
    proof: 'facts/zammad 8; legacy, H',
  },
  {
    since: '2016',
    says: 'note',
    reach: 'around',
    css: '.ticket-article-item.is-internal',
    proof: 'facts/zammad 8: toggled in place; legacy, H',
  },
  {
    since: '2024',
    says: 'customer',
    reach: 'inside',
    css: '[data-test-id^="article-bubble-body-"].Content--customer',
    proof: 'facts/zammad 8; desktop, M',
  },
  {
    since: '2024',
    says: 'our side',
    reach: 'inside',
    css: agentSide,
    proof: 'facts/zammad 8: agents and the system alike; desktop, M',
  },
  {
    since: '2024',
    says: 'teammate',
    reach: 'inside',
    css: `${agentSide} [aria-describedby="author-name-and-creation-date"]`,
    proof: "facts/zammad 8 and the bubble's body: the system's own name is never shown; desktop, M",
  },
  {
    since: '2024',
    says: 'automation',
    reach: 'inside',
    css: 'article > [role="article"]',
    proof: 'facts/zammad 8: system and delivery rows; desktop, M',
  },
  {
    since: '2024',
    says: 'note',
    reach: 'inside',
    css: 'article > [data-test-id^="article-bubble-container-"].bg-stripes',
    proof: 'facts/zammad 8; desktop, M',
  },
];

/** Zammad knows no bots: one that writes by an agent's account is an agent until the brand names it. */
export const roles: readonly RoleRow[] = [
  { when: ['customer'], role: 'customer', why: "the article's sender says so" },
  { when: ['automation'], role: 'system', why: 'triggers, schedulers and delivery notices, not a person' },
  {
    when: ['our side', 'teammate'],
    role: 'agent',
    inferred: true,
    why: 'the desktop view draws the system like an agent, and shows a name for people alone',
  },
  { when: ['teammate'], role: 'agent', why: "the article's sender says so: an agent's account" },
  {
    when: ['our side'],
    role: 'unknown',
    why: 'an agent or the system: the desktop view draws them alike, and no name is shown',
  },
];
