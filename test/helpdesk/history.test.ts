// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fetchHistory } from '../../utils/helpdesk/history/history.ts';
import { helpdeskAt } from '../../utils/helpdesk/index.ts';

const NOW = Date.parse('2025-12-01T14:00:00Z');
const ZENDESK = 'https://acme.zendesk.com/agent/tickets/42';
const FIRST = 'https://acme.zendesk.com/api/v2/tickets/42/conversation_log?sort=created_at&page[size]=100';

interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** Answers the nth request with the nth answer; a string is a body of JSON or not. */
function answering(
  ...answers: (string | [status: number, headers: Record<string, string>, body?: string] | Error)[]
) {
  const requests: Request[] = [];
  const fetch = (async (url: string, init: RequestInit = {}) => {
    requests.push({ url: String(url), init });
    const answer = answers[requests.length - 1] ?? [404, {}];
    if (answer instanceof Error) throw answer;
    const [status, headers, body = '{}'] = typeof answer === 'string' ? [200, {}, answer] : answer;
    return new Response(body, { status, headers });
  }) as typeof globalThis.fetch;
  return { fetch, requests };
}

function ask(fetch: typeof globalThis.fetch, address = ZENDESK) {
  const url = new URL(address);
  const helpdesk = helpdeskAt(url)!;
  return fetchHistory(helpdesk, url, helpdesk.conversationIdAt(url)!, { fetch, now: () => NOW });
}

function log(ids: readonly string[], more: object = {}): string {
  const events = ids.map((id, i) => ({
    id,
    created_at: new Date(NOW + i).toISOString(),
    author: { type: 'user', display_name: 'Robin' },
    content: { type: 'text', text: `text ${id}` },
  }));
  return JSON.stringify({ events, meta: { has_more: false }, ...more });
}

const low = 'total=100; remaining=19; resets=40';

describe('the history', () => {
  it('is one read of this page’s own origin, with the agent’s session, past every cache, following nothing', async () => {
    const { fetch, requests } = answering(log(['a']));
    expect(await ask(fetch)).toMatchObject({ kind: 'history', complete: true, quietUntil: null });
    expect(requests.map(({ url }) => url)).toEqual([FIRST]);
    expect(requests[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      mode: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    });
  });

  it('follows a link on its own origin', async () => {
    const next = `${FIRST}&page[after]=x`;
    const { fetch, requests } = answering(
      log(['a'], { meta: { has_more: true }, links: { next } }),
      log(['b']),
    );
    expect(await ask(fetch)).toMatchObject({ complete: true, messages: [{ id: 'a' }, { id: 'b' }] });
    expect(requests.map(({ url }) => url)).toEqual([FIRST, next]);
  });

  it('takes the cursor where the link names another host, and never asks that host', async () => {
    const more = {
      meta: { has_more: true, after_cursor: 'x/1' },
      links: { next: 'https://evil.example/next' },
    };
    const { fetch, requests } = answering(log(['a'], more), log(['b']));
    expect(await ask(fetch)).toMatchObject({ complete: true });
    expect(requests.map(({ url }) => url)).toEqual([FIRST, `${FIRST}&page[after]=x%2F1`]);
  });

  it('is not complete where only another host has the rest', async () => {
    const { fetch, requests } = answering(
      log(['a'], { meta: {}, links: { next: 'https://evil.example/next' } }),
    );
    expect(await ask(fetch)).toMatchObject({ kind: 'history', complete: false });
    expect(requests).toHaveLength(1);
  });

  it('stops after five pages, and at a link that leads back', async () => {
    const endless = Array.from({ length: 9 }, (_, i) =>
      log([`${i}`], { meta: { has_more: true }, links: { next: `${FIRST}&page[after]=${i}` } }),
    );
    const long = answering(...endless);
    expect(await ask(long.fetch)).toMatchObject({ complete: false, messages: { length: 5 } });
    expect(long.requests).toHaveLength(5);
    const circle = answering(log(['a'], { meta: { has_more: true }, links: { next: FIRST } }));
    expect(await ask(circle.fetch)).toMatchObject({ complete: false });
    expect(circle.requests).toHaveLength(1);
  });

  it('keeps what it has when a later page fails', async () => {
    const more = { meta: { has_more: true }, links: { next: `${FIRST}&page[after]=x` } };
    const { fetch } = answering(log(['a'], more), [429, { 'retry-after': '30' }]);
    expect(await ask(fetch)).toMatchObject({ kind: 'history', complete: false, quietUntil: NOW + 30_000 });
  });

  it('leaves the last fifth of the account’s allowance to others', async () => {
    const more = log(['a'], { meta: { has_more: true }, links: { next: `${FIRST}&page[after]=x` } });
    const { fetch, requests } = answering([200, { 'zendesk-ratelimit-omnilog-index': low }, more]);
    expect(await ask(fetch)).toMatchObject({ complete: false, quietUntil: NOW + 40_000 });
    expect(requests).toHaveLength(1);
  });

  it.each([
    { header: 'total=100; remaining=20; resets=40', quietUntil: null },
    { header: `total=100; remaining=0; resets=${NOW / 1000 + 9}`, quietUntil: NOW + 9_000 },
    { header: 'total=100; remaining=3', quietUntil: NOW + 60_000 },
    { header: 'nonsense', quietUntil: null },
  ])('reads the allowance "$header"', async ({ header, quietUntil }) => {
    const { fetch } = answering([200, { 'zendesk-ratelimit-omnilog-index': header }, log(['a'])]);
    expect(await ask(fetch)).toMatchObject({ kind: 'history', quietUntil });
  });

  it.each([
    { answer: [429, { 'retry-after': '7' }], cause: "the account's allowance is used up", wait: 7_000 },
    {
      answer: [429, { 'retry-after': 'Mon, 01 Dec 2025 14:02:00 GMT' }],
      cause: "the account's allowance is used up",
      wait: 120_000,
    },
    {
      answer: [429, { 'zendesk-ratelimit-omnilog-index': 'total=100; remaining=0; resets=11' }],
      cause: "the account's allowance is used up",
      wait: 11_000,
    },
    { answer: [429, {}], cause: "the account's allowance is used up", wait: 60_000 },
    { answer: [401, {}], cause: "this agent's session may not read it", wait: null },
    { answer: [403, {}], cause: "this agent's session may not read it", wait: null },
    { answer: [404, {}], cause: 'the helpdesk does not offer it here', wait: null },
    { answer: [503, {}], cause: 'the helpdesk answered 503', wait: 60_000 },
    { answer: '<html>Sign in</html>', cause: 'the answer was not understood', wait: null },
    { answer: '{"other": []}', cause: 'the answer was not understood', wait: null },
    { answer: '[]', cause: 'the answer was not understood', wait: null },
    { answer: 'null', cause: 'the answer was not understood', wait: null },
    { answer: new TypeError('Failed to fetch'), cause: 'the helpdesk did not answer', wait: 60_000 },
  ] as const)('is unavailable with its cause after $answer', async ({ answer, cause, wait }) => {
    const { fetch } = answering(answer as never);
    const retryAt = wait === null ? null : NOW + wait;
    const isUsedUp = Array.isArray(answer) && answer[0] === 429;
    expect(await ask(fetch)).toEqual({
      kind: 'unavailable',
      cause,
      retryAt,
      ...(isUsedUp ? { quietUntil: retryAt } : {}),
    });
  });

  it.each([
    'https://app.intercom.com/a/inbox/_/inbox/conversation/5',
    'https://app.intercom.com/a/inbox/conversation/5',
  ])('asks for nothing where the address does not name the workspace: %s', async (address) => {
    const { fetch, requests } = answering();
    expect(await ask(fetch, address)).toMatchObject({ cause: 'the address does not name the workspace' });
    expect(requests).toEqual([]);
  });

  it('survives events of every wrong shape', async () => {
    const events = [null, 1, 'x', [], {}, { content: 3 }, { content: {} }, { content: { type: 'carousel' } }];
    const { fetch } = answering(JSON.stringify({ events }));
    expect(await ask(fetch)).toMatchObject({ messages: [{ role: 'unknown', text: '[carousel]', at: null }] });
  });
});

const API = 'https://acme.zendesk.com/api/v2/tickets/42';
const at = (i: number): string => new Date(NOW + i * 60_000).toISOString();

function comments(channel: string, ...texts: readonly string[]): string {
  return JSON.stringify({
    comments: texts.map((text, i) => ({
      id: 100 + i,
      type: 'Comment',
      author_id: 1,
      public: true,
      plain_body: text,
      created_at: at(i),
      via: { channel },
    })),
    users: [{ id: 1, name: 'Robin', role: 'end-user' }],
    meta: { has_more: false },
  });
}

function audits(ended: boolean, ...texts: readonly string[]): string {
  const history = texts.map((message, i) => ({
    type: 'ChatMessage',
    actor_type: 'end-user',
    actor_name: 'Robin',
    timestamp: NOW - 60_000 + i,
    message,
  }));
  const events = [
    { type: 'ChatStartedEvent', value: { history } },
    { type: 'Comment', id: 100, author_id: 1, public: true, body: 'as the audits have it' },
    ...(ended ? [{ type: 'ChatEndedEvent' }] : []),
  ];
  return JSON.stringify({ audits: [{ id: 9, created_at: at(0), author_id: 1, events }] });
}

const textsOf = (of: Awaited<ReturnType<typeof ask>>): string[] =>
  of.kind === 'history' ? of.messages.map(({ text }) => text) : [];

describe('a ticket’s other ways', () => {
  it.each([
    ['not offered', [404, {}]],
    ['not allowed', [403, {}]],
    ['not understood', '<html>'],
  ] as const)('are the comments where the log is %s, and no more of an e-mail ticket', async (_, first) => {
    const { fetch, requests } = answering(first as never, comments('email', 'hello', 'again'));
    const answer = await ask(fetch);
    expect(requests.map(({ url }) => url.replace(API, '').split('?')[0])).toEqual([
      '/conversation_log',
      '/comments.json',
    ]);
    expect(answer).toMatchObject({ complete: true, messages: [{ id: '100', role: 'customer' }, {}] });
    expect(textsOf(answer)).toEqual(['hello', 'again']);
  });

  it.each(['native_messaging', 'whatsapp', 'chat', ''])(
    'are the audits as well for messages of the channel "%s"',
    async (channel) => {
      const { fetch, requests } = answering(
        [404, {}],
        comments(channel, 'a note'),
        audits(true, 'hi', 'you?'),
      );
      const answer = await ask(fetch);
      expect(requests.at(-1)?.url).toContain(`${API}/audits.json?`);
      expect(answer).toMatchObject({ complete: true });
      // The comment is taken once, and from the comments.
      expect(textsOf(answer)).toEqual(['hi', 'you?', 'a note']);
    },
  );

  it('are not complete while a chat goes on, or where the audits cannot be had', async () => {
    const live = answering([404, {}], comments('chat', 'a note'), audits(false, 'hi'));
    expect(await ask(live.fetch)).toMatchObject({
      kind: 'history',
      complete: false,
      messages: { length: 2 },
    });
    const refused = answering([404, {}], comments('chat', 'a note'), [403, {}]);
    expect(await ask(refused.fetch)).toMatchObject({ kind: 'history', complete: false });
    const busy = answering([404, {}], comments('chat', 'a note'), [429, { 'retry-after': '30' }]);
    expect(await ask(busy.fetch)).toMatchObject({ complete: false, quietUntil: NOW + 30_000 });
  });

  it('are the audits alone where the comments are refused; what they leave open stays open', async () => {
    const { fetch } = answering([404, {}], [403, {}], audits(true, 'hi'));
    expect(await ask(fetch)).toMatchObject({
      kind: 'history',
      messages: [
        { role: 'customer', text: 'hi' },
        { role: 'unknown', text: 'as the audits have it' },
      ],
    });
  });

  it.each([
    [[429, { 'retry-after': '5' }], 1],
    [[503, {}], 1],
    [new TypeError('Failed to fetch'), 1],
  ] as const)('are not tried after %s', async (answer, count) => {
    const { fetch, requests } = answering(answer as never, comments('email', 'hello'));
    expect(await ask(fetch)).toMatchObject({ kind: 'unavailable' });
    expect(requests).toHaveLength(count);
  });

  it('survive answers of every wrong shape', async () => {
    const odd = [null, 1, 'x', [], {}, { id: 1 }, { id: 2, body: 3 }, { id: 3, body: '', author_id: {} }];
    const { fetch } = answering(
      [404, {}],
      JSON.stringify({ comments: odd, users: odd }),
      JSON.stringify({
        audits: [...odd, { events: [...odd, { type: 'ChatStartedEvent', value: { history: odd } }] }],
      }),
    );
    expect(await ask(fetch)).toMatchObject({ kind: 'history', complete: false });
  });
});
