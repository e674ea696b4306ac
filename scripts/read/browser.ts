import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Reading } from '../../utils/domain/reading.ts';
import { InputError } from '../lines/input.ts';
import { type Answers, answerFor } from './answers.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A page that builds itself by script is given this many looks. */
const LOOKS = 8;
const PAUSE_MS = 100;

/** Reads a page on its true address in Chromium, from a world of its own: the page cannot see the reader. */
export async function readInBrowser(
  reader: string,
  url: URL,
  html: string,
  answers: Answers | null,
): Promise<Reading> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGS });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
    // A fragment is not part of a request.
    const address = url.href.replace(/#.*/, '');
    await context.route('**/*', (route) => {
      if (route.request().url() === address && route.request().isNavigationRequest()) {
        return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      }
      const answer = answerFor(new URL(route.request().url()), answers ?? new Map(), url.origin);
      return route.fulfill(
        answer ?? { status: 404, contentType: 'application/json', body: '{"error":"not found"}' },
      );
    });
    await context.routeWebSocket('**/*', (socket) => void socket.close());
    const page = await context.newPage();
    await page.goto(url.href, { waitUntil: 'load' });
    return await looked(page, reader, answers !== null);
  } finally {
    await browser.close();
  }
}

async function looked(page: Page, reader: string, asks: boolean): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  const world = await worldOf(session);
  await evaluated(session, world, reader);
  let reading = await read(session, world, asks);
  for (let look = 1; look < LOOKS && isMounting(reading); look += 1) {
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    reading = await read(session, world, asks);
  }
  return reading;
}

function isMounting(reading: Reading): boolean {
  return reading.kind === 'unreadable' && reading.conversationId !== null;
}

async function worldOf(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'baton',
  });
  return world.executionContextId;
}

async function read(session: CDPSession, world: number, asks: boolean): Promise<Reading> {
  return JSON.parse(await evaluated(session, world, `batonRead(${asks}).then(JSON.stringify)`));
}

async function evaluated(session: CDPSession, world: number, expression: string): Promise<string> {
  const { result, exceptionDetails: thrown } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return result.value;
}

function chromiumPath(): string {
  const given = process.env.BATON_CHROMIUM;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  const found = [...(given ? [given] : ['/usr/bin/chromium', ...onPath])].find(isProgram);
  if (found === undefined)
    throw new InputError(`no Chromium at ${given ?? '/usr/bin/chromium'}; name one in BATON_CHROMIUM`);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
