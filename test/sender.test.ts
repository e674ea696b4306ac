import { describe, expect, it } from 'vitest';
import { originOf } from '../utils/sender.ts';

const own = 'chrome-extension://abc';
const page = (url: string, more: object = {}) => ({
  url,
  origin: new URL(url).origin,
  frameId: 0,
  tab: { id: 7 },
  ...more,
});

describe('who a call comes from', () => {
  it.each([
    ['the panel', { url: `${own}/sidepanel.html`, origin: own }, 'own page'],
    ['the panel in a tab', page(`${own}/sidepanel.html`, { origin: own }), 'own page'],
    ['a ticket', page('https://acme.zendesk.com/agent/tickets/1'), 'helpdesk page'],
    ['an inbox', page('https://app.intercom.com/a/inbox/abc/inbox/conversation/1'), 'helpdesk page'],
    ['a frame inside a ticket', page('https://acme.zendesk.com/agent/tickets/1', { frameId: 3 }), 'stranger'],
    ['a page of another site', page('https://example.com/agent/tickets/1'), 'stranger'],
    [
      'a look-alike host',
      page('https://app.intercom.com.evil.example/a/inbox/x/inbox/conversation/1'),
      'stranger',
    ],
    [
      'an address that does not fit its origin',
      page('https://acme.zendesk.com/agent/tickets/1', { origin: 'https://evil.example' }),
      'stranger',
    ],
    [
      'a page without a tab',
      { url: 'https://acme.zendesk.com/agent/tickets/1', origin: 'https://acme.zendesk.com' },
      'stranger',
    ],
    ['nobody', {}, 'stranger'],
  ])('%s', (_, sender, kind) => {
    expect(originOf(sender as never, own).kind).toBe(kind);
  });
});
