// @vitest-environment jsdom
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TaughtPage, taughtPage } from '../../utils/domain/taught.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { helpdeskOn } from '../../utils/helpdesk/index.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { addressWays, idAt } from '../../utils/helpdesk/taught/address.ts';
import { isMade, stemOf } from '../../utils/helpdesk/taught/lasting.ts';
import type { Pointed } from '../../utils/helpdesk/taught/points.ts';
import { propose, withNames } from '../../utils/helpdesk/taught/propose.ts';
import { FRAGILE, tokensOf } from '../../utils/helpdesk/taught/tokens.ts';

const site = 'desk.acme.example';
const url = (rest: string): URL => new URL(`https://${site}${rest}`);
const page: TaughtPage = {
  taughtAt: 0,
  address: '/cases/{id}',
  host: null,
  log: '.log',
  item: '.entry',
  body: '.words',
  sender: '.name',
  time: 'time',
  roles: [
    { role: 'customer', selector: '.client', reach: 'inside' },
    { role: 'ai', selector: '.machine', reach: 'inside' },
    { role: 'our side', selector: '.ours', reach: 'inside' },
  ],
  names: [
    { role: 'ai', name: 'Fin (beta)' },
    { role: 'agent', name: 'Sam' },
  ],
  composer: 'textarea',
};

describe('where the address holds the id', () => {
  it.each([
    ['/cases/4711', '/cases/{id}', '4711'],
    ['/cases/4711/messages', '/cases/{id}', '4711'],
    ['/team/12/cases/4711', '/team/*/cases/{id}', '4711'],
    ['/v2/desk/ACME-123', '/v2/desk/{id}', 'ACME-123'],
    ['/inbox?page=2&case=4711', '/inbox?case={id}', '4711'],
    ['/app#/cases/4711', '/app#cases/{id}', '4711'],
    ['/#!/chat?id=99', '/#chat?id={id}', '99'],
    ['/t/8f14e45f-ceea-467f-a8dd-3d2b1c4f5a6b', '/t/{id}', '8f14e45f-ceea-467f-a8dd-3d2b1c4f5a6b'],
  ])('%s: %s', (at, pattern, id) => {
    expect(addressWays(url(at))[0]).toEqual({ pattern, id });
    expect(idAt(pattern, url(at))).toBe(id);
  });

  it('names every part that it may be, and none where there is none', () => {
    expect(addressWays(url('/team/12/cases/4711')).map(({ id }) => id)).toEqual(['4711', '12']);
    expect(addressWays(url('/inbox/all'))).toEqual([]);
  });

  it.each([
    ['/cases/{id}', '/cases'],
    ['/cases/{id}', '/cases/new'],
    ['/cases/{id}', '/people/4711'],
    ['/team/*/cases/{id}', '/team/all/cases/4711'],
    ['/inbox?case={id}', '/inbox'],
    ['/inbox?case={id}', '/outbox?case=4711'],
    ['/app#cases/{id}', '/app'],
  ])('%s reads no id from %s', (pattern, at) => {
    expect(idAt(pattern, url(at))).toBeNull();
  });
});

describe('names that will last', () => {
  it.each(['sc-175iuw8-0', 'css-1x2y3z', 'ecaNtR', 'hRtYqW', '_a1b2c3', 'svelte-1tky8bj', 'x7Yz1'])(
    'not %s',
    (name) => expect(isMade(name)).toBe(true),
  );
  it.each(['message', 'chat-message', 'msg--customer', 'ChatMessage', 'isOwn', 'entry_body', 'bubble'])(
    '%s',
    (name) => expect(isMade(name)).toBe(false),
  );
  it.each([
    ['Message_body__x7Yz1', 'Message_body__'],
    ['msg--customer', 'msg--'],
    ['bubble', null],
    ['a-b', null],
    ['css-9zx8k', null],
  ])('the stem of %s is %s', (name, stem) => expect(stemOf(name)).toBe(stem));

  it('no id, number, word for people or state is in a token', () => {
    document.body.innerHTML = `<p class="msg unread is-active col-3" data-id="77" data-author-name="Robin Example"
      data-kind="client" data-state="open" data-level="3" aria-label="From Robin" title="x" style="color:red"></p>`;
    const lasting = tokensOf(document.body.children[0] as Element).filter(({ cost }) => cost < FRAGILE);
    expect(lasting.map(({ css }) => css).sort()).toEqual(
      [
        '.msg',
        '[data-author-name]',
        '[data-id]',
        '[data-kind="client"]',
        '[data-kind]',
        '[data-level]',
        'p',
      ].sort(),
    );
  });
});

describe('the helpdesk that a taught page makes', () => {
  const entry = (classes: string, name: string): string =>
    `<div class="entry ${classes}"><i class="name">${name}</i><div class="words">words</div></div>`;
  const rolesOf = (...entries: string[]): string[] => {
    document.body.innerHTML = `<div class="log">${entries.join('')}</div>`;
    const helpdesk = helpdeskOn(url('/cases/4711'), [{ site, helpdesk: 'own', page }]);
    if (helpdesk === null) throw new Error('not connected');
    const read = readPage(document, url('/cases/4711'), helpdesk, NOBODY);
    return read.kind === 'read' ? read.messages.map(({ role }) => role) : [...read.missing];
  };

  it('is there on its own site only, and only with its page', () => {
    expect(helpdeskOn(url('/'), [{ site, helpdesk: 'own', page }])?.id).toBe('own');
    expect(helpdeskOn(new URL('https://other.example/'), [{ site, helpdesk: 'own', page }])).toBeNull();
    expect(helpdeskOn(url('/'), [{ site, helpdesk: 'own' }])).toBeNull();
  });

  it.each([
    ['client', 'Robin', 'customer'],
    ['machine', 'Robin', 'ai'],
    ['client machine', 'Robin', 'unknown'],
    ['client ours', 'Sam', 'unknown'],
    ['ours', 'Sam', 'agent'],
    ['ours', ' fin  (BETA)', 'ai'],
    ['ours', 'Finn (beta)', 'unknown'],
    ['ours', 'Somebody', 'unknown'],
    ['', 'Sam', 'unknown'],
    ['', 'Fin (beta)', 'unknown'],
  ])('an entry marked %j and named %j is read as %s', (classes, name, role) => {
    expect(rolesOf(entry(classes, name))).toEqual([role]);
  });

  it('says what is missing where the page has changed', () => {
    expect(rolesOf()).toEqual(['messages']);
    document.body.replaceChildren();
    const helpdesk = helpdeskOn(url('/'), [{ site, helpdesk: 'own', page }]);
    expect(helpdesk && readPage(document, url('/cases/1'), helpdesk, NOBODY)).toMatchObject({
      missing: ['log'],
    });
  });
});

describe('what is kept of a page', () => {
  it.each([
    { address: '/cases' },
    { address: '/{id}/{id}' },
    { log: '' },
    { log: 'a'.repeat(401) },
    { item: '.entry[data-id="{id}"]' },
    { roles: Array.from({ length: 21 }, () => page.roles[0]) },
    { roles: [{ role: 'system', selector: '.x', reach: 'inside' }] },
    { names: [{ role: 'customer', name: 'Robin' }] },
    { taughtAt: Number.NaN },
  ])('is refused with %j', (wrong) => expect(v.is(taughtPage, { ...page, ...wrong })).toBe(false));

  it('is kept as it is', () => expect(v.parse(taughtPage, page)).toEqual(page));
});

describe('what cannot be told', () => {
  const chat = (...entries: readonly [string, string, string][]): void => {
    document.body.innerHTML = `<div class="chat-log">${entries
      .map(
        ([side, name, text]) =>
          `<div class="row ${side}"><b class="name">${name}</b><p class="text">${text}</p></div>`,
      )
      .join('')}</div>`;
  };
  const text = (i: number): Element => document.querySelectorAll('.text')[i] as Element;
  const given = (pointed: Pointed, at = '/cases/4711') => propose(url(at), pointed, 0);
  beforeEach(() =>
    chat(
      ['incoming', 'Robin', 'one'],
      ['staff', 'Fin', 'two'],
      ['staff', 'Sam', 'three'],
      ['staff', 'Fin', 'four'],
    ),
  );

  it('AI and team that look the same stay unknown; their names may tell them', () => {
    const proposal = given({ customer: text(0), ai: text(1), agent: text(2) });
    if ('problem' in proposal) throw new Error(proposal.problem);
    expect(proposal.doubts).toContainEqual({ kind: 'same look', names: { ai: 'Fin', agent: 'Sam' } });
    expect(proposal.page.names).toBeUndefined();
    expect(withNames(proposal)?.names).toEqual([
      { role: 'ai', name: 'Fin' },
      { role: 'agent', name: 'Sam' },
    ]);
  });

  it('what parts two roles is no mark of one while the third was not shown', () => {
    const proposal = given({ customer: text(0), ai: text(1), agent: null });
    if ('problem' in proposal) throw new Error(proposal.problem);
    expect(proposal.page.roles.map(({ role }) => role)).toEqual(['customer']);
    expect(proposal.doubts).toEqual(
      expect.arrayContaining([
        { kind: 'unmarked', role: 'ai' },
        { kind: 'not shown', role: 'agent' },
      ]),
    );
  });

  it.each([
    ['too few', () => ({ customer: text(0), ai: null, agent: null }), undefined],
    ['same message', () => ({ customer: text(0), ai: text(0), agent: null }), undefined],
    ['no id', () => ({ customer: text(0), ai: text(1), agent: null }), '/inbox'],
    ['apart', () => ({ customer: text(0), ai: document.createElement('p'), agent: null }), undefined],
  ] as const)('%s', (problem, pointed, at) => expect(given(pointed(), at)).toEqual({ problem }));
});
