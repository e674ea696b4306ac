import type { RoleRow, Signal } from '../helpdesk.ts';

/** Kinds of author that a group of parts states: facts/intercom 2.2, two sources with disjoint values. */
const category = (value: number): string => `[data-part-group-category="${value}"]`;

export const signals: readonly Signal[] = [
  { since: '2026-02', says: 'customer', reach: 'around', css: category(1), proof: 'facts/intercom 2.2, M' },
  { since: '2026-02', says: 'teammate', reach: 'around', css: category(3), proof: 'facts/intercom 2.2, M' },
  { since: '2022', says: 'note', reach: 'around', css: category(4), proof: 'facts/intercom 2.2, M' },
  { since: '2026-02', says: 'ai', reach: 'around', css: category(5), proof: 'facts/intercom 2.2, M' },
  {
    since: '2026-02',
    says: 'automation',
    reach: 'around',
    css: category(20),
    proof: 'facts/intercom 2.2, M',
  },
  {
    since: '2022',
    says: 'note',
    reach: 'inside',
    css: '.inbox2__note-part, .inbox-2__note-part',
    proof: 'facts/intercom 2.2, G2, M',
  },
  {
    since: '2022',
    says: 'customer',
    reach: 'inside',
    css: '.inbox2__user-email-part, .inbox-2__user-email-part',
    proof: 'facts/intercom 2.2, G2, M',
  },
  {
    since: '2016',
    says: 'customer',
    reach: 'inside',
    css: '.o__user-comment',
    proof: 'facts/intercom 2.2, G1, H',
  },
  {
    since: '2016',
    says: 'our side',
    reach: 'inside',
    css: '.o__admin-comment',
    proof: 'facts/intercom 2.2, G1, H',
  },
];

export const roles: readonly RoleRow[] = [
  { when: ['customer'], role: 'customer', why: 'the group or the part says so' },
  { when: ['ai'], role: 'ai', why: 'the group says so' },
  { when: ['automation'], role: 'system', why: 'the group says so' },
  { when: ['teammate'], role: 'agent', why: 'the group says so' },
  {
    when: ['note'],
    role: 'agent',
    why: 'a note is written on our side, and Intercom names a kind of its own for it',
  },
  {
    when: ['our side'],
    named: /^(?:fin|operator)$/i,
    role: 'ai',
    inferred: true,
    why: "Intercom's own bots: facts/intercom 3.2",
  },
  {
    when: ['our side'],
    role: 'agent',
    why: 'in the first inbox the class told a teammate, and Fin was not there yet',
  },
];
