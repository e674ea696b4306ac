import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { urlOf } from '../stage/desk.ts';
import { type Firefox, launchFirefox } from '../stage/firefox.ts';
import { openFirefoxPanel } from '../stage/firefox-panel.ts';
import { type Stage, startStage } from '../stage/server.ts';
import type { HelpdeskName } from '../stage/thread.ts';
import { artefact, asking, firefoxBuild, hasFirefox, until } from './on-stage.ts';

const why = hasFirefox ? '' : ' (skipped: no Firefox on this machine)';
const helpdesks: HelpdeskName[] = ['zendesk', 'intercom'];

describe.skipIf(!hasFirefox).each(helpdesks)(`%s in Firefox${why}`, (helpdesk) => {
  const key = { helpdesk, id: '3001' };
  let stage: Stage;
  let firefox: Firefox;
  let helpdeskTab: string;

  const read = (selector: string, attribute: string) =>
    firefox.execute('return document.querySelector(arguments[0])?.getAttribute(arguments[1])', [
      selector,
      attribute,
    ]);
  const covers = (count: number) =>
    until(
      async () => (await read('[data-covers]', 'data-covers')) === String(count),
      `a panel that covers ${count}`,
    );
  const band = (name: string) =>
    until(async () => (await read('[data-band]', 'data-band')) === name, `the band ${name}`);
  const click = (selector: string) =>
    firefox.execute('document.querySelector(arguments[0]).click()', [selector]);

  beforeAll(async () => {
    stage = await startStage();
    stage.board.open({ ...key, subject: 'Order 48213' });
    firefox = await launchFirefox({ port: stage.port, extension: firefoxBuild });
    const first = (await firefox.marionette.send('WebDriver:GetWindowHandle')) as { value: string };
    helpdeskTab = first.value;
    await firefox.navigate(urlOf(key));
    await openFirefoxPanel(firefox);
  });
  afterAll(async () => {
    await firefox?.quit();
    await stage?.close();
  });

  it('a live conversation is read, scored and shown message by message', async () => {
    for (const [i, message] of asking.entries()) {
      stage.board.append(key, message);
      await covers(i + 1);
    }
    await band('now');
    expect(Number(await read('[data-score]', 'data-score'))).toBeGreaterThanOrEqual(85);
    // Only the learned part tells what the score would be without a reason: its weights were read in this browser.
    const why = String(await firefox.execute(`return document.querySelector('[data-card="why"]').innerText`));
    expect(why).toMatch(/Without this: \d+/);
    const brief = String(
      await firefox.execute(`return document.querySelector('[data-card="brief"]').innerText`),
    );
    expect(brief).toContain('48213');
    expect(brief).toContain('refund will arrive by Friday');
    writeFileSync(artefact(`firefox-panel-${helpdesk}.png`), await firefox.screenshot());
  });

  it('the agent’s verdict is kept, also when the event page was stopped and the panel opened anew', async () => {
    await click('[data-verdict="too late"]');
    await until(() => read('[data-verdict="too late"][aria-pressed="true"]', 'data-verdict'), 'the verdict');
    await firefox.killEventPage();
    await firefox.navigate(await firefox.url());
    await until(
      () => read('[data-verdict="too late"][aria-pressed="true"]', 'data-verdict'),
      'the verdict, kept',
    );
  });

  it('a message after the event page was stopped is scored as if nothing had happened', async () => {
    await firefox.killEventPage();
    stage.board.append(key, { role: 'customer', text: 'Hello? Is anybody there?' });
    await covers(asking.length + 1);
    await band('now');
  });

  it('pressing a quote marks the words in the helpdesk’s page', async () => {
    const press = `const quotes = [...document.querySelectorAll('[data-card="why"] [data-evidence]')];
      const quote = quotes.find((each) => each.textContent.includes('human being'));
      quote?.click();
      return Boolean(quote);`;
    await until(() => firefox.execute(press), 'the quote to press');
    await firefox.switchTo(helpdeskTab);
    const marked = `return [...(CSS.highlights?.values() ?? [])].flatMap((one) => [...one]).map(String).join(' ')`;
    expect(await until(() => firefox.execute(marked), 'marked words')).toMatch(/human being/);
  });

  it('the real sidebar shows the case of the tab in front', async () => {
    await firefox.switchTo(helpdeskTab);
    await firefox.openSidebar();
    const seen = await until(() => sidebarText(firefox), 'the sidebar’s text');
    expect(seen).toContain('48213');
    writeFileSync(artefact(`firefox-sidebar-${helpdesk}.png`), await firefox.screenshot('window'));
  });

  it('asks the helpdesk’s JSON once, or again where the page states no roles, and sends nothing', () => {
    const paths = new Set(stage.apiRequests().map(({ path }) => path.split('?')[0]));
    expect(paths.size).toBe(1);
    if (helpdesk === 'zendesk') expect(stage.apiRequests()).toHaveLength(1);
    expect(stage.apiRequests().every(({ method }) => method === 'GET')).toBe(true);
    expect(stage.sent).toEqual([]);
  });
});

/** Words of the page inside the browser's own sidebar; empty while it has none. */
async function sidebarText(firefox: Firefox): Promise<string> {
  await firefox.executeInChrome(`
    const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
    const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    if (!inner) return;
    if (!window.batonHears) {
      window.batonHears = (message) => { window.batonText = message.data; };
      inner.messageManager.addMessageListener('baton:text', window.batonHears);
    }
    inner.messageManager.loadFrameScript(
      'data:,sendAsyncMessage("baton:text", content.document.querySelector("[data-score]") ? content.document.body.innerText : "")', false);
  `);
  return String((await firefox.executeInChrome('return window.batonText ?? ""')) ?? '');
}
