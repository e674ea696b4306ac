import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatwoot } from '../../utils/helpdesk/chatwoot/chatwoot.ts';
import { headersOf } from '../../utils/helpdesk/chatwoot/session.ts';
import { fetchHistory } from '../../utils/helpdesk/history/history.ts';

const session = {
  'access-token': 'tok',
  'token-type': 'Bearer',
  client: 'cli',
  expiry: '1765000000',
  uid: 'a@b.c',
};
const cookieOf = (value: string): string =>
  `lang=en; cw_d_session_info=${encodeURIComponent(value)}; other=1`;

describe('the session', () => {
  it('is what the dashboard itself sends, and nothing else of the cookie', () => {
    expect(headersOf(cookieOf(JSON.stringify({ ...session, 'set-cookie': 'x', host: 'y' })))).toEqual(
      session,
    );
  });

  it.each([
    ['', 'no cookie'],
    ['cw_d_session_info=', 'an empty one'],
    ['cw_d_session_info=%E0%A4%A', 'one that is cut'],
    [cookieOf('{'), 'one that is not JSON'],
    [cookieOf('[1]'), 'a list'],
    [cookieOf(JSON.stringify({ ...session, client: undefined })), 'one without a client'],
    [cookieOf(JSON.stringify({ ...session, uid: 'a\r\nx: y' })), 'one with a line break'],
    [cookieOf(JSON.stringify({ ...session, uid: 'ä' })), 'one that is no header’s value'],
    [`not_cw_d_session_info=${encodeURIComponent(JSON.stringify(session))}`, 'another cookie'],
  ])('is none for %j: %s', (cookie) => {
    expect(headersOf(cookie)).toEqual({});
  });

  it('never throws, and a browser takes whatever it gives', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((json) => cookieOf(JSON.stringify(json))),
        ),
        (cookie) => {
          expect(() => new Headers(headersOf(cookie))).not.toThrow();
        },
      ),
    );
  });
});

describe('the history', () => {
  const url = new URL('https://chat.acme.example/app/accounts/7/label/vip/conversations/43');
  const path = '/api/v1/accounts/7/conversations/43/messages';
  const page = (from: number) =>
    JSON.stringify({
      meta: { contact: { name: 'hey' } },
      payload: Array.from({ length: 20 }, (_, i) => ({
        id: from + i,
        message_type: 2,
        content: `${from + i}`,
        created_at: 5,
      })),
    });

  it('goes back page by page, signed, and keeps the order of one second', async () => {
    const asked: [string, string | null][] = [];
    const answers = [page(40), page(20), JSON.stringify({ meta: { contact: { name: 'hey' } }, payload: [] })];
    const fetch = (async (address: string, init: RequestInit) => {
      asked.push([address.slice(url.origin.length), new Headers(init.headers).get('access-token')]);
      return new Response(answers[asked.length - 1]);
    }) as typeof globalThis.fetch;
    const cookie = () => cookieOf(JSON.stringify(session));
    const history = await fetchHistory(chatwoot, url, '43', { fetch, now: () => 0, cookie });
    expect(asked).toEqual([
      [path, 'tok'],
      [`${path}?before=40`, 'tok'],
      [`${path}?before=20`, 'tok'],
    ]);
    expect(history).toMatchObject({ kind: 'history', complete: true, customer: 'hey' });
    expect(history.kind === 'history' && history.messages.map(({ text }) => Number(text))).toEqual(
      Array.from({ length: 40 }, (_, i) => 20 + i),
    );
  });

  it('ends where a server answers the same again, and says that there may be more', async () => {
    let count = 0;
    const fetch = (async () => {
      count += 1;
      return new Response(page(40));
    }) as unknown as typeof globalThis.fetch;
    const history = await fetchHistory(chatwoot, url, '43', { fetch, now: () => 0 });
    expect(count).toBe(2);
    expect(history).toMatchObject({ kind: 'history', complete: false });
  });
});
