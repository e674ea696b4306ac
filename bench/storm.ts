import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, launchChromium, tabIdOf } from '../test/stage/chromium.ts';
import { urlOf } from '../test/stage/desk.ts';
import { startStage } from '../test/stage/server.ts';
import type { HelpdeskName } from '../test/stage/thread.ts';
import { longConversation } from './conversation.ts';
import { percentile } from './figures.ts';
import { type Task, type TraceEvent, tasksOf } from './trace.ts';

/** What a busy page with a long log costs the agent's page. */
export interface Storm {
  readonly helpdesk: HelpdeskName;
  readonly messages: number;
  /** Changes of the log a second, as they were made. */
  readonly changes: number;
  /** Main-thread tasks of the page in which Baton's own code ran while the storm blew. */
  readonly tasks: number;
  /** Of those, with more than 50 ms of the processor's time in Baton's own code: browsers call 50 ms a long task. */
  readonly long: number;
  /** Time in Baton's own code of such tasks by the wall's clock, ms: waiting for a busy processor counts. */
  readonly p95: number;
  readonly worst: number;
  /** The longest by the processor's own clock, ms. */
  readonly worstCpu: number;
  /** The same for the very first reading of the whole log, ms. */
  readonly opening: number;
  /** Whether the panel covered the last message that came in the storm. */
  readonly isLastCovered: boolean;
}

const LONG_TASK_MS = 50;
const SECONDS = 6;
const A_SECOND = 200;
const MESSAGES = 2_000;
/** Of the messages, those that come while the storm blows. */
const LATE = 40;

/**
 * A log of 2,000 messages that changes 200 times a second: text that streams, classes and attributes that flip, nodes
 * that come and go, and new messages. Tasks are taken from Chromium's own trace, and only those that ran Baton's code.
 */
export async function measureStorm(helpdesk: HelpdeskName): Promise<Storm> {
  const stage = await startStage();
  const browser = await launchChromium({ port: stage.port, extension: join('.output', 'chrome-mv3') });
  try {
    const key = { helpdesk, id: '4343' };
    const messages = longConversation(MESSAGES);
    stage.board.open(key);
    for (const message of messages.slice(0, -LATE)) stage.board.append(key, message);
    const page = await browser.context.newPage();
    const opening = await tracing(browser, page, async () => {
      await page.goto(urlOf(key));
      await new Promise((resume) => setTimeout(resume, 6_000));
    });
    const panel = await browser.context.newPage();
    await panel.goto(browser.pageUrl(`sidepanel.html?tab=${await tabIdOf(browser, page)}`));
    await panel.waitForSelector(`[data-covers="${MESSAGES - LATE}"]`, { state: 'attached', timeout: 60_000 });
    await page.bringToFront();
    let made = 0;
    const blowing = await tracing(browser, page, async () => {
      await blow(page);
      for (const message of messages.slice(-LATE)) {
        stage.board.append(key, message);
        await new Promise((resume) => setTimeout(resume, (SECONDS * 1_000) / LATE));
      }
      made = await calm(page);
    });
    const covered = panel.waitForSelector(`[data-covers="${MESSAGES}"]`, {
      state: 'attached',
      timeout: 30_000,
    });
    const lengths = blowing.map(({ ownMs }) => ownMs);
    return {
      helpdesk,
      messages: MESSAGES,
      changes: Math.round(made / SECONDS),
      tasks: lengths.length,
      long: blowing.filter(({ cpuMs }) => cpuMs > LONG_TASK_MS).length,
      p95: percentile(lengths, 95),
      worst: Math.max(...lengths),
      worstCpu: Math.max(...blowing.map(({ cpuMs }) => cpuMs)),
      opening: Math.max(...opening.map(({ ownMs }) => ownMs)),
      isLastCovered: await covered.then(
        () => true,
        () => false,
      ),
    };
  } finally {
    await browser.close();
    await stage.close();
  }
}

async function tracing(browser: Chromium, page: Page, run: () => Promise<void>): Promise<Task[]> {
  const session: CDPSession = await browser.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'devtools.timeline', 'v8.execute'];
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  await run();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return tasksOf(events, browser.pageUrl('content-scripts/'));
}

/** Starts changing the log, at whatever depth it stands. */
async function blow(page: Page): Promise<void> {
  // The TypeScript runner names inner functions through this helper, which the page does not have.
  await page.evaluate('globalThis.__name = (of) => of');
  await page.evaluate(
    ({ everyMs, css }) => {
      const root = document.querySelector('#teammate-app-react')?.shadowRoot ?? document;
      const state = { made: 0, timer: 0, startedAt: performance.now() };
      const change = (): void => {
        const items = root.querySelectorAll(css);
        const item = items[(state.made * 7919) % items.length];
        if (!item) return;
        const kind = state.made % 4;
        if (kind === 0) item.classList.toggle('is-hovered');
        else if (kind === 1) item.setAttribute('data-seen', String(state.made));
        else if (kind === 2) item.parentElement?.classList.toggle('is-scrolling');
        else {
          const mark = document.createElement('span');
          mark.hidden = true;
          items[items.length - 1]?.append(mark);
          setTimeout(() => mark.remove(), 40);
        }
        state.made += 1;
      };
      state.timer = window.setInterval(() => {
        const due = (performance.now() - state.startedAt) / everyMs;
        while (state.made < due) change();
      }, everyMs);
      Object.assign(window, { storm: state });
    },
    {
      everyMs: 1_000 / A_SECOND,
      css: '[data-test-id="omni-log-comment-item"], [class*="group/content-part"]',
    },
  );
}

/** Ends it and tells how many changes were made. */
function calm(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { storm } = window as unknown as { storm: { made: number; timer: number } };
    window.clearInterval(storm.timer);
    return storm.made;
  });
}
