import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../utils/assistant/egress.ts';
import { PROVIDERS } from '../../utils/assistant/providers.ts';
import { checked } from '../../utils/domain/assistant/check.ts';
import { promptFor } from '../../utils/domain/assistant/prompt.ts';
import type { Answer, FailureKind } from '../../utils/domain/assistant/provider.ts';
import { DELIMITER, parcel } from './samples.ts';
import { type Mode, PROTOCOLS, type Protocol, type StandIn, standIn } from './stand-in.ts';

const KEY = 'sk-canary-0123456789-abcdefghij';
const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(protocol: Protocol, mode: Mode, elsewhere?: string): Promise<StandIn> {
  const server = await standIn(protocol, mode, elsewhere);
  open.push(server);
  return server;
}

const draftFor = (kind: Protocol) =>
  promptFor(parcel, { provider: { kind, model: 'some-model' }, delimiter: DELIMITER, language: 'en' })!;

interface Asked {
  readonly limits?: Partial<typeof LIMITS>;
  readonly signal?: AbortSignal;
  readonly consented?: string;
  readonly key?: { origin: string; value: string } | null;
  readonly onText?: (text: string) => void;
}

function ask(protocol: Protocol, server: Pick<StandIn, 'origin'>, asked: Asked = {}): Promise<Answer> {
  const { key = { origin: server.origin, value: KEY }, signal = new AbortController().signal } = asked;
  const provider = PROVIDERS[protocol]({
    settings: {
      providerKind: protocol,
      endpoint: server.origin,
      consent: { at: 1, origin: asked.consented ?? server.origin },
    },
    key,
    limits: { ...LIMITS, ...asked.limits },
  });
  return provider(draftFor(protocol).prompt, { signal, onText: asked.onText ?? (() => undefined) });
}

const shownOf = (protocol: Protocol, { text }: Answer) =>
  checked(text, parcel.brief, parcel.conversation.messages, draftFor(protocol).placeholders).sentences;

interface Row {
  readonly mode: Mode;
  readonly failure: FailureKind | null;
  readonly requests: number;
  /** Sentences that can be shown: at least and at most. */
  readonly shown: readonly [number, number];
  readonly limits?: Partial<typeof LIMITS>;
}

const ROWS: readonly Row[] = [
  { mode: 'honest', failure: null, requests: 1, shown: [3, 6] },
  { mode: 'drip', failure: null, requests: 1, shown: [3, 6] },
  { mode: 'hostile', failure: null, requests: 1, shown: [1, 2] },
  { mode: 'obedient', failure: null, requests: 1, shown: [1, 2] },
  { mode: 'silent', failure: 'late', requests: 1, shown: [0, 0], limits: { firstByteMs: 150 } },
  { mode: 'drip without end', failure: 'late', requests: 1, shown: [0, 0], limits: { wholeMs: 300 } },
  { mode: 'busy once', failure: null, requests: 2, shown: [3, 6] },
  { mode: 'busy for long', failure: 'busy', requests: 1, shown: [0, 0] },
  { mode: 'busy again and again', failure: 'busy', requests: 2, shown: [0, 0] },
  { mode: 'busy without a word', failure: 'busy', requests: 1, shown: [0, 0] },
  { mode: 'broken', failure: 'broken', requests: 1, shown: [0, 0] },
  { mode: 'denied', failure: 'denied', requests: 1, shown: [0, 0] },
  { mode: 'unknown', failure: 'rejected', requests: 1, shown: [0, 0] },
  { mode: 'complaint', failure: 'broken', requests: 1, shown: [0, 0] },
  { mode: 'cut', failure: 'cut', requests: 1, shown: [1, 4] },
  { mode: 'ended early', failure: 'cut', requests: 1, shown: [1, 4] },
  { mode: 'garbled', failure: 'malformed', requests: 1, shown: [0, 0] },
  { mode: 'prose', failure: null, requests: 1, shown: [0, 0] },
  { mode: 'page', failure: 'malformed', requests: 1, shown: [0, 0] },
  { mode: 'moved', failure: 'unreachable', requests: 1, shown: [0, 0] },
  { mode: 'endless', failure: 'too-long', requests: 1, shown: [0, 0] },
  { mode: 'one line without end', failure: 'too-long', requests: 1, shown: [0, 0] },
  { mode: 'wordy', failure: 'too-long', requests: 1, shown: [0, 0] },
];

describe.each(PROTOCOLS)('%s, spoken with a real server', (protocol) => {
  it.each(ROWS)('ends as it should when the server is: $mode', async (row) => {
    const server = await serve(protocol, row.mode);
    const answer = await ask(protocol, server, { limits: row.limits ?? {} });
    expect([answer.failure?.kind ?? null, server.received.length]).toEqual([row.failure, row.requests]);
    const shown = shownOf(protocol, answer).length;
    expect(shown).toBeGreaterThanOrEqual(row.shown[0]);
    expect(shown).toBeLessThanOrEqual(row.shown[1]);
    expect(JSON.stringify(answer.failure)).not.toMatch(/sk-|Sign in/);
  });

  it('sends the very bytes that were shown, as JSON, without cookie or referrer', async () => {
    const server = await serve(protocol, 'honest');
    await ask(protocol, server);
    const [request] = server.received;
    expect(Buffer.compare(request!.body, Buffer.from(draftFor(protocol).prompt.bytes))).toBe(0);
    expect(request!.headers['content-type']).toBe('application/json');
    expect(request!.headers.cookie).toBeUndefined();
    expect(request!.headers.referer).toBeUndefined();
  });

  it('hands on the text as it grows', async () => {
    const server = await serve(protocol, 'honest');
    const grown: string[] = [];
    const { text } = await ask(protocol, server, { onText: (soFar) => grown.push(soFar) });
    expect(grown.length).toBeGreaterThan(0);
    expect(grown.every((soFar) => text.startsWith(soFar))).toBe(true);
  });

  it('stops when it is told to, before and during an answer', async () => {
    const server = await serve(protocol, 'drip without end');
    expect((await ask(protocol, server, { signal: AbortSignal.abort() })).failure?.kind).toBe('stopped');
    expect(server.received.length).toBe(0);
    const control = new AbortController();
    const answer = await ask(protocol, server, { signal: control.signal, onText: () => control.abort() });
    expect(answer.failure?.kind).toBe('stopped');
  });

  it('follows no redirect, so the other host hears nothing', async () => {
    const other = await serve(protocol, 'honest');
    const server = await serve(protocol, 'moved', `${other.origin}/api/chat`);
    expect((await ask(protocol, server)).failure?.kind).toBe('unreachable');
    expect(other.received).toEqual([]);
  });

  it('takes no more than its share of an endless answer', async () => {
    const server = await serve(protocol, 'endless');
    await ask(protocol, server);
    expect(server.written).toBeLessThan(30_000_000);
  });

  it('sends nothing to an address that nobody agreed to', async () => {
    const server = await serve(protocol, 'honest');
    const answer = await ask(protocol, server, { consented: 'https://api.example.com' });
    expect([answer.failure?.kind, server.received.length]).toEqual(['consent', 0]);
  });

  it('sends no key that was saved for another address, and nothing else either', async () => {
    const server = await serve(protocol, 'honest');
    const answer = await ask(protocol, server, { key: { origin: 'https://api.example.com', value: KEY } });
    expect([answer.failure?.kind, server.received.length]).toEqual(['key', 0]);
  });
});

const HEADER = { openai: 'authorization', anthropic: 'x-api-key' } as const;

describe.each(['openai', 'anthropic'] as const)('the key for %s', (protocol) => {
  it('stands in its header and nowhere else', async () => {
    const server = await serve(protocol, 'honest');
    await ask(protocol, server);
    const { headers, body, path } = server.received[0]!;
    const carrying = Object.entries(headers).filter(([, value]) => String(value).includes(KEY));
    expect(carrying.map(([name]) => name)).toEqual([HEADER[protocol]]);
    expect(body.includes(KEY) || path.includes(KEY)).toBe(false);
  });

  it('is not taken from a server that sends it back', async () => {
    const server = await serve(protocol, 'key sent back');
    const answer = await ask(protocol, server);
    expect(server.received.length).toBe(1);
    expect(answer).toEqual({ text: '', failure: expect.objectContaining({ kind: 'malformed' }) });
  });
});

it('a busy server that names a later time is told on as that time', async () => {
  const server = await serve('openai', 'busy for long');
  const { failure } = await ask('openai', server);
  expect(failure!.retryAt! - Date.now()).toBeGreaterThan(3_500_000);
});

it('ollama gets no key at all', async () => {
  const server = await serve('ollama', 'honest');
  await ask('ollama', server);
  expect(JSON.stringify(server.received[0]!.headers)).not.toContain(KEY);
});
