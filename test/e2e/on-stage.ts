import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { NewMessage } from '../stage/board.ts';
import { type Chromium, type ChromiumOptions, chromiumPath, launchChromium } from '../stage/chromium.ts';
import { urlOf } from '../stage/desk.ts';
import { firefoxPath } from '../stage/firefox.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { openPanelPage } from '../stage/sidepanel.ts';
import type { HelpdeskName, NewThread } from '../stage/thread.ts';

export const chromeBuild = join('.output', 'chrome-mv3');
export const firefoxBuild = join(process.cwd(), '.output', 'firefox-mv2');
export const hasChromium = existsSync(chromiumPath());
export const hasFirefox = existsSync(firefoxPath());

/** A picture kept beside the run's reports, not in the repository. */
export function artefact(name: string): string {
  mkdirSync('.artefacts/e2e', { recursive: true });
  return join('.artefacts/e2e', name);
}

/** Two customer messages and an answer between them that ends in a clear request for a person. */
export const asking: readonly NewMessage[] = [
  { role: 'customer', text: 'Hi, my order 48213 never arrived. You can reach me at ada@example.com.' },
  { role: 'ai', text: 'I am sorry to hear that. Your refund will arrive by Friday. Is there anything else?' },
  { role: 'customer', text: 'This is not good enough. I want to talk to a human being.' },
];

/** One helpdesk conversation with Baton's panel beside it, in Chromium. */
export interface Scene {
  readonly stage: Stage;
  readonly browser: Chromium;
  readonly page: Page;
  readonly panel: Page;
  readonly key: { helpdesk: HelpdeskName; id: string };
  close(): Promise<void>;
}

export async function openScene(
  of: NewThread,
  messages: readonly NewMessage[] = [],
  more: Partial<Pick<ChromiumOptions, 'extension' | 'language' | 'profile'>> = {},
): Promise<Scene> {
  const stage = await startStage();
  const browser = await launchChromium({ port: stage.port, extension: chromeBuild, ...more });
  stage.board.open(of);
  for (const message of messages) stage.board.append(of, message);
  const page = await browser.context.newPage();
  await page.goto(urlOf(of));
  const panel = await openPanelPage(browser, page);
  return {
    stage,
    browser,
    page,
    panel,
    key: { helpdesk: of.helpdesk, id: of.id },
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}

/** A picture of the whole panel, nothing scrolled away. */
export async function photograph(panel: Page, name: string): Promise<void> {
  await panel.setViewportSize({ width: 380, height: 2_600 });
  await panel.screenshot({ path: artefact(name) });
  await panel.setViewportSize({ width: 380, height: 800 });
}

/** Waits until the panel covers so many messages. */
export async function covers(panel: Page, count: number): Promise<void> {
  await panel.waitForSelector(`[data-covers="${count}"]`, { timeout: 20_000, state: 'attached' });
}

/** Everything an agent would compare: state, score, band, reason and all words of the panel. */
export async function panelText(panel: Page): Promise<string> {
  return panel.locator('[data-panel-state]').innerText();
}

export const bandOf = (panel: Page) => panel.locator('[data-band]').first().getAttribute('data-band');
export const scoreOf = async (panel: Page) =>
  Number(await panel.locator('[data-score]').first().getAttribute('data-score'));

/** Asks again until the answer is truthy. @throws with the last answer after 20 s. */
export async function until<T>(ask: () => Promise<T>, what: string): Promise<T> {
  let last: T | undefined;
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    last = await ask();
    if (last) return last;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`${what} did not come; last seen: ${JSON.stringify(last)}`);
}
