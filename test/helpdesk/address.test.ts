import { describe, expect, it } from 'vitest';
import { helpdeskAt, helpdesks } from '../../utils/helpdesk/index.ts';

const addresses: readonly [address: string, helpdesk: string | null, conversation: string | null][] = [
  ['https://acme.zendesk.com/agent/tickets/42', 'zendesk', '42'],
  ['https://acme.zendesk.com/agent/tickets/42/', 'zendesk', '42'],
  ['https://acme.zendesk.com/agent/tickets/42?brand_id=1', 'zendesk', '42'],
  ['https://acme.zendesk.com/agent/#/tickets/42', 'zendesk', '42'],
  ['https://acme.zendesk.com/agent/tickets/42/events', 'zendesk', null],
  ['https://acme.zendesk.com/agent/tickets/new/1', 'zendesk', null],
  ['https://acme.zendesk.com/agent/filters/360', 'zendesk', null],
  ['https://acme.zendesk.com/agent', 'zendesk', null],
  ['https://acme.zendesk.com/hc/en-us/requests/42', null, null],
  ['https://acme.zendesk.com/agents/tickets/42', null, null],
  ['http://acme.zendesk.com/agent/tickets/42', null, null],
  ['https://acme.zendesk.com.evil.example/agent/tickets/42', null, null],
  ['https://evilzendesk.com/agent/tickets/42', null, null],
  ['https://app.intercom.com/a/inbox/abcd1234/inbox/conversation/215', 'intercom', '215'],
  ['https://app.eu.intercom.com/a/inbox/abcd1234/inbox/shared/all/conversation/2156', 'intercom', '2156'],
  [
    'https://app.au.intercom.com/a/inbox/abcd1234/inbox/view/9/conversation/215#part_id=comment-215-7',
    'intercom',
    '215',
  ],
  ['https://app.intercom.com/a/apps/abcd1234/inbox/inbox/all/conversations/215', 'intercom', '215'],
  ['https://app.intercom.com/a/apps/abcd1234/conversations/215', 'intercom', '215'],
  ['https://app.intercom.com/a/inbox/conversation/215', 'intercom', '215'],
  ['https://app.intercom.com/a/inbox/abcd1234/inbox/admin/77?view=List', 'intercom', null],
  ['https://app.intercom.com/a/apps/abcd1234/inbox/inbox/new-conversation', 'intercom', null],
  ['https://app.intercom.com/a/apps/abcd1234/users/215', 'intercom', null],
  ['https://app.intercom.com.evil.example/a/inbox/abcd1234/inbox/conversation/215', null, null],
  ['https://evil.example/app.intercom.com/a/inbox/abcd1234/inbox/conversation/215', null, null],
  ['https://api.intercom.io/conversations/215', null, null],
  ['https://chat.acme.example/app/accounts/1/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/conversations/43/', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/conversations/43?messageId=5272', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/inbox/2/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/label/late%20parcel/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/team/2/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/custom_view/3/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/mentions/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/unattended/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/participating/conversations/43', 'chatwoot', '43'],
  ['https://app.chatwoot.com/app/accounts/1/conversations/43', 'chatwoot', '43'],
  ['http://localhost:3000/app/accounts/1/conversations/43', 'chatwoot', '43'],
  ['http://[::1]:3000/app/accounts/1/conversations/43', 'chatwoot', '43'],
  ['http://10.0.0.7/app/accounts/1/conversations/43', 'chatwoot', '43'],
  ['https://chat.acme.example/app/accounts/1/dashboard', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/inbox/2', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/label/late/parcel/conversations/43', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/mentions/conversations', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/contacts/43', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/conversations/43x', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1/conversations/43/settings', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/1', 'chatwoot', null],
  ['https://chat.acme.example/app/accounts/one/conversations/43', null, null],
  ['https://chat.acme.example/app/login', null, null],
  ['https://chat.acme.example/x/app/accounts/1/conversations/43', null, null],
  ['https://chat.acme.example/api/v1/accounts/1/conversations/43', null, null],
  ['https://acme.zendesk.com/app/accounts/1/conversations/43', null, null],
  ['https://app.intercom.com/app/accounts/1/conversations/43', 'intercom', null],
  ['https://acme.zammad.com/app/accounts/1/conversations/43', null, null],
  ['file:///app/accounts/1/conversations/43', null, null],
  ['https://help.acme.example/#ticket/zoom/5', 'zammad', '5'],
  ['https://help.acme.example/#ticket/zoom/5/9', 'zammad', '5'],
  ['https://help.acme.example/#ticket/zoom/5/nav/true', 'zammad', '5'],
  ['http://localhost:3000/#ticket/zoom/5', 'zammad', '5'],
  ['https://help.acme.example/desktop/tickets/5', 'zammad', '5'],
  ['https://help.acme.example/desktop/tickets/5#article-9', 'zammad', '5'],
  ['https://help.acme.example/desktop/ticket/zoom/5', 'zammad', '5'],
  ['https://help.acme.example/desktop/tickets/create', 'zammad', null],
  ['https://help.acme.example/desktop/', 'zammad', null],
  ['https://help.acme.example/#ticket/view/my_assigned', 'zammad', null],
  ['https://help.acme.example/#ticket/create/id/123456', 'zammad', null],
  ['https://help.acme.example/#ticket/zoom/', 'zammad', null],
  ['https://help.acme.example/#ticket/zoom/5x', 'zammad', null],
  ['https://help.acme.example/#ticket/zoomed/5', null, null],
  ['https://help.acme.example/#dashboard', null, null],
  ['https://help.acme.example/', null, null],
  ['https://help.acme.example/desktopper/tickets/5', null, null],
  ['https://help.acme.example/shop#ticket/zoom/5', null, null],
  ['https://acme.zendesk.com/#ticket/zoom/5', null, null],
  ['https://app.intercom.com/desktop/tickets/5', 'intercom', null],
  ['https://app.chatwoot.com/desktop/tickets/5', null, null],
  ['ftp://help.acme.example/#ticket/zoom/5', null, null],
];

describe('an address', () => {
  it.each(addresses)('%s is of %s, with conversation %s', (address, id, conversation) => {
    const url = new URL(address);
    const helpdesk = helpdeskAt(url);
    expect(helpdesk?.id ?? null).toBe(id);
    expect(helpdesk?.conversationIdAt(url) ?? null).toBe(conversation);
  });

  it('of a helpdesk is never of two', () => {
    for (const [address] of addresses) {
      expect(helpdesks.filter(({ at }) => at(new URL(address))).length).toBeLessThan(2);
    }
  });

  it('is matched by the manifest whenever a conversation is open there, but on sites of one’s own', () => {
    for (const [address, id, conversation] of addresses.filter(([, , open]) => open !== null)) {
      const helpdesk = helpdesks.find((each) => each.id === id)!;
      if (helpdesk.matches.length === 0) continue;
      expect([conversation, helpdesk.matches.some((pattern) => fits(pattern, address))]).toEqual([
        conversation,
        true,
      ]);
    }
  });
});

/** A match pattern as browsers take it: `*.` is any subdomain, `*` in the path anything. */
function fits(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const isHost = host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  const wanted = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return isHost && new RegExp(`^${wanted.join('.*')}$`).test(url.pathname + url.search);
}
