import { type FirefoxOptions, launchFirefox } from '../firefox.ts';
import { READ_BRIEF, READ_PANEL, type Sight } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** The panel is read in a tab of its own; the picture shows the browser's own sidebar. */
export async function viewInFirefox(options: FirefoxOptions): Promise<Viewer> {
  const browser = await launchFirefox(options);
  let desk = '';
  let panel = '';

  async function inTab<T>(handle: string, work: () => Promise<T>): Promise<T> {
    await browser.switchTo(handle, false);
    try {
      return await work();
    } finally {
      await browser.switchTo(desk, false);
    }
  }
  async function open(url: string): Promise<void> {
    desk = await browser.handle();
    await browser.navigate(url);
    panel = await browser.openTab(false);
    await inTab(panel, async () => {
      await browser.navigate(browser.pageUrl('sidepanel.html'));
      const tabs = (await browser.executeAsync(
        'browser.tabs.query({ active: true }).then(arguments[arguments.length - 1])',
      )) as { id: number }[];
      await browser.navigate(browser.pageUrl(`sidepanel.html?tab=${tabs[0]?.id}`));
    });
    await browser.openSidebar();
  }
  return {
    browser: 'firefox',
    open,
    look: () => inTab(panel, async () => (await browser.execute(`return ${READ_PANEL}`)) as Sight | null),
    brief: () => inTab(panel, async () => String(await browser.execute(`return ${READ_BRIEF}`))),
    picture: () => browser.screenshot('window'),
    closed: browser.closed,
    close: browser.quit,
  };
}
