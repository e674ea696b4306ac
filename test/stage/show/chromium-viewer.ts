import type { BrowserContext, Page } from 'playwright-core';
import { type Chromium, type ChromiumOptions, launchChromium, tabIdOf } from '../chromium.ts';
import { openPanelPage, openRealSidePanel } from '../sidepanel.ts';
import { READ_BRIEF, READ_PANEL, type Sight } from './sight.ts';
import type { Viewer } from './viewer.ts';

const SIZE = { width: 1180, height: 900 };

/** Headless the panel is an ordinary page of its own; with a window it is the browser's own side panel. */
export async function viewInChromium(options: ChromiumOptions & { headless: boolean }): Promise<Viewer> {
  const browser = await launchChromium({
    ...options,
    viewport: options.headless ? SIZE : null,
    args: ['--window-size=1500,940', '--disable-infobars'],
  });
  const closed = new Promise<void>((done) => browser.context.once('close', () => done()));
  let page: Page | null = null;
  let panel: Page | null = null;

  async function open(url: string, ai: string): Promise<void> {
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(url);
    await connect(browser, page, ai);
    panel = options.headless
      ? await openPanelPage(browser, page)
      : (await openRealSidePanel(browser, page)).page;
    if (options.headless) await panel.setViewportSize({ width: 400, height: SIZE.height });
  }
  return {
    browser: 'chromium',
    open,
    look: async () => (panel ? ((await panel.evaluate(READ_PANEL)) as Sight | null) : null),
    brief: async () => (panel ? String(await panel.evaluate(READ_BRIEF)) : ''),
    picture: async () => {
      if (!page || !panel) throw new Error('nothing is open yet');
      const beside = await panel.screenshot();
      await page.bringToFront();
      return sideBySide(browser.context, await page.screenshot(), beside);
    },
    closed,
    close: browser.close,
  };
}

/** Does what an agent does on a site of their own: opens the popup, says which helpdesk it is, and names the AI. */
async function connect(browser: Chromium, page: Page, ai: string): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.goto(browser.pageUrl(`popup.html?tab=${await tabIdOf(browser, page)}`));
  const found = popup.locator('[data-popup-state]:not([data-popup-state="loading"])');
  await found.waitFor();
  if ((await found.getAttribute('data-popup-state')) === 'site') {
    await popup.locator('.button.primary').click();
    const names = popup.locator('[data-popup-state="brand"] .names input').first();
    await names.fill(ai);
    await names.press('Enter');
    await popup.locator('.tag-name').waitFor();
  }
  await popup.close();
  await page.bringToFront();
}

/** Lays two PNGs beside each other on a plain ground, as one PNG. */
async function sideBySide(context: BrowserContext, left: Buffer, right: Buffer): Promise<Buffer> {
  const sheet = await context.newPage();
  const picture = (png: Buffer): string =>
    `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;
  await sheet.setViewportSize({ width: SIZE.width + 400 + 36, height: SIZE.height + 24 });
  await sheet.setContent(
    `<style>body{margin:0;padding:12px;display:flex;gap:12px;background:#d9dde1}img{display:block;border-radius:8px}</style>${picture(left)}${picture(right)}`,
  );
  await sheet
    .locator('img')
    .last()
    .evaluate((image) => (image as HTMLImageElement).decode());
  const png = await sheet.screenshot();
  await sheet.close();
  return png;
}
