import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, tabIdOf } from '../test/stage/chromium.ts';
import { urlOf } from '../test/stage/desk.ts';
import { startStage } from '../test/stage/server.ts';
import type { HelpdeskName } from '../test/stage/thread.ts';
import { longConversation } from './conversation.ts';
import { median, percentile } from './figures.ts';

export interface Latency {
  readonly helpdesk: HelpdeskName;
  readonly messages: number;
  /** Milliseconds from a message's appearing in the page to the panel's covering it, at a talk's pace. */
  readonly median: number;
  readonly p95: number;
  /** The same while messages pour in. */
  readonly burst: number;
  readonly lost: number;
  readonly doubled: number;
}

/** What the panel covered, and when (ms since the epoch, sub-millisecond). */
interface Seen {
  readonly at: number;
  readonly count: number;
}

/** The last messages come at a quick talk's pace; those before pour in. */
const TALK = { messages: 60, everyMs: 600 };
const BURST = { everyMs: 20 };

/**
 * Replays messages and clocks page and panel, each by its own observer. The pace is measured on a page that already
 * holds four fifths of the messages, where reading, judging and drawing cost most.
 */
export async function measureLatency(helpdesk: HelpdeskName, count = 300): Promise<Latency> {
  const stage = await startStage();
  const browser = await launchChromium({ port: stage.port, extension: join('.output', 'chrome-mv3') });
  try {
    const key = { helpdesk, id: '4242' };
    stage.board.open(key);
    const page = await browser.context.newPage();
    await page.goto(urlOf(key));
    const panel = await browser.context.newPage();
    const tab = await tabIdOf(browser, page);
    await panel.goto(browser.pageUrl(`sidepanel.html?tab=${tab}`));
    await panel.waitForSelector('[data-panel-state]');
    const [shown, covered] = await Promise.all([clock(page, 'page'), clock(panel, 'panel')]);
    const texts = longConversation(count);
    for (const [i, message] of texts.entries()) {
      if (i === count - TALK.messages)
        await panel.waitForSelector(`[data-covers="${i}"]`, { state: 'attached' });
      stage.board.append(key, message);
      const { everyMs } = i < count - TALK.messages ? BURST : TALK;
      await new Promise((resume) => setTimeout(resume, everyMs));
    }
    await panel.waitForFunction((n) => document.querySelector(`[data-covers="${n}"]`), count, {
      timeout: 30_000,
    });
    const delays = latencies(await shown(), await covered(), count);
    const final = Number(await panel.locator('[data-covers]').first().getAttribute('data-covers'));
    return {
      helpdesk,
      messages: count,
      median: median(delays.slice(-TALK.messages)),
      p95: percentile(delays.slice(-TALK.messages), 95),
      burst: median(delays.slice(0, -TALK.messages)),
      lost: count - delays.length,
      doubled: Math.max(0, final - count),
    };
  } finally {
    await browser.close();
    await stage.close();
  }
}

function latencies(shown: readonly Seen[], covered: readonly Seen[], count: number): number[] {
  const first = (seen: readonly Seen[], n: number) => seen.find((one) => one.count >= n)?.at;
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((n) => {
    const [from, to] = [first(shown, n), first(covered, n)];
    return from === undefined || to === undefined ? [] : [to - from];
  });
}

/** Notes every change of the number of messages; returns the way to collect the notes. */
async function clock(page: Page, what: 'page' | 'panel'): Promise<() => Promise<Seen[]>> {
  // The TypeScript runner names inner functions through this helper, which the page does not have.
  await page.evaluate('globalThis.__name = (of) => of');
  await page.evaluate((kind) => {
    const notes: Seen[] = [];
    const root = () => document.querySelector('#teammate-app-react')?.shadowRoot ?? document;
    const count = () =>
      kind === 'panel'
        ? Number(document.querySelector('[data-covers]')?.getAttribute('data-covers') ?? 0)
        : root().querySelectorAll('[data-test-id="omni-log-comment-item"], [class*="group/content-part"]')
            .length;
    const note = () => {
      const now = count();
      if (now !== (notes.at(-1)?.count ?? 0))
        notes.push({ at: performance.timeOrigin + performance.now(), count: now });
    };
    const options = { subtree: true, childList: true, attributes: true };
    new MutationObserver(note).observe(document, options);
    if (root() !== document) new MutationObserver(note).observe(root(), options);
    Object.assign(window, { notes });
  }, what);
  return () => page.evaluate(() => (window as unknown as { notes: Seen[] }).notes);
}
