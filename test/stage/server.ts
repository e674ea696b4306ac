import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Allowance } from './allowance.ts';
import { type Answer, type ApiMode, answerInMode, html, json } from './answer.ts';
import { Board } from './board.ts';
import { bundlePage, type PageFiles } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { chatwootAnswer } from './chatwoot/answers.ts';
import { runCommand } from './commands.ts';
import { helpdeskOfHost, isApiPath, isPagePath } from './desk.ts';
import { intercomAnswer } from './intercom/answers.ts';
import type { HelpdeskName } from './thread.ts';
import { zammadAnswer } from './zammad/answers.ts';
import { zendeskAnswer } from './zendesk/answers.ts';

export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly at: number;
}

/** The running stage: what is on it, how its JSON behaves, and what was asked of it. */
export interface Stage {
  readonly port: number;
  readonly board: Board;
  /** Replies that someone sent with the page's own send button: the extension must never add to this. */
  readonly sent: { helpdesk: HelpdeskName; id: string; text: string }[];
  setApi(mode: ApiMode): void;
  /** Gives the conversation log a new allowance, so many requests a minute. */
  setAllowance(total: number, windowMs?: number): void;
  /** Requests for the helpdesks' own JSON, oldest first. */
  apiRequests(): readonly SeenRequest[];
  forgetRequests(): void;
  close(): Promise<void>;
}

type Answerer = (url: URL, board: Board, allowance: Allowance, request: IncomingMessage) => Answer;

const ANSWERS: Record<HelpdeskName, Answerer> = {
  zendesk: (url, board, allowance) => zendeskAnswer(url, board, allowance, Date.now()),
  intercom: intercomAnswer,
  chatwoot: chatwootAnswer,
  zammad: zammadAnswer,
  own: () => json({ error: 'not found' }, 404),
};

/** Serves the stand-in helpdesks by HTTPS on a free loopback port; routes by the Host header. */
export async function startStage(options: { port?: number } = {}): Promise<Stage> {
  const certificate = await makeCertificate();
  const pages = new Map<HelpdeskName, Promise<PageFiles>>();
  /** Bundled when first asked for: a page holds a true editor, and most runs show one helpdesk. */
  const pageOf = (helpdesk: HelpdeskName): Promise<PageFiles> => {
    const files = pages.get(helpdesk) ?? bundlePage(helpdesk);
    pages.set(helpdesk, files);
    return files;
  };
  const board = new Board();
  const seen: SeenRequest[] = [];
  const sent: Stage['sent'] = [];
  const open = new Set<ServerResponse>();
  let mode: ApiMode = 'on';
  let allowance = new Allowance();

  const stage: Omit<Stage, 'port' | 'close'> = {
    board,
    sent,
    setApi: (to) => {
      mode = to;
    },
    setAllowance: (total, windowMs) => {
      allowance = new Allowance(total, windowMs);
    },
    apiRequests: () => seen,
    forgetRequests: () => {
      seen.length = 0;
    },
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<Answer | null> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', `https://${host || 'stage.test'}`);
    if (host === 'stage.test') return runCommand(stage, url.pathname, await bodyOf(request));
    const helpdesk = helpdeskOfHost(host);
    if (!helpdesk) return json({ error: `the stage does not answer for ${host}` }, 421);
    if (isApiPath(helpdesk, url.pathname)) {
      seen.push({ host, path: url.pathname + url.search, method: request.method ?? '', at: Date.now() });
      if (mode !== 'on') return answerInMode(mode);
      return ANSWERS[helpdesk](url, board, allowance, request);
    }
    const files = await pageOf(helpdesk);
    if (url.pathname === '/__stage/page.js')
      return { status: 200, type: 'text/javascript', body: files.script };
    if (url.pathname === '/__stage/page.css') return { status: 200, type: 'text/css', body: files.style };
    if (url.pathname === '/__stage/events') return follow(helpdesk, response);
    if (url.pathname === '/__stage/send') return send(helpdesk, await bodyOf(request));
    if (isPagePath(helpdesk, url.pathname)) return html(files.html);
    return html('<!doctype html><title>Not found</title><h1>Not found</h1>', 404);
  }

  function follow(helpdesk: HelpdeskName, response: ServerResponse): null {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const stop = board.listen(helpdesk, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    response.once('close', stop);
    return null;
  }

  function send(helpdesk: HelpdeskName, body: string): Answer {
    const { id, text, note } = JSON.parse(body) as { id: string; text: string; note: boolean };
    sent.push({ helpdesk, id, text });
    board.append({ helpdesk, id }, { role: note ? 'note' : 'agent', text });
    return json({});
  }

  const server = createServer(certificate, (request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    respond(request, response)
      .catch((fault: unknown) => json({ error: fault instanceof Error ? fault.message : 'fault' }, 400))
      .then((answer) => {
        if (!answer) return;
        response.writeHead(answer.status, {
          'content-type': answer.type,
          'cache-control': 'no-store',
          ...answer.headers,
        });
        response.end(answer.body);
      });
  });
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));

  async function close(): Promise<void> {
    for (const response of open) response.destroy();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
  return { ...stage, port: (server.address() as AddressInfo).port, close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
