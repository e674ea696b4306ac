import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '../stage/chromium.ts';
import { artefact, bandOf, covers, hasChromium, openScene, type Scene, scoreOf } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!hasChromium)(`the popup in Chromium${why}`, () => {
  let scene: Scene;
  let popup: Page;
  let tab: number;

  const badge = async () =>
    (await scene.browser.worker()).evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tab} })`);

  beforeAll(async () => {
    scene = await openScene({ helpdesk: 'zendesk', id: '5001', subject: 'Late parcel', aiName: 'Wren' }, [
      { role: 'customer', text: 'My parcel has not come.' },
      { role: 'ai', text: 'I am not sure about that.' },
      { role: 'customer', text: 'I will make a formal complaint to the ombudsman about this.' },
    ]);
    await covers(scene.panel, 3);
    tab = await tabIdOf(scene.browser, scene.page);
    popup = await scene.browser.context.newPage();
    await popup.setViewportSize({ width: 360, height: 860 });
    await popup.goto(scene.browser.pageUrl(`popup.html?tab=${tab}`));
    await popup.getByRole('button', { name: 'Open the panel' }).waitFor();
  });
  afterAll(() => scene?.close());

  it('shows the brand in front and the state of reading on its page', async () => {
    expect(await popup.locator('body').innerText()).toContain('acme.zendesk.com');
    expect(await popup.locator('body').innerText()).toContain('3 of 3 messages');
    await popup.screenshot({ path: artefact('popup.png') });
  });

  it('a changed threshold is saved at once and judges the open conversation anew', async () => {
    expect(await bandOf(scene.panel)).toBe('now');
    const score = await scoreOf(scene.panel);
    expect(score).toBeLessThan(100);
    await popup.getByRole('spinbutton', { name: 'Now' }).fill(String(score + 1));
    await scene.panel.waitForSelector('[data-score][data-band="recommend"]');
    await popup.reload();
    expect(await popup.getByRole('spinbutton', { name: 'Now' }).inputValue()).toBe(String(score + 1));
  });

  it('alerts switched off take the badge away and leave the score', async () => {
    await expect.poll(badge).toBe(String(await scoreOf(scene.panel)));
    await popup.getByRole('switch').click();
    await expect.poll(badge).toBe('');
    expect(await scoreOf(scene.panel)).toBeGreaterThanOrEqual(75);
  });

  it('a name on the list of AI agents settles what the page leaves open', async () => {
    const { stage, panel, page } = scene;
    const key = { helpdesk: 'zendesk', id: '5002' } as const;
    stage.setApi('off');
    stage.board.open({ ...key, aiType: 'agent', aiName: 'Wren' });
    stage.board.append(key, { role: 'customer', text: 'Hello, where is my order?' });
    stage.board.append(key, { role: 'ai', text: 'It is on its way to you.' });
    stage.board.move('zendesk', '/agent/tickets/5002');
    await panel.waitForSelector('[data-conversation$=":5002"]');
    await covers(panel, 2);
    const history = panel.locator('[data-card="history"]');
    expect(await history.innerText()).not.toContain('on its way');
    const field = popup.getByLabel('AI agents');
    await field.fill('Wren');
    await field.press('Enter');
    await page.bringToFront();
    await panel.waitForFunction(() =>
      document.querySelector<HTMLElement>('[data-card="history"]')?.innerText.includes('on its way'),
    );
  });
});
