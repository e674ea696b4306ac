import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Stage, startStage } from './server.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const ticket = { helpdesk: 'zendesk', id: '42' } as const;
const chat = { helpdesk: 'intercom', id: '215' } as const;
beforeEach(() => {
  stage.setApi('on');
  stage.setAllowance(100);
  stage.forgetRequests();
  for (const key of [ticket, chat]) {
    stage.board.open(key);
    stage.board.append(key, { role: 'customer', text: 'where is <my> order?', at: 1_000 });
    stage.board.append(key, { role: 'ai', text: 'On its way.', at: 2_000 });
    stage.board.append(key, { role: 'note', text: 'lost parcel', at: 3_000 });
    stage.board.append(key, { role: 'agent', text: 'I will send another.', at: 4_000 });
  }
});

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Longest wait for an answer, ms: a page with a true editor is bundled when it is first asked for. */
const PATIENCE_MS = 20_000;

/** A real request to the true host name, at the stage's port. */
function ask(url: string, body?: string, timeout = PATIENCE_MS): Promise<Reply> {
  const { hostname, pathname, search } = new URL(url);
  const options = { host: '127.0.0.1', port: stage.port, path: pathname + search, rejectUnauthorized: false };
  return new Promise((done, failed) => {
    const asked = request(
      { ...options, method: body === undefined ? 'GET' : 'POST', headers: { host: hostname }, timeout },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      },
    );
    asked.once('timeout', () => asked.destroy(new Error('no answer')));
    asked.once('error', failed);
    asked.end(body);
  });
}

interface LogPage {
  events: { type: string; author: { type: string }; metadata?: { public: boolean } }[];
  meta: { has_more: boolean; after_cursor: string | null };
  links: { next: string | null };
}
const LOG = 'https://acme.zendesk.com/api/v2/tickets/42/conversation_log';
const logPage = async (url: string): Promise<LogPage> => JSON.parse((await ask(url)).body) as LogPage;

describe('the stage', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/42', 200],
    ['https://other.zendesk.com/agent/dashboard', 200],
    ['https://acme.zendesk.com/agent/filters/360001', 200],
    ['https://app.intercom.com/a/inbox/ab12cd34/inbox/conversation/215', 200],
    ['https://app.eu.intercom.com/a/inbox/ab12cd34/inbox/admin/1', 200],
    ['https://acme.zendesk.com/hc/en', 404],
    ['https://app.intercom.com.evil.example/a/inbox/', 421],
    ['https://zendesk.com/agent/tickets/42', 421],
  ])(
    'answers %s with %i',
    async (url, status) => {
      expect((await ask(url)).status).toBe(status);
    },
    PATIENCE_MS,
  );

  it(
    'serves a page script and style for each helpdesk',
    async () => {
      for (const host of ['acme.zendesk.com', 'app.intercom.com']) {
        expect((await ask(`https://${host}/__stage/page.js`)).body).toContain('EventSource');
        expect((await ask(`https://${host}/__stage/page.css`)).body).not.toContain('@import');
      }
    },
    PATIENCE_MS,
  );
});

describe('Zendesk’s conversation log', () => {
  it('says who wrote each event, and opens with the boilerplate of a messaging ticket', async () => {
    const { events } = await logPage(`${LOG}?sort=created_at`);
    expect(events.map((each) => [each.type, each.author.type, each.metadata?.public])).toEqual([
      ['Comment', 'user', false],
      ['Messaging::ConversationMessage', 'user', undefined],
      ['Messaging::ConversationMessage', 'bot', undefined],
      ['Comment', 'agent', false],
      ['Messaging::ConversationMessage', 'agent', undefined],
    ]);
  });

  it('is read whole by following its cursors', async () => {
    const sizes: number[] = [];
    let next: string | null = `${LOG}?page[size]=2`;
    while (next) {
      const page: LogPage = await logPage(next);
      sizes.push(page.events.length);
      expect(page.meta.has_more).toBe(page.links.next !== null);
      next = page.links.next;
    }
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('states what is left of the allowance, and refuses with a time to wait once it is spent', async () => {
    stage.setAllowance(2);
    const replies = [await ask(LOG), await ask(LOG), await ask(LOG)];
    expect(replies.map((each) => each.status)).toEqual([200, 200, 429]);
    expect(replies[0]?.headers['zendesk-ratelimit-omnilog-index']).toMatch(
      /^total=\d+; remaining=1; resets=\d+$/,
    );
    expect(Number(replies[2]?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('leaves out an answer that is still being streamed', async () => {
    const whole = stage.board.stream(ticket, { role: 'ai', text: 'a b c d e f', chunk: 2, everyMs: 30 });
    expect((await logPage(LOG)).events).toHaveLength(5);
    await whole;
    expect((await logPage(LOG)).events).toHaveLength(6);
  });

  it('is beside the ticket itself, and neither is there for a ticket that is not', async () => {
    const { ticket: read } = JSON.parse((await ask('https://acme.zendesk.com/api/v2/tickets/42.json')).body);
    expect(read).toMatchObject({ id: 42, status: 'open', from_messaging_channel: true });
    expect((await ask('https://acme.zendesk.com/api/v2/tickets/7.json')).status).toBe(404);
    expect((await ask(LOG.replace('42', '7'))).status).toBe(404);
  });
});

describe('Intercom’s page JSON', () => {
  it('gives each part its numeric type, and marks the bot', async () => {
    const { body } = await ask('https://app.intercom.com/ember/inbox/conversations/215?app_id=ab12cd34');
    const { renderable_parts: parts } = JSON.parse(body);
    expect(parts.map((each: { renderable_type: number }) => each.renderable_type)).toEqual([1, 24, 3, 2]);
    expect(parts[1].renderable_data.entity.is_operator).toBe(true);
    expect(parts[0].renderable_data.blocks[0].text).toBe('where is &lt;my&gt; order?');
  });
});

describe('the JSON of both helpdesks', () => {
  it.each([
    ['off', 404],
    ['limited', 429],
    ['forbidden', 401],
    ['broken', 500],
    ['sign-in page', 200],
  ] as const)('when %s answers with %i', async (mode, status) => {
    stage.setApi(mode);
    expect((await ask(LOG)).status).toBe(status);
  });

  it('when silent never answers', async () => {
    stage.setApi('silent');
    await expect(ask(LOG, undefined, 400)).rejects.toThrow('no answer');
  });

  it('is counted, and pages are not', async () => {
    await ask(LOG);
    await ask('https://acme.zendesk.com/agent/tickets/42');
    expect(stage.apiRequests().map((each) => each.path)).toEqual(['/api/v2/tickets/42/conversation_log']);
  });
});

describe('the stage’s commands', () => {
  it('change the board from outside the process', async () => {
    const message = JSON.stringify({ ...ticket, role: 'customer', text: 'hello?' });
    expect((await ask('https://stage.test/append', message)).status).toBe(200);
    expect(stage.board.thread(ticket).messages.at(-1)?.text).toBe('hello?');
  });

  it.each([
    ['an unknown command', 'https://stage.test/dance', '{}', 404],
    ['a body that is not JSON', 'https://stage.test/append', '{', 400],
    [
      'an unknown role',
      'https://stage.test/append',
      '{"helpdesk":"zendesk","id":"42","role":"robot","text":"x"}',
      400,
    ],
    [
      'an unknown thread',
      'https://stage.test/append',
      '{"helpdesk":"zendesk","id":"9","role":"ai","text":"x"}',
      400,
    ],
  ])('refuse %s', async (_, url, body, status) => {
    expect((await ask(url, body)).status).toBe(status);
  });
});
