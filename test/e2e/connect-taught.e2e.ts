import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaughtPage } from '../../utils/domain/taught.ts';
import { buildAllowing } from '../stage/allowed.ts';
import { tabIdOf } from '../stage/chromium.ts';
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
const key = { helpdesk: 'own', id: '6301' } as const;
const HOST = 'desk.acme.example';

const kind = (is: string) => `li[data-kind="${is}"]`;
/** What an agent would point at on this page. */
const taught: TaughtPage = {
  taughtAt: 1_790_000_000_000,
  address: '/cases/{id}',
  host: null,
  log: 'ol[data-area="history"]',
  item: 'li[data-entry-id]',
  body: '.Entry_words__q8Zt1',
  sender: '.Entry_name__b7Xp2',
  time: 'time',
  roles: [
    { role: 'customer', selector: kind('client'), reach: 'around' },
    { role: 'ai', selector: kind('assistant'), reach: 'around' },
    { role: 'agent', selector: kind('colleague'), reach: 'around' },
  ],
  composer: null,
};

describe.skipIf(!hasChromium)(`a page that Baton is taught, in Chromium${why}`, () => {
  let extension: string;
  let scene: Scene;
  let tab: number;

  const openPopup = async () => {
    const popup = await scene.browser.context.newPage();
    await popup.setViewportSize({ width: 360, height: 700 });
    await popup.goto(scene.browser.pageUrl(`popup.html?tab=${tab}`));
    return popup;
  };
  const press = (popup: Page, name: string) => popup.getByRole('button', { name, exact: true }).click();
  /** What the guide says when the agent is done, from the page's own content script; the answer's error or null. */
  const say = async (page: TaughtPage): Promise<string | null> => {
    // As text: Chromium leaves null out of arguments.
    const call = JSON.stringify(JSON.stringify({ call: 'page/taught', input: page }));
    const worker = await scene.browser.worker();
    return worker.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab} }, args: [${call}], func: (it) => chrome.runtime.sendMessage(JSON.parse(it)) })
         .then(([{ result }]) => result.error ?? null)`,
    );
  };
  /** Children of the page's root that no page has there: the guide, the badge. */
  const guests = () => scene.page.locator('html > div').count();

  beforeAll(async () => {
    extension = buildAllowing(chromeBuild, HOST);
    scene = await openScene({ ...key, subject: 'Order 48213' }, asking, { extension });
    tab = await tabIdOf(scene.browser, scene.page);
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('can not connect itself, allowed or not', async () => {
    expect(await say(taught)).toContain('nobody is teaching');
    await scene.panel.waitForSelector('[data-panel-state="no-helpdesk"]');
  });

  it('gets the guide at the press, and the popup makes room for it', async () => {
    const popup = await openPopup();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Teach Baton this page' }).waitFor();
    expect(await popup.locator('.button.primary').count()).toBe(0);
    // The window closes while the press is still being played out.
    await press(popup, 'Teach Baton this page').catch(() => undefined);
    await closed;
    await scene.page.bringToFront();
    await expect.poll(guests).toBe(1);
    await scene.page.screenshot({ path: artefact('connect-guide.png') });
    await scene.panel.waitForSelector('[data-panel-state="no-helpdesk"]');
  });

  it('is read as soon as it is taught, without a load', async () => {
    expect(await say(taught)).toBeNull();
    await covers(scene.panel, asking.length);
    expect(await bandOf(scene.panel)).toBe('now');
    expect(await say({ ...taught, log: 'body' })).toContain('nobody is teaching');
    await scene.page.reload();
    scene.stage.board.append(key, { role: 'customer', text: 'Hello?' });
    await covers(scene.panel, asking.length + 1);
  });

  it('taught again, is read by the new teaching, without a load', async () => {
    const popup = await openPopup();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('heading', { name: 'A page that you taught Baton' }).waitFor();
    await press(popup, 'Teach again').catch(() => undefined);
    await closed;
    expect(await say({ ...taught, taughtAt: taught.taughtAt + 1, item: kind('client') })).toBeNull();
    await covers(scene.panel, 3);
  });

  it('is forgotten once it is disconnected', async () => {
    const popup = await openPopup();
    await press(popup, 'Disconnect this site');
    await press(popup, 'Disconnect');
    await popup.getByRole('button', { name: 'Teach Baton this page' }).waitFor();
    await scene.panel.waitForSelector('[data-panel-state="no-helpdesk"]');
    expect(await say(taught)).toContain('nobody is teaching');
    expect(scene.stage.sent).toEqual([]);
  });
});
