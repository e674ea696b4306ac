import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker } from '../stage/chromium.ts';
import { asking, covers, hasChromium, openScene, photograph, type Scene, scoreOf } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';
const thread = { helpdesk: 'zendesk', id: '7001', subject: 'Order 48213', aiName: 'Wren' } as const;
const more = [
  ...asking,
  { role: 'ai', text: 'Please try the tracking link again. It shows where your order is.' },
  { role: 'customer', text: 'I did that, it still shows nothing. Nobody wrote by Friday either.' },
  { role: 'ai', text: 'I am not sure about that. Could you tell me more?' },
] as const;

const brief = (panel: Page) => panel.locator('[data-card="brief"]');
const words = (panel: Page) => brief(panel).innerText();

describe.skipIf(!hasChromium)(`the brief in Chromium${why}`, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(thread, more);
    await covers(scene.panel, more.length);
  });
  afterAll(() => scene?.close());

  it('begins with who wants what, in the first screen of words', async () => {
    expect(await brief(scene.panel).locator('.headline').innerText()).toMatch(/48213|order|human/i);
    await photograph(scene.panel, 'brief.png');
  });

  it('an agent’s wording outlives new messages, a killed worker and a reopened panel', async () => {
    const { panel, stage, key, browser } = scene;
    await brief(panel).getByRole('button', { name: 'Edit', exact: true }).click();
    const field = panel.getByRole('textbox', { name: 'Issue' });
    await field.fill('Parcel 48213 lost by the carrier');
    await field.press('Enter');
    await panel.getByPlaceholder('Your words').fill('Depot called at noon');
    await panel.getByRole('button', { name: 'Add a line' }).click();
    await panel.getByText('Depot called at noon').waitFor();
    await photograph(panel, 'brief-editor.png');
    await brief(panel).getByRole('button', { name: 'Done' }).click();
    expect(await words(panel)).toContain('Parcel 48213 lost by the carrier');

    await killWorker(browser);
    stage.board.append(key, { role: 'customer', text: 'My parcel is still lost, where is it now?' });
    await covers(panel, more.length + 1);
    expect(await words(panel)).toContain('Parcel 48213 lost by the carrier');
    await panel.reload();
    await covers(panel, more.length + 1);
    expect(await words(panel)).toContain('Parcel 48213 lost by the carrier');
    expect(await words(panel)).toContain('Depot called at noon');
  });

  it('a removed line comes back at a press', async () => {
    const { panel } = scene;
    await brief(panel).getByRole('button', { name: 'Edit', exact: true }).click();
    await panel.getByRole('button', { name: 'Remove this line: order' }).click();
    await panel.getByText('1 removed line').click();
    await panel.locator('.removed').getByRole('button', { name: 'Back to what was read' }).click();
    await panel.getByRole('button', { name: 'Remove this line: order' }).waitFor();
    await brief(panel).getByRole('button', { name: 'Done' }).click();
  });

  it('the AI’s history is searched, and what is found is marked in the helpdesk’s page', async () => {
    const { panel, page } = scene;
    await page.bringToFront();
    const history = panel.locator('[data-card="history"]');
    await history.getByRole('searchbox').fill('TRACKING LINK');
    await expect.poll(() => history.locator('.timeline > li').count()).toBe(1);
    await history.locator('.entry').click();
    const marked = await page.waitForFunction(() => {
      const all = [...(CSS.highlights?.values() ?? [])].flatMap((one) => [...one]);
      return all.map((range) => range.toString()).join(' ') || null;
    });
    expect(await marked.jsonValue()).toBe('tracking link');
    await history.getByRole('searchbox').fill('');
  });

  it('every form is taken by one press, also as a file', async () => {
    const { panel, browser } = scene;
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.bringToFront();
    const take = panel.locator('[data-card="take"]');
    for (const [what, shown] of [
      ['the internal note', /^Reason: /],
      ['the recap', /48213/],
      ['the receipt', /^baton-receipt: 1/],
      ['the full brief', /"opening_line"/],
      ['the short form', /"ho_/],
    ] as const) {
      await take.getByRole('button', { name: `Copy ${what}` }).click();
      await take.getByRole('button', { name: `Copied ${what}` }).waitFor();
      expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(shown);
    }
    const [file] = await Promise.all([
      panel.waitForEvent('download'),
      take.getByRole('button', { name: /^Save as a file/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('brief-zendesk-7001.json');
    await take
      .getByRole('button', { name: /Internal note/ })
      .first()
      .click();
    await photograph(panel, 'take-away.png');
  });
});

describe.skipIf(!hasChromium)(`the panel in a German browser${why}`, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ ...thread, id: '7002' }, more, { language: 'de' });
    await covers(scene.panel, more.length);
  });
  afterAll(() => scene?.close());

  it('labels are in the agent’s language, quotes in the customer’s', async () => {
    const { panel } = scene;
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await words(panel)).toContain('Anliegen');
    expect(await words(panel)).toContain('refund will arrive by Friday');
    expect(await scoreOf(panel)).toBeGreaterThan(60);
    await photograph(panel, 'brief-de.png');
  });
});
