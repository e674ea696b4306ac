// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://acme.zendesk.com/agent/tickets/1"}
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../utils/domain/reading.ts';
import { NOBODY, type Senders } from '../../utils/helpdesk/helpdesk.ts';
import { intercom } from '../../utils/helpdesk/intercom/intercom.ts';
import { READ_AGAIN, type WatchOptions, watch } from '../../utils/helpdesk/live/watch.ts';
import { zendesk } from '../../utils/helpdesk/zendesk/zendesk.ts';

const article = (text: string, type = 'end-user'): string => `
  <article data-test-id="omni-log-comment-item">
    <div data-test-id="omni-log-item-message" type="${type}">
      <div data-test-id="omni-log-message-content">${text}</div>
    </div>
  </article>`;
const ticket = (id: string, ...texts: string[]): string => `
  <div class="conversation-polaris" data-ticket-id="${id}">
    <div data-test-id="omni-log-container">${texts.map((text) => article(text)).join('')}</div>
    <div class="composer" contenteditable="true"></div>
  </div>`;

interface Started {
  readonly readings: Reading[];
  readonly stop: () => void;
  readonly requests: string[];
  /** Answers the oldest open request. */
  readonly answer: (texts: readonly string[]) => void;
  senders: Senders;
}

function start(helpdesk = zendesk, asks = false, quiet?: WatchOptions['quiet']): Started {
  const stopping = new AbortController();
  const open: ((response: Response) => void)[] = [];
  const started: Started = {
    readings: [],
    requests: [],
    senders: NOBODY,
    stop: () => stopping.abort(),
    answer: (texts) => open.shift()?.(new Response(JSON.stringify(bodyOf(helpdesk.id, texts)))),
  };
  const fetch = ((url: string) => {
    started.requests.push(url);
    return new Promise<Response>((resolve) => open.push(resolve));
  }) as unknown as typeof globalThis.fetch;
  running.push(stopping);
  watch({
    window: window as Window & typeof globalThis,
    helpdesk,
    senders: () => started.senders,
    fetch: asks ? fetch : null,
    now: () => Date.now(),
    ...(quiet === undefined ? {} : { quiet }),
    signal: stopping.signal,
    onReading: (reading) => started.readings.push(reading),
  });
  return started;
}

function bodyOf(helpdesk: string, texts: readonly string[]): object {
  const at = (i: number): string => new Date(1_700_000_000_000 + i * 60_000).toISOString();
  const author = { type: 'user', display_name: 'Robin' };
  const events = texts.map((text, i) => ({
    id: `e${i}`,
    created_at: at(i),
    author,
    content: { type: 'text', text },
  }));
  const parts = texts.map((text, i) => ({
    renderable_type: 1,
    created_at: at(i),
    renderable_data: { user_summary: { name: 'Robin' }, blocks: [{ type: 'paragraph', text }] },
  }));
  return helpdesk === 'zendesk' ? { events } : { renderable_parts: parts };
}

const running: AbortController[] = [];
const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const log = (): Element => document.querySelector('[data-test-id="omni-log-container"]')!;
const append = (text: string, type?: string): void =>
  log().insertAdjacentHTML('beforeend', article(text, type));
const texts = (reading: Reading | undefined): string[] =>
  reading?.kind === 'read' ? reading.conversation.messages.map(({ text }) => text) : [];
const idOf = (reading: Reading | undefined): string | null | undefined =>
  reading?.kind === 'read' ? reading.conversation.id : reading?.conversationId;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/agent/tickets/1');
  document.body.innerHTML = ticket('1', 'hello');
});

afterEach(() => {
  for (const one of running.splice(0)) one.abort();
  vi.useRealTimers();
});

describe('a watched ticket', () => {
  it('is reported at once, and again within 60 ms of a message', async () => {
    const { readings } = start();
    expect(texts(readings[0])).toEqual(['hello']);
    await wait(2_000);
    append('again');
    await wait(60);
    expect(readings).toHaveLength(2);
    expect(texts(readings[1])).toEqual(['hello', 'again']);
  });

  it('is not reported while nothing in its log has changed', async () => {
    const { readings } = start();
    document.querySelector('.composer')!.append('typing a reply');
    document.body.append(document.createElement('aside'));
    log().setAttribute('style', 'color: red');
    await wait(5_000);
    expect(readings).toHaveLength(1);
  });

  it('is read again while a text grows in place', async () => {
    const { readings } = start();
    const body = document.querySelector('[data-test-id="omni-log-message-content"]')!;
    for (const word of [' there', ' you', ' two']) {
      body.firstChild!.nodeValue += word;
      await wait(300);
    }
    expect(texts(readings.at(-1))).toEqual(['hello there you two']);
  });

  it('is read again when an item’s kind or visibility changes', async () => {
    const { readings } = start();
    append('hidden soon');
    await wait(300);
    log().lastElementChild!.firstElementChild!.setAttribute('aria-hidden', 'true');
    await wait(300);
    expect(readings.map(texts)).toEqual([['hello'], ['hello', 'hidden soon'], ['hello']]);
  });

  it('is read a few times in a storm, and its last message is not lost', async () => {
    const { readings } = start();
    await wait(1_000);
    const before = readings.length;
    const ms = 3_000;
    for (let i = 0; i < 300; i += 1) {
      append(`storm ${i}`);
      await wait(ms / 300);
    }
    await wait(300);
    expect(readings.length - before).toBeLessThanOrEqual(Math.ceil(ms / 250) + 2);
    expect(texts(readings.at(-1)).at(-1)).toBe('storm 299');
  });

  it('is found again when its log is replaced', async () => {
    const { readings } = start();
    document.body.innerHTML = ticket('1', 'hello', 'from the new log');
    await wait(300);
    append('and live');
    await wait(300);
    expect(texts(readings.at(-1))).toEqual(['hello', 'from the new log', 'and live']);
  });

  it('is called unreadable only when it stays so', async () => {
    document.body.innerHTML = '';
    const { readings } = start();
    await wait(500);
    expect(readings).toEqual([]);
    document.body.innerHTML = ticket('1', 'late');
    await wait(300);
    expect(texts(readings[0])).toEqual(['late']);
    document.body.innerHTML = '';
    await wait(3_000);
    expect(readings.slice(1)).toMatchObject([{ kind: 'unreadable', missing: ['ticket root'] }]);
  });

  it.each(['popstate', 'wxt:locationchange', 'nothing but the clock'])(
    'is left when the address moves: %s',
    async (how) => {
      document.body.innerHTML = ticket('1', 'one') + ticket('2', 'two');
      const { readings } = start();
      history.pushState(null, '', '/agent/tickets/2');
      if (how !== 'nothing but the clock') window.dispatchEvent(new Event(how));
      await wait(how === 'nothing but the clock' ? 1_000 : 0);
      history.pushState(null, '', '/agent/filters/9');
      await wait(1_000);
      expect(readings.map(idOf)).toEqual(['1', '2', null]);
      expect(readings[2]).toMatchObject({ missing: ['conversation'] });
    },
  );

  it('is reported again on request and after the back/forward cache', () => {
    const started = start();
    started.senders = { bots: [], people: [] };
    window.dispatchEvent(new Event(READ_AGAIN));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(started.readings).toHaveLength(3);
  });

  it('takes the brand’s names as they are now', () => {
    document.body.innerHTML = ticket('1', 'x')
      .replace('end-user', 'agent')
      .replace(
        '<div data-test-id="omni-log-item-message"',
        '<div data-test-id="omni-log-item-sender">Nova</div><div data-test-id="omni-log-item-message"',
      );
    const started = start();
    started.senders = { bots: ['nova'], people: [] };
    window.dispatchEvent(new Event(READ_AGAIN));
    expect(started.readings.map((of) => of.kind === 'read' && of.conversation.messages[0]?.role)).toEqual([
      'unknown',
      'ai',
    ]);
  });

  it('is let go entirely at the end', async () => {
    const { readings, stop } = start(zendesk, true);
    append('seen too late');
    stop();
    history.pushState(null, '', '/agent/tickets/2');
    append('not seen');
    window.dispatchEvent(new Event(READ_AGAIN));
    window.dispatchEvent(new Event('popstate'));
    await wait(10_000);
    expect(readings).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a ticket’s history', () => {
  it('is asked for once, and laid under the page', async () => {
    const { readings, requests, answer } = start(zendesk, true);
    answer(['earlier', 'hello']);
    await wait(0);
    append('later');
    await wait(5_000);
    expect(requests).toHaveLength(1);
    expect(texts(readings.at(-1))).toEqual(['earlier', 'hello', 'later']);
  });

  it('that comes after the agent has left is dropped', async () => {
    document.body.innerHTML = ticket('1', 'one') + ticket('2', 'two');
    const { readings, requests, answer } = start(zendesk, true);
    history.pushState(null, '', '/agent/tickets/2');
    window.dispatchEvent(new Event('popstate'));
    answer(['a secret of ticket 1']);
    await wait(3_000);
    expect(requests).toHaveLength(2);
    expect(readings.flatMap(texts)).toEqual(['one', 'two']);
  });

  it('of A is not shown under A’s second visit by its first answer', async () => {
    document.body.innerHTML = ticket('1', 'one') + ticket('2', 'two');
    const { readings, requests, answer } = start(zendesk, true);
    for (const id of ['2', '1']) {
      history.pushState(null, '', `/agent/tickets/${id}`);
      window.dispatchEvent(new Event('popstate'));
    }
    answer(['of the first visit', 'one']);
    await wait(100);
    expect(readings.map(idOf)).toEqual(['1', '2', '1']);
    answer(['of ticket 2']);
    answer(['of the second visit', 'one']);
    await wait(100);
    expect(requests).toHaveLength(3);
    expect(texts(readings.at(-1))).toEqual(['of the second visit', 'one']);
  });
});

describe('an AI agent’s answer', () => {
  const LONGEST = 2_500;
  const grow = (words: string): void => {
    log().lastElementChild!.querySelector('[data-test-id="omni-log-message-content"]')!.append(words);
  };

  it('that streams is reported when it begins, and when it has come to rest', async () => {
    const { readings } = start();
    append('Let', 'bot');
    for (const word of [' me', ' look', ' that', ' up']) {
      await wait(300);
      grow(word);
    }
    expect(readings).toHaveLength(2);
    await wait(1_000);
    expect(readings.map(texts)).toEqual([['hello'], ['hello', 'Let'], ['hello', 'Let me look that up']]);
  });

  it('in several parts is a first report and a last', async () => {
    const { readings } = start();
    for (const part of ['I understand.', 'A refund takes 5 days.', 'Shall I start it?']) {
      append(part, 'bot');
      await wait(400);
    }
    await wait(1_000);
    expect(readings).toHaveLength(3);
    expect(texts(readings[2])).toHaveLength(4);
  });

  it('that never rests is reported all the same, again and again', async () => {
    const { readings } = start();
    const from = Date.now();
    const times: number[] = [];
    append('word', 'bot');
    for (let i = 0; i < 40; i += 1) {
      const before = readings.length;
      grow(` ${i}`);
      await wait(200);
      if (readings.length > before) times.push(Date.now() - from);
    }
    const waits = [...times, 8_000].map((at, i) => at - (times[i - 1] ?? 0));
    expect(Math.max(...waits)).toBeLessThanOrEqual(LONGEST + 300);
    expect(times.length).toBeLessThanOrEqual(Math.ceil(8_000 / LONGEST) + 1);
  });

  it.each([
    ['end-user', 'a person please'],
    ['agent', 'I take over'],
    ['internal', 'a note'],
  ])('does not hold up a message of another kind: %s', async (kind, text) => {
    const { readings } = start();
    append('Let', 'bot');
    await wait(200);
    grow(' me');
    await wait(200);
    append(text, kind);
    await wait(100);
    expect(texts(readings.at(-1))).toEqual(['hello', 'Let me', text]);
    await wait(5_000);
    expect(readings).toHaveLength(3);
  });

  it('does not hold up a customer’s first words, nor their correction', async () => {
    const { readings } = start();
    log().querySelector('[data-test-id="omni-log-message-content"]')!.append(' there');
    await wait(100);
    expect(readings.map(texts)).toEqual([['hello'], ['hello there']]);
  });

  it('is reported under its own conversation when the agent leaves in the middle of it', async () => {
    document.body.innerHTML = ticket('1', 'one') + ticket('2', 'two');
    const { readings } = start();
    append('Let me look', 'bot');
    await wait(200);
    history.pushState(null, '', '/agent/tickets/2');
    window.dispatchEvent(new Event('popstate'));
    await wait(5_000);
    expect(readings.map((of) => [idOf(of), ...texts(of)])).toEqual([
      ['1', 'one'],
      ['1', 'one', 'Let me look'],
      ['2', 'two'],
    ]);
  });

  it('of which a part is taken back before it was reported never had that part', async () => {
    const { readings } = start();
    append('Let me', 'bot');
    await wait(200);
    append('guess', 'bot');
    await wait(200);
    log().lastElementChild!.remove();
    await wait(5_000);
    expect(readings.map(texts)).toEqual([['hello'], ['hello', 'Let me']]);
  });

  it('is never lost, whatever comes between', async () => {
    const step = fc.record({
      act: fc.constantFrom('grow', 'ai part', 'customer', 'remove', 'read again'),
      ms: fc.integer({ min: 0, max: 900 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        document.body.innerHTML = ticket('1', 'hello');
        const { readings, stop } = start();
        for (const [i, { act, ms }] of steps.entries()) {
          if (act === 'grow') grow(` ${i}`);
          else if (act === 'ai part') append(`answer ${i}`, 'bot');
          else if (act === 'customer') append(`question ${i}`);
          else if (act === 'remove' && log().childElementCount > 1) log().lastElementChild!.remove();
          else if (act === 'read again') window.dispatchEvent(new Event(READ_AGAIN));
          await wait(ms);
          // People are heard at once, whatever is being held.
          if (act === 'customer' && ms > 300) expect(texts(readings.at(-1))).toContain(`question ${i}`);
        }
        await wait(3_000);
        const shown = [...log().querySelectorAll('[data-test-id="omni-log-message-content"]')];
        expect(texts(readings.at(-1))).toEqual(shown.map((element) => element.textContent));
        stop();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a site’s allowance', () => {
  it('is spared by a tab that another one has told, until its time', async () => {
    const until = Date.now() + 30_000;
    const { readings, requests } = start(zendesk, true, { until: () => until, spare: () => undefined });
    expect(requests).toEqual([]);
    expect(readings.at(-1)).toMatchObject({ source: 'page' });
    expect(JSON.stringify(readings.at(-1))).toContain('allowance');
    await wait(29_000);
    append('still quiet');
    await wait(500);
    expect(requests).toEqual([]);
    await wait(1_000);
    append('and now');
    await wait(500);
    expect(requests).toHaveLength(1);
  });

  it('is told to the others when it is used up, and only then', async () => {
    const told: number[] = [];
    const answers = [new Response('{}', { status: 429, headers: { 'retry-after': '45' } })];
    const stopping = new AbortController();
    running.push(stopping);
    watch({
      window: window as Window & typeof globalThis,
      helpdesk: zendesk,
      senders: () => NOBODY,
      fetch: async () => answers.shift() ?? Promise.reject(new TypeError('Failed to fetch')),
      now: () => Date.now(),
      quiet: { until: () => 0, spare: (until) => told.push(until) },
      signal: stopping.signal,
      onReading: () => undefined,
    });
    const asked = Date.now();
    await wait(100);
    expect(told).toEqual([asked + 45_000]);
    await wait(46_000);
    append('asks again, and fails for a reason of this tab alone');
    await wait(500);
    expect(told).toHaveLength(1);
  });
});

const g3 = (...parts: string[]): Element => {
  const host = document.createElement('div');
  host.id = 'teammate-app-react';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div data-testid="conversation-stream-scroll-container"></div>`;
  for (const part of parts) add(host, part);
  return host;
};
const add = (host: Element, text: string): void => {
  const part = document.createElement('div');
  part.className = 'group/content-part';
  part.textContent = text;
  host.shadowRoot!.firstElementChild!.append(part);
};

describe('a watched conversation in a shadow root', () => {
  const intercomUrl = (id: string): URL =>
    new URL(`https://app.intercom.com/a/inbox/abcd1234/inbox/conversation/${id}`);
  /** The same helpdesk on this test's host: a document cannot move to another one. */
  const here = {
    ...intercom,
    at: () => true,
    conversationIdAt: (url: URL) => /tickets\/(\d+)/.exec(url.pathname)?.[1] ?? null,
    api: {
      ...intercom.api,
      routes: intercom.api.routes.map((route) => ({
        ...route,
        path: (id: string) => route.path(id, intercomUrl(id)),
      })),
    },
  };

  it('is followed inside the root, and when the host is replaced', async () => {
    const host = g3('hello');
    document.body.replaceChildren(host);
    const { readings } = start(here);
    add(host, 'live');
    await wait(300);
    const next = g3('a new host');
    document.body.replaceChildren(next);
    await wait(300);
    add(next, 'live too');
    await wait(300);
    expect(readings.map(texts)).toEqual([
      ['hello'],
      ['hello', 'live'],
      ['a new host'],
      ['a new host', 'live too'],
    ]);
  });

  it('is found when the root comes later than the host', async () => {
    const host = document.createElement('div');
    host.id = 'teammate-app-react';
    document.body.replaceChildren(host);
    const { readings } = start(here);
    await wait(100);
    host.attachShadow({ mode: 'open' }).append(g3('late').shadowRoot!.firstElementChild!);
    await wait(1_100);
    expect(texts(readings.at(-1))).toEqual(['late']);
  });

  it('is never reported under the next conversation’s id while its messages still stand there', async () => {
    const host = g3('of one');
    document.body.replaceChildren(host);
    const { readings } = start(here);
    history.pushState(null, '', '/agent/tickets/2');
    window.dispatchEvent(new Event('popstate'));
    await wait(400);
    host.shadowRoot!.firstElementChild!.replaceChildren();
    add(host, 'of two');
    await wait(400);
    expect(readings.map((of) => [idOf(of), ...texts(of)])).toEqual([
      ['1', 'of one'],
      ['2', 'of two'],
    ]);
  });

  it('asks again for the role of a message that came since, rarely, and not for ever', async () => {
    const host = g3('hello');
    document.body.replaceChildren(host);
    const { readings, requests, answer } = start(here, true);
    answer(['hello']);
    await wait(0);
    add(host, 'new');
    await wait(1_500);
    expect(requests).toHaveLength(1);
    expect(readings.at(-1)).toMatchObject({ coverage: { roles: 'partial' } });
    await wait(600);
    expect(requests).toHaveLength(2);
    answer(['hello', 'new']);
    await wait(100);
    expect(readings.at(-1)).toMatchObject({ coverage: { roles: 'certain' } });
    add(host, 'never in the JSON');
    for (let i = 0; i < 100; i += 1) {
      await wait(5_000);
      answer(['hello', 'new']);
    }
    expect(requests.length).toBeLessThanOrEqual(9);
  });
});
