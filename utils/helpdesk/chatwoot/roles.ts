import type { RoleRow, Signal } from '../helpdesk.ts';

/** An e-mail is shown with the sender's own markup in it: marks count on the message and its own bubble alone. */
const OWN = ':not([data-bubble-name] *)';
const bubble = (css: string): string => `[data-bubble-name]${css}${OWN}`;
const item = (css: string): string => `.message-bubble-container${css}${OWN}`;

/** Colours first, then the side; a colour changes its name with every design, the side has not. */
export const signals: readonly Signal[] = [
  {
    since: '2026-02',
    says: 'customer',
    reach: 'inside',
    css: bubble('.bg-n-slate-4'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'customer',
    reach: 'inside',
    css: item('.justify-start'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'customer',
    reach: 'inside',
    css: bubble('.left-bubble'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'note',
    reach: 'inside',
    css: bubble('.bg-n-solid-amber'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'note',
    reach: 'inside',
    css: '.i-lucide-lock-keyhole',
    proof: 'facts/chatwoot 7, H: on the last of a group',
  },
  {
    since: '2026-02',
    says: 'note',
    reach: 'inside',
    css: bubble('.bg-n-ruby-4'),
    proof: 'facts/chatwoot 7, H: it failed, so the team alone has seen it',
  },
  {
    since: '2026-02',
    says: 'ai',
    reach: 'inside',
    css: bubble('.bg-n-solid-iris'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'automation',
    reach: 'inside',
    css: bubble('[data-bubble-name="activity"]'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'our side',
    reach: 'inside',
    css: bubble('.bg-n-solid-blue'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'our side',
    reach: 'inside',
    css: item('.justify-end'),
    proof: 'facts/chatwoot 7, H',
  },
  {
    since: '2026-02',
    says: 'our side',
    reach: 'inside',
    css: bubble('.right-bubble'),
    proof: 'facts/chatwoot 7, H',
  },
];

const CONTRADICTION = 'a mark of each side: the page’s classes no longer mean what they did';

export const roles: readonly RoleRow[] = [
  { when: ['customer', 'our side'], role: 'unknown', why: CONTRADICTION },
  { when: ['customer', 'note'], role: 'unknown', why: CONTRADICTION },
  { when: ['customer', 'ai'], role: 'unknown', why: CONTRADICTION },
  { when: ['customer', 'automation'], role: 'unknown', why: CONTRADICTION },
  { when: ['automation'], role: 'system', why: 'an activity: Chatwoot’s own word for an event' },
  { when: ['customer'], role: 'customer', why: 'the left side is the contact’s alone' },
  { when: ['note'], role: 'unknown', why: 'rules, bots and Captain leave private notes too' },
  {
    when: ['ai'],
    named: /\S/,
    role: 'ai',
    inferred: true,
    why: 'a bot’s colour with a sender’s picture: templates, rules and bots without an account have none',
  },
  { when: ['ai'], role: 'unknown', why: 'one colour for a bot, a template and an automation rule' },
  { when: ['our side'], role: 'unknown', why: 'Captain, the AI agent, is drawn exactly like a person' },
];
