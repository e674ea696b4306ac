import type { RoleRow, Signal } from '../helpdesk.ts';

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
    says: 'elsewhere',
    reach: 'inside',
    css: '[data-test-id="omni-log-item-originated-from"]',
    proof: 'facts/zendesk 2.1, 2.3, L: a side conversation, by its label in English only; any origin counts',
  },
  {
    since: 'undated',
    says: 'hidden',
    reach: 'inside',
    css: `${message}[aria-hidden="true"]`,
    proof: 'facts/zendesk 2.2, M',
  },
  {
    since: 'undated',
    says: 'hidden',
    reach: 'inside',
    css: '[data-test-id="omni-log-comment-item"][aria-hidden="true"]',
    proof: 'facts/zendesk 2.2, M',
  },
];

/** A name that calls itself a bot, in a word of its own or as `HappyBot`; Talbot and Abbott do not. */
export const BOT_NAME =
  /(?:^|\P{L})(?:[Cc]hat)?(?:[Bb]ot|BOT)(?:$|\P{L})|\p{Ll}Bot(?:$|\P{L})|(?:^|\s)AI (?:[Aa]gent|[Aa]ssistant)/u;

export const roles: readonly RoleRow[] = [
  {
    when: ['elsewhere'],
    role: 'unknown',
    why: 'what a side conversation brings is neither the customer’s nor a reply, whatever its bubble says',
  },
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
