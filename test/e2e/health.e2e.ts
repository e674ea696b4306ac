import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefact, asking, covers, hasChromium, openScene, type Scene } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

/** Everything that somebody said or is called on the stage. */
const SAID = [...asking.map(({ text }) => text), 'Ada', 'Order 48213', 'acme', '5901'];

function expectNobodyIn(structure: string): void {
  const words = SAID.flatMap((text) => text.split(/[^\p{L}\p{N}@.]+/u)).filter((word) => word.length > 5);
  const own = new Set(['anything']);
  for (const word of [...words, '48213', 'acme.zendesk', '5901', 'example.com'])
    if (!own.has(word)) expect(structure).not.toContain(word);
}

const preview = (panel: Page) => panel.locator('textarea.structure');

describe.skipIf(!hasChromium)(`how a page was read, in Chromium${why}`, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ helpdesk: 'zendesk', id: '5901', subject: 'Order 48213' }, asking);
    await covers(scene.panel, 3);
    await scene.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => scene?.close());

  it('the freshness line opens it: who wrote, from when to when, and what is missing', async () => {
    const { panel } = scene;
    await panel.locator('.stamp').click();
    const room = panel.locator('main.health');
    expect(await room.locator('.authors').innerText()).toMatch(/customer\s+2/);
    expect(await room.innerText()).toContain('Nothing is known to be missing.');
    await panel.screenshot({ path: artefact('health.png') });
  });

  it('the structure of the live page holds its selectors and nobody’s words', async () => {
    const { panel } = scene;
    await preview(panel).waitFor();
    const structure = await preview(panel).inputValue();
    expect(structure).toMatch(/^Baton \d+\.\d+\.\d+ · zendesk · \*\.zendesk\.com\/agent\/tickets\/\{n\}\n/);
    expect(structure).toContain('    3  item  [data-test-id="omni-log-comment-item"]');
    expect(structure).toContain('article data-test-id="omni-log-comment-item"');
    expectNobodyIn(structure);
  });

  it('one press copies exactly what is shown', async () => {
    const { panel } = scene;
    await panel.bringToFront();
    await panel.locator('.report button').click();
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await preview(panel).inputValue());
  });

  it('a page that became unreadable can be reported as it is now', async () => {
    const { panel, page, stage } = scene;
    stage.setApi('off');
    await page.reload();
    await page.waitForSelector('[data-test-id="omni-log-comment-item"]');
    await page.evaluate(() => {
      for (const log of document.querySelectorAll(
        '[data-test-id="omni-log-container"], [role="feed"], [role="log"]',
      )) {
        log.removeAttribute('data-test-id');
        log.removeAttribute('role');
      }
    });
    await panel.waitForSelector('[data-panel-state="unreadable"]');
    await panel.locator('.notice [aria-expanded]').click();
    await preview(panel).waitFor();
    const structure = await preview(panel).inputValue();
    expect(structure).toContain('    0  log  [data-test-id="omni-log-container"]');
    expect(structure).toContain('Structure of the conversation');
    expect(structure).toContain('article data-test-id="omni-log-comment-item"');
    expectNobodyIn(structure);
    await panel.screenshot({ path: artefact('health-unreadable.png'), fullPage: true });
  });
});
