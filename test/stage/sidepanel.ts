import { type Browser, chromium, type Page } from 'playwright-core';
import { type Chromium, devtoolsPort, tabIdOf } from './chromium.ts';
import { pause } from './player.ts';

/** A real side panel, seen by a second client: close `client` when done. */
export interface RealPanel {
  readonly page: Page;
  readonly client: Browser;
}

/**
 * Opens the browser's own side panel beside this page, as a press of the toolbar button would, and gives it as a page
 * (facts: security-reliability.md §3.2).
 */
export async function openRealSidePanel(browser: Chromium, page: Page): Promise<RealPanel> {
  const tabId = await tabIdOf(browser, page);
  const helper = await browser.context.newPage();
  await helper.goto(browser.pageUrl('manifest.json'));
  const session = await browser.context.newCDPSession(helper);
  const answer = await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ tabId: ${tabId} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await helper.close();
  if (answer.exceptionDetails) {
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  }
  await page.bringToFront();
  return sidePanelPage(browser);
}

/** The real side panel that is open already, waited for. @throws {Error} when none shows within `timeoutMs`. */
export async function sidePanelPage(browser: Chromium, timeoutMs = 10_000): Promise<RealPanel> {
  const port = devtoolsPort(browser.profile);
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = client
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().startsWith(browser.pageUrl('sidepanel.html')) && !each.url().includes('?'));
    if (page) return { page, client };
    await client.close();
    await pause(150);
  }
  throw new Error('no side panel is open');
}

/** The panel as an ordinary page, bound to the given helpdesk page: steadier to read than the real panel. */
export async function openPanelPage(browser: Chromium, page: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, page);
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.goto(browser.pageUrl(`sidepanel.html?tab=${tabId}`));
  await page.bringToFront();
  return panel;
}
