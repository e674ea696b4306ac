import type { Firefox } from './firefox.ts';

/**
 * Opens the panel as a page in a tab of its own, for the first tab of the window, and stays there.
 * @returns the handle of the panel's tab, and the id of the tab that it shows
 */
export async function openFirefoxPanel(firefox: Firefox): Promise<{ panel: string; tab: number }> {
  const panel = await firefox.openTab();
  await firefox.switchTo(panel);
  await firefox.navigate(firefox.pageUrl('sidepanel.html'));
  const tab = Number(
    await firefox.executeAsync(
      'const done = arguments[0]; browser.tabs.query({ currentWindow: true }).then((all) => done(all[0].id))',
    ),
  );
  await firefox.navigate(firefox.pageUrl(`sidepanel.html?tab=${tab}`));
  return { panel, tab };
}
