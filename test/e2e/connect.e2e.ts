import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAllowing } from '../stage/allowed.ts';
import { killWorker, tabIdOf } from '../stage/chromium.ts';
import {
  artefact,
  asking,
  bandOf,
  chromeBuild,
  covers,
  hasChromium,
  openScene,
  type Scene,
} from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

/** The browser's own, inside the extension's worker. */
interface Scripting {
  getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
  unregisterContentScripts(): Promise<void>;
}
declare const chrome: { readonly scripting: Scripting };

describe.skipIf(!hasChromium).each([
  { helpdesk: 'chatwoot', name: 'Chatwoot', host: 'chat.acme.example' },
  { helpdesk: 'zammad', name: 'Zammad', host: 'help.acme.example' },
] as const)(`a self-hosted $name, connected in Chromium${why}`, ({ helpdesk, name, host }) => {
  const key = { helpdesk, id: '6101' } as const;
  let extension: string;
  let scene: Scene;
  let popup: Page;

  const registered = async () =>
    (await scene.browser.worker())
      .evaluate(() => chrome.scripting.getRegisteredContentScripts())
      .then((all) => all.flatMap(({ matches }) => matches));
  const state = (of: string) => popup.waitForSelector(`[data-popup-state="${of}"]`);
  const panelState = (of: string) => scene.panel.waitForSelector(`[data-panel-state="${of}"]`);
  const press = (button: string) => popup.getByRole('button', { name: button, exact: true }).click();
  /** The badge is the one child of the page's root that no page has there. */
  const badges = () => scene.page.locator('html > div').count();

  beforeAll(async () => {
    extension = buildAllowing(chromeBuild, host);
    scene = await openScene({ ...key, subject: 'Order 48213' }, asking, { extension });
    const tab = await tabIdOf(scene.browser, scene.page);
    popup = await scene.browser.context.newPage();
    await popup.setViewportSize({ width: 360, height: 700 });
    await popup.goto(scene.browser.pageUrl(`popup.html?tab=${tab}`));
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('is not read before, and its popup names the site and what it looks like', async () => {
    await state('site');
    expect(await popup.getByText(`https://${host}`, { exact: true }).count()).toBe(1);
    expect(await popup.locator('.button.primary').innerText()).toBe(`This page is ${name}`);
    await panelState('no-helpdesk');
    expect(await badges()).toBe(0);
    expect(await registered()).toEqual([]);
    await popup.screenshot({ path: artefact(`connect-${helpdesk}.png`) });
  });

  it('is read at once after the press, without a load, and by one script', async () => {
    await press(`This page is ${name}`);
    await covers(scene.panel, asking.length);
    expect(await bandOf(scene.panel)).toBe('now');
    await state('brand');
    expect(await popup.getByRole('heading', { name: `Connected as ${name}` }).count()).toBe(1);
    expect(await registered()).toEqual([`https://${host}/*`]);
    expect(await badges()).toBe(1);
    await popup.screenshot({ path: artefact(`connect-${helpdesk}-read.png`), fullPage: true });
  });

  it('is read after a load, by what was registered, and still by one script', async () => {
    await scene.page.reload();
    scene.stage.board.append(key, { role: 'customer', text: 'Hello? Anybody there?' });
    await covers(scene.panel, asking.length + 1);
    expect(await badges()).toBe(1);
  });

  it('its badge opens the browser’s own panel, though the worker slept', async () => {
    await killWorker(scene.browser);
    await scene.page.bringToFront();
    const { width, height } = scene.page.viewportSize() ?? { width: 1280, height: 800 };
    await scene.page.mouse.click(width - 17, height * 0.4 + 20);
    await expect
      .poll(async () => {
        const worker = await scene.browser.worker();
        return worker.evaluate(
          `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
        );
      })
      .toBe(1);
  });

  it('a registration that an update has dropped comes back when the worker wakes', async () => {
    await (await scene.browser.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
    expect(await registered()).toEqual([]);
    await killWorker(scene.browser);
    scene.stage.board.append(key, { role: 'customer', text: 'I am still waiting.' });
    await covers(scene.panel, asking.length + 2);
    await expect.poll(registered).toEqual([`https://${host}/*`]);
  });

  it('is not read any more once it is disconnected, in the open page or after a load', async () => {
    await popup.bringToFront();
    await press('Disconnect this site');
    await popup.screenshot({ path: artefact(`connect-${helpdesk}-leaving.png`), fullPage: true });
    await press('Disconnect');
    await state('site');
    await panelState('no-helpdesk');
    await expect.poll(badges).toBe(0);
    expect(await registered()).toEqual([]);
    scene.stage.forgetRequests();
    scene.stage.board.append(key, { role: 'customer', text: 'I want a manager.' });
    await scene.page.reload();
    await scene.page.waitForSelector('text=I want a manager.');
    await scene.page.waitForTimeout(2_500);
    expect(await scene.panel.locator('[data-covers]').count()).toBe(0);
    expect(await badges()).toBe(0);
    expect(scene.stage.sent).toEqual([]);
  });
});
