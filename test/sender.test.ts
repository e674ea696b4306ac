import { describe, expect, it } from 'vitest';
import type { Connection } from '../utils/domain/brand.ts';
import { helpdeskPage, originOf } from '../utils/sender.ts';

const own = 'chrome-extension://abc';
const page = (url: string, more: object = {}) => ({
  url,
  origin: new URL(url).origin,
  frameId: 0,
  tab: { id: 7 },
  ...more,
});
const from = (sender: object) => originOf(sender as never, own);

describe('who a call comes from', () => {
  it.each([
    ['the panel', { url: `${own}/sidepanel.html`, origin: own }, 'own page'],
    ['the panel in a tab', page(`${own}/sidepanel.html`, { origin: own }), 'own page'],
    ['a ticket', page('https://acme.zendesk.com/agent/tickets/1'), 'page'],
    ['a page of any other site', page('https://example.com/agent/tickets/1'), 'page'],
    ['a frame inside a ticket', page('https://acme.zendesk.com/agent/tickets/1', { frameId: 3 }), 'stranger'],
    [
      'a frame that names none',
      page('https://acme.zendesk.com/agent/tickets/1', { frameId: undefined }),
      'stranger',
    ],
    [
      'an address that does not fit its origin',
      page('https://acme.zendesk.com/agent/tickets/1', { origin: 'https://evil.example' }),
      'stranger',
    ],
    [
      'a page without an origin of its own',
      page('https://acme.zendesk.com/agent/tickets/1', { origin: 'null' }),
      'stranger',
    ],
    [
      'a page without a tab',
      { url: 'https://acme.zendesk.com/agent/tickets/1', origin: 'https://acme.zendesk.com' },
      'stranger',
    ],
    [
      'another extension',
      { url: 'chrome-extension://evil/x.html', origin: 'chrome-extension://evil' },
      'stranger',
    ],
    ['nobody', {}, 'stranger'],
  ])('%s', (_, sender, kind) => {
    expect(from(sender).kind).toBe(kind);
  });

  it('an older browser’s sender without an origin is judged by its address', () => {
    const { origin: _, ...sender } = page('https://acme.zendesk.com/agent/tickets/1');
    expect(from(sender)).toMatchObject({ kind: 'page', tab: 7 });
  });
});

describe('which helpdesk is read on a page', () => {
  const at = (url: string, connections: readonly Connection[] = []) =>
    helpdeskPage(from(page(url)), connections)?.helpdesk ?? null;
  const as = (site: string, helpdesk: string): Connection[] => [{ site, helpdesk }];

  it.each<[string, string, Connection[], string | null]>([
    ['a ticket', 'https://acme.zendesk.com/agent/tickets/1', [], 'zendesk'],
    ['an inbox', 'https://app.intercom.com/a/inbox/abc/inbox/conversation/1', [], 'intercom'],
    ['a page of another site', 'https://example.com/agent/tickets/1', [], null],
    ['a look-alike host', 'https://app.intercom.com.evil.example/a/inbox/x/inbox/conversation/1', [], null],
    ['a look-alike of a self-hosted page, not connected', 'https://evil.example/#ticket/zoom/1', [], null],
    [
      'a connected site',
      'https://help.acme.example/#ticket/zoom/1',
      as('help.acme.example', 'zammad'),
      'zammad',
    ],
    ['its way in', 'https://help.acme.example/login', as('help.acme.example', 'zammad'), 'zammad'],
    ['another port of it', 'https://help.acme.example:8443/', as('help.acme.example', 'zammad'), null],
    ['a host below it', 'https://x.help.acme.example/', as('help.acme.example', 'zammad'), null],
    [
      'a helpdesk that Baton does not know',
      'https://help.acme.example/',
      as('help.acme.example', 'nodesk'),
      null,
    ],
    [
      'a taught page without its teaching',
      'https://help.acme.example/',
      as('help.acme.example', 'own'),
      null,
    ],
    [
      'a ticket, whatever was kept for its host',
      'https://acme.zendesk.com/agent/tickets/1',
      as('acme.zendesk.com', 'zammad'),
      'zendesk',
    ],
    [
      'no ticket on a helpdesk’s own host, whatever was kept for it',
      'https://acme.zendesk.com/hc/en-us',
      as('acme.zendesk.com', 'zammad'),
      null,
    ],
    [
      'a helpdesk of the manifest, said to be elsewhere',
      'https://help.acme.example/agent/tickets/1',
      as('help.acme.example', 'zendesk'),
      null,
    ],
  ])('%s', (_, url, connections, helpdesk) => {
    expect(at(url, connections)).toBe(helpdesk);
  });

  it('is none for the extension’s own pages and for strangers', () => {
    expect(helpdeskPage({ kind: 'own page' }, [])).toBeNull();
    expect(helpdeskPage({ kind: 'stranger' }, as('help.acme.example', 'zammad'))).toBeNull();
  });
});
