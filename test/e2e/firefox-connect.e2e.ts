import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { urlOf } from '../stage/desk.ts';
import { type Firefox, launchFirefox } from '../stage/firefox.ts';
import { openFirefoxPanel } from '../stage/firefox-panel.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { artefact, asking, firefoxBuild, hasFirefox, until } from './on-stage.ts';

const why = hasFirefox ? '' : ' (skipped: no Firefox on this machine)';
const key = { helpdesk: 'zammad', id: '6201' } as const;
const HOST = 'help.acme.example';
const PATTERN = `https://${HOST}/*`;

describe.skipIf(!hasFirefox)(`a self-hosted Zammad, connected in Firefox${why}`, () => {
  let stage: Stage;
  let firefox: Firefox;
  let desk: string;
  let panel: string;
  let popup: string;

  const extension = (script: string) =>
    firefox.executeInChrome(
      `const { extension } = WebExtensionPolicy.getByID('${firefox.extensionId}'); ${script}`,
    );
  const inPage = async (tab: string, script: string) => {
    await firefox.switchTo(tab, false);
    return firefox.execute(script);
  };
  const ask = async (script: string) => {
    await firefox.switchTo(popup, false);
    return firefox.executeAsync(
      `const done = arguments[0]; (async () => ${script})().then(done, (it) => done(String(it)))`,
    );
  };
  const shows = (tab: string, selector: string) =>
    until(() => inPage(tab, `return Boolean(document.querySelector('${selector}'))`), selector);
  /** A press of the browser's own, which counts as the agent's: permissions are asked for in its turn alone. */
  const press = async (name: string) => {
    await firefox.switchTo(popup);
    const value = `//button[normalize-space()='${name}']`;
    const found = await firefox.marionette.send('WebDriver:FindElement', { using: 'xpath', value });
    const [id] = Object.values((found as { value: Record<string, string> }).value);
    await firefox.marionette.send('WebDriver:ElementClick', { id });
  };
  const open = async (file: string) => {
    const tab = await firefox.openTab();
    await firefox.switchTo(tab);
    await firefox.navigate(firefox.pageUrl(file));
    return tab;
  };
  /** What a press of the toolbar's button does: the popup may know the page in front, until that page is left. */
  const showToPopup = () =>
    extension(
      `extension.tabManager.addActiveTabPermission(
         Services.wm.getMostRecentWindow('navigator:browser').gBrowser.tabs[0]);`,
    );
  const registered = () =>
    ask('(await browser.scripting.getRegisteredContentScripts()).flatMap((it) => it.matches)');
  const allowed = () => ask(`browser.permissions.contains({ origins: ['${PATTERN}'] })`);

  beforeAll(async () => {
    stage = await startStage();
    stage.board.open({ ...key, subject: 'Order 48213' });
    for (const message of asking) stage.board.append(key, message);
    firefox = await launchFirefox({ port: stage.port, extension: firefoxBuild });
    desk = await firefox.handle();
    await firefox.navigate(urlOf(key));
    await showToPopup();
    const { panel: shown, tab } = await openFirefoxPanel(firefox);
    panel = shown;
    popup = await open(`popup.html?tab=${tab}`);
  });
  afterAll(async () => {
    await firefox?.quit();
    await stage?.close();
  });

  it('is named and recognised, and neither allowed nor read', async () => {
    await shows(popup, '[data-popup-state="site"]');
    expect(await inPage(popup, 'return document.querySelector(".origin").textContent')).toBe(
      `https://${HOST}`,
    );
    expect(await inPage(popup, 'return document.querySelector(".primary").innerText')).toBe(
      'This page is Zammad',
    );
    expect(await allowed()).toBe(false);
    expect(await registered()).toEqual([]);
    await shows(panel, '[data-panel-state="no-helpdesk"]');
    await firefox.switchTo(popup);
    writeFileSync(artefact('firefox-connect.png'), await firefox.screenshot());
  });

  it('is read at once after the press and the browser’s yes', async () => {
    await press('This page is Zammad');
    await shows(panel, `[data-covers="${asking.length}"]`);
    await shows(popup, '[data-popup-state="brand"]');
    expect(await allowed()).toBe(true);
    expect(await registered()).toEqual([PATTERN]);
    await firefox.switchTo(popup);
    writeFileSync(artefact('firefox-connected.png'), await firefox.screenshot());
  });

  it('is read after a load and a stopped event page, by what was registered', async () => {
    await firefox.killEventPage();
    await firefox.switchTo(desk);
    await firefox.navigate(`https://${HOST}/`);
    await firefox.navigate(urlOf(key));
    stage.board.append(key, { role: 'customer', text: 'Hello? Anybody there?' });
    await shows(panel, `[data-covers="${asking.length + 1}"]`);
  });

  it('is shown no longer once the agent takes the permission back in the browser, and again when it is given', async () => {
    const change = (what: 'add' | 'remove') =>
      extension(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        return ExtensionPermissions.${what}(extension.id, { permissions: [], origins: ['${PATTERN}'], data_collection: [] }, extension).then(() => true);`);
    await showToPopup();
    await change('remove');
    await shows(popup, '[data-popup-state="site"]');
    expect(await inPage(popup, 'return document.querySelector("h1").innerText')).toBe(
      'Baton may no longer read this site',
    );
    await shows(panel, '[data-panel-state]:not([data-panel-state="case"])');
    expect(await registered()).toEqual([]);
    await press('Allow again');
    await shows(popup, '[data-popup-state="brand"]');
    expect(await registered()).toEqual([PATTERN]);
  });

  it('is neither read nor allowed once it is disconnected', async () => {
    await press('Disconnect this site');
    await press('Disconnect');
    await until(async () => (await allowed()) === false, 'the permission, given back');
    expect(await registered()).toEqual([]);
    await firefox.switchTo(desk);
    await firefox.navigate(`https://${HOST}/`);
    await firefox.navigate(urlOf(key));
    stage.board.append(key, { role: 'customer', text: 'I want a manager.' });
    await until(
      () => inPage(desk, `return document.body.innerText.includes('I want a manager.')`),
      'the message',
    );
    await new Promise((resume) => setTimeout(resume, 2_500));
    await shows(panel, '[data-panel-state="no-helpdesk"]');
    expect(stage.sent).toEqual([]);
  });
});
