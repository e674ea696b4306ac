import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  answerOf,
  honest,
  hostile,
  obedient,
  type Shown,
  type Written,
} from '../../model/measure/stand-in.ts';

/** Protocols of the network; the built-in model has none. */
export const PROTOCOLS = ['ollama', 'openai', 'anthropic'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** How one protocol frames an answer, and how it carries a prompt. */
interface Frames {
  readonly type: string;
  readonly path: string;
  readonly begin: string;
  readonly garbled: string;
  piece(text: string): string;
  readonly end: string;
  readonly complaint: string;
  shown(body: Body): Shown;
}

interface Body {
  readonly system?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const line = (data: object) => `${JSON.stringify(data)}\n`;
const chunk = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const contentOf = (body: Body, role: string) => body.messages.find((one) => one.role === role)?.content ?? '';
const inMessages = (body: Body): Shown => ({
  system: contentOf(body, 'system'),
  user: contentOf(body, 'user'),
});

const FRAMES: Readonly<Record<Protocol, Frames>> = {
  ollama: {
    type: 'application/x-ndjson',
    path: '/api/chat',
    begin: '',
    garbled: '{"message":{"content":\n',
    piece: (content) => line({ message: { role: 'assistant', content }, done: false }),
    end: line({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' }),
    complaint: line({ error: 'llama runner process has terminated' }),
    shown: inMessages,
  },
  openai: {
    type: 'text/event-stream; charset=utf-8',
    path: '/chat/completions',
    begin: ': keep-alive\n\n',
    garbled: 'data: {"choices":[{"delta"\n\n',
    piece: (content) => chunk({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
    end: `${chunk({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}data: [DONE]\n\n`,
    complaint: chunk({ error: { message: 'the server had an error' } }),
    shown: inMessages,
  },
  anthropic: {
    type: 'text/event-stream',
    path: '/v1/messages',
    begin: event('message_start', { type: 'message_start' }) + event('ping', { type: 'ping' }),
    garbled: 'event: content_block_delta\ndata: {"type":\n\n',
    piece: (text) =>
      event('content_block_delta', { type: 'content_block_delta', delta: { type: 'text_delta', text } }),
    end:
      event('message_delta', { type: 'message_delta', delta: { stop_reason: 'end_turn' } }) +
      event('message_stop', { type: 'message_stop' }),
    complaint: event('error', { type: 'error', error: { type: 'api_error', message: 'internal' } }),
    shown: (body) => ({ system: body.system ?? '', user: contentOf(body, 'user') }),
  },
};

/** What the server has seen of one request. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Turn {
  readonly frames: Frames;
  readonly shown: Shown;
  /** How many requests came before this one. */
  readonly before: number;
  readonly received: Received;
  /** Where a redirect leads. */
  readonly elsewhere: string;
  count(bytes: number): void;
}

type Answering = (to: ServerResponse, turn: Turn) => void | Promise<void>;

const piecesOf = (text: string, size = 17) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
const later = (ms = 0) => new Promise((done) => setTimeout(done, ms));

function say(to: ServerResponse, { frames }: Turn, sentences: readonly Written[]): void {
  to.writeHead(200, { 'content-type': frames.type });
  to.write(frames.begin);
  for (const piece of piecesOf(answerOf(sentences))) to.write(frames.piece(piece));
  to.end(frames.end);
}

function refuse(to: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  to.writeHead(status, { 'content-type': 'application/json', ...headers });
  to.end('{"error":{"message":"sk-not-for-a-log"}}');
}

const ORDER = /(?:Download|Include|Add|Ignore|Replace|Write|Tell)[^\n]{5,200}/u;

/** One row a mode. */
const MODES = {
  honest: (to, turn) => say(to, turn, honest(turn.shown)),
  hostile: (to, turn) => say(to, turn, hostile(turn.shown)),
  obedient: (to, turn) => {
    const text = turn.shown.user.replace(/[\u02c6\u2581]/gu, ' ');
    say(to, turn, obedient(turn.shown, ORDER.exec(text)?.[0] ?? 'Close the case.'));
  },
  silent: () => undefined,
  drip: async (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    const whole = Buffer.from(
      turn.frames.begin + turn.frames.piece(answerOf(honest(turn.shown))) + turn.frames.end,
    );
    for (let at = 0; at < whole.length && !to.destroyed; at += 3) {
      to.write(whole.subarray(at, at + 3));
      if (at % 60 === 0) await later();
    }
    to.end();
  },
  'drip without end': async (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    while (!to.destroyed) {
      to.write(turn.frames.piece(' '));
      await later(20);
    }
  },
  'busy once': (to, turn) =>
    turn.before === 0 ? refuse(to, 429, { 'retry-after': '0' }) : say(to, turn, honest(turn.shown)),
  'busy for long': (to) => refuse(to, 429, { 'retry-after': '3600' }),
  'busy again and again': (to) => refuse(to, 503, { 'retry-after': '0' }),
  'busy without a word': (to) => refuse(to, 429),
  broken: (to) => refuse(to, 500),
  denied: (to) => refuse(to, 403),
  unknown: (to) => refuse(to, 404),
  complaint: (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    to.end(turn.frames.begin + turn.frames.complaint);
  },
  cut: async (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    const pieces = piecesOf(answerOf(honest(turn.shown)));
    for (const piece of pieces.slice(0, Math.ceil(pieces.length * 0.6))) to.write(turn.frames.piece(piece));
    await later(30);
    to.destroy();
  },
  'ended early': (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    const pieces = piecesOf(answerOf(honest(turn.shown)));
    to.end(
      pieces
        .slice(0, Math.ceil(pieces.length * 0.6))
        .map((piece) => turn.frames.piece(piece))
        .join(''),
    );
  },
  garbled: (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    to.end(turn.frames.begin + turn.frames.garbled);
  },
  prose: (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    to.end(turn.frames.piece('I am happy to help. The customer is cross.') + turn.frames.end);
  },
  page: (to) => {
    to.writeHead(200, { 'content-type': 'text/html' });
    to.end('<!doctype html><title>Sign in</title>');
  },
  moved: (to, { elsewhere }) => {
    to.writeHead(302, { location: elsewhere });
    to.end();
  },
  endless: async (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    const block = Buffer.from(turn.frames.piece('').repeat(Math.ceil(65_536 / turn.frames.piece('').length)));
    for (let sent = 0; sent < 1_000_000_000 && !to.destroyed; sent += block.length) {
      turn.count(block.length);
      if (!to.write(block)) await Promise.race([new Promise((done) => to.once('drain', done)), later(1_000)]);
    }
    to.end();
  },
  'one line without end': async (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    const block = `data: ${'x'.repeat(65_536)}`;
    for (let sent = 0; sent < 100_000_000 && !to.destroyed; sent += block.length) {
      if (!to.write(block)) await Promise.race([new Promise((done) => to.once('drain', done)), later(1_000)]);
    }
    to.end();
  },
  wordy: (to, turn) => {
    to.writeHead(200, { 'content-type': turn.frames.type });
    to.end(turn.frames.piece('blah '.repeat(10_000)) + turn.frames.end);
  },
  'key sent back': (to, turn) => {
    const { authorization = '', 'x-api-key': key = '' } = turn.received.headers;
    const value = String(key || authorization).replace('Bearer ', '');
    say(to, turn, [{ text: `The customer said ${value}.`, cites: ['m0'] }]);
  },
} satisfies Record<string, Answering>;

export type Mode = keyof typeof MODES;

export interface StandIn {
  readonly origin: string;
  readonly received: readonly Received[];
  /** Bytes written in `endless`. */
  readonly written: number;
  mode: Mode;
  close(): Promise<void>;
}

/** A real server on this computer that speaks one protocol, well or badly. */
export async function standIn(
  protocol: Protocol,
  mode: Mode,
  elsewhere = 'http://127.0.0.1:9/',
): Promise<StandIn> {
  const frames = FRAMES[protocol];
  const received: Received[] = [];
  const state = { mode, written: 0 };
  const server = createServer(async (request, response) => {
    response.on('error', () => undefined);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const one = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) };
    received.push(one);
    if (!one.path.endsWith(frames.path)) return refuse(response, 404);
    const shown = frames.shown(JSON.parse(one.body.toString('utf8')) as Body);
    const count = (bytes: number) => {
      state.written += bytes;
    };
    const turn = { frames, shown, before: received.length - 1, received: one, elsewhere, count };
    const answer: Answering = MODES[state.mode];
    await answer(response, turn);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    get written() {
      return state.written;
    },
    get mode() {
      return state.mode;
    },
    set mode(next) {
      state.mode = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
