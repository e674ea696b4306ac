import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker } from '../stage/chromium.ts';
import { pathOf } from '../stage/desk.ts';
import { artefact, asking, covers, hasChromium, openScene, photograph, type Scene } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';
const thread = { helpdesk: 'zendesk', id: '8001', subject: 'Order 48213', aiName: 'Wren' } as const;
const other = { helpdesk: 'zendesk', id: '8002', subject: 'Another one' } as const;
const locked = { helpdesk: 'zendesk', id: '8003', subject: 'Closed', composer: 'none' } as const;

/** The browser's own, inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { get(all: null): Promise<object> } };
  readonly runtime: { sendMessage(message: { call?: string }): Promise<unknown> };
};

/** A word that stands nowhere but in the draft. */
const OWN = 'Zugvogel';

const draft = (panel: Page) => panel.locator('[data-card="draft"]');
const field = (panel: Page) => draft(panel).getByRole('textbox', { name: 'Your draft' });
const news = (panel: Page) => draft(panel).getByRole('status');
const button = (panel: Page, name: string) => draft(panel).getByRole('button', { name, exact: true });
const editor = (page: Page) =>
  page.locator('.pane[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable="true"]');
const written = async (page: Page) => (await editor(page).innerText()).trim();
const clipboard = (panel: Page) => panel.evaluate(() => navigator.clipboard.readText());

/** Everything that the extension has on disk: databases, settings, and what its pages remember. */
const onDisk = (panel: Page) =>
  panel.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [
      await chrome.storage.local.get(null),
      { ...localStorage },
      { ...sessionStorage },
    ];
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames)
        found.push(await wait(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(found);
  });

describe.skipIf(!hasChromium)(`a draft in Chromium${why}`, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(thread, asking);
    for (const of of [other, locked]) {
      scene.stage.board.open(of);
      for (const message of asking) scene.stage.board.append(of, message);
    }
    await scene.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await covers(scene.panel, asking.length);
  });
  afterAll(() => scene?.close());
  /** Goes to a conversation without a page load, and waits for the panel to follow. */
  const moveTo = async (of: { helpdesk: 'zendesk'; id: string }) => {
    scene.stage.board.move('zendesk', pathOf(of));
    await scene.panel.waitForSelector(`[data-conversation$=":${of.id}"]`);
    await editorOrNone(of);
  };
  const editorOrNone = (of: { id: string }) =>
    of.id === locked.id ? undefined : editor(scene.page).waitFor();

  it('begins with the opening line, and stands in the composer by one press; nothing is sent', async () => {
    const { panel, page, stage } = scene;
    await panel.bringToFront();
    await panel
      .locator('[data-card="handling"]')
      .getByRole('button', { name: /^Use as draft/ })
      .click();
    await panel.waitForFunction(() => document.activeElement?.matches('.draft-field'));
    const line = await field(panel).inputValue();
    expect(line.length).toBeGreaterThan(20);
    await panel.keyboard.type(`\n\n${OWN} & <b>1</b>`);
    await photograph(panel, 'draft.png');
    await button(panel, 'Insert as public reply').click();
    await expect.poll(() => news(panel).innerText()).toContain('Inserted as public reply.');
    expect(await written(page)).toContain(`${OWN} & <b>1</b>`);
    expect(await written(page)).toContain(line.trim());
    expect(stage.sent).toEqual([]);
    await photograph(panel, 'draft-inserted.png');
    await page.screenshot({ path: artefact('draft-page.png') });
  });

  it('is taken back by one press', async () => {
    const { panel, page } = scene;
    await button(panel, 'Undo').click();
    await expect.poll(() => news(panel).innerText()).toContain('Taken out again.');
    expect(await written(page)).toBe('');
    expect(await field(panel).inputValue()).toContain(OWN);
  });

  it('goes after what the agent has written there, and an undo leaves that', async () => {
    const { panel, page, stage } = scene;
    await editor(page).click();
    await page.keyboard.type('My own words');
    await panel.bringToFront();
    await button(panel, 'Append to the public reply').click();
    await expect.poll(() => news(panel).innerText()).toContain('Inserted');
    expect(await written(page)).toMatch(new RegExp(`^My own words[\\s\\S]+${OWN}`));
    await button(panel, 'Undo').click();
    await expect.poll(() => news(panel).innerText()).toContain('Taken out again.');
    expect(await written(page)).toBe('My own words');
    expect(stage.sent).toEqual([]);
  });

  it('an undo touches nothing once the agent has written on, and says so', async () => {
    const { panel, page } = scene;
    await button(panel, 'Append to the public reply').click();
    await expect.poll(() => news(panel).innerText()).toContain('Inserted');
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' and more');
    await button(panel, 'Undo').click();
    await expect.poll(() => news(panel).innerText()).toContain('has changed since');
    expect(await written(page)).toContain(OWN);
    expect(await written(page)).toContain('and more');
    await page.bringToFront();
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });

  it('the button follows the composer from reply to note', async () => {
    const { panel, page, stage } = scene;
    await button(panel, 'Insert as public reply').waitFor();
    await page.locator('.pane[data-is-active="true"] .channel').click();
    await button(panel, 'Insert as internal note').click();
    await expect.poll(() => news(panel).innerText()).toContain('Inserted as internal note.');
    await photograph(panel, 'draft-note.png');
    await button(panel, 'Undo').click();
    await expect.poll(() => news(panel).innerText()).toContain('Taken out again.');
    await page.locator('.pane[data-is-active="true"] .channel').click();
    await button(panel, 'Insert as public reply').waitFor();
    expect(stage.sent).toEqual([]);
  });

  it('outlives a panel opened anew and a killed worker, and never reaches the disk', async () => {
    const { panel, page, browser } = scene;
    await panel.reload();
    await covers(panel, asking.length);
    await expect.poll(() => field(panel).inputValue()).toContain(OWN);
    expect(await onDisk(panel)).toContain('48213');
    expect(await onDisk(panel)).not.toContain(OWN);
    await button(panel, 'Insert as public reply').waitFor();
    await killWorker(browser);
    await button(panel, 'Insert as public reply').click();
    await expect.poll(() => news(panel).innerText()).toContain('Inserted as public reply.');
    await button(panel, 'Undo').click();
    await expect.poll(() => written(page)).toBe('');
  });

  it('is cleared and comes back', async () => {
    const { panel } = scene;
    const before = await field(panel).inputValue();
    await button(panel, 'Clear the draft').click();
    expect(await field(panel).inputValue()).toBe('');
    await button(panel, 'Bring it back').click();
    expect(await field(panel).inputValue()).toBe(before);
  });

  it('a press that comes when another conversation is in front is refused, and the draft copied', async () => {
    const { panel, page, stage } = scene;
    await panel.bringToFront();
    await panel.evaluate(() => navigator.clipboard.writeText('something else'));
    // The press is made before the move and arrives after it.
    await panel.evaluate(() => {
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime);
      const late = async (message: { call?: string }) => {
        if (message.call === 'draft/inserted') await new Promise((resolve) => setTimeout(resolve, 1_500));
        return send(message);
      };
      Object.assign(runtime, { sendMessage: late });
    });
    await button(panel, 'Insert as public reply').click();
    await moveTo(other);
    await expect.poll(() => clipboard(panel)).toContain(OWN);
    expect(await written(page)).toBe('');
    expect(await field(panel).inputValue()).toBe('');
    await moveTo(thread);
    expect(await news(panel).innerText()).toMatch(
      /^Not inserted: another conversation is in front by now\.\s+The draft is on your clipboard instead\./,
    );
    expect(await written(page)).toBe('');
    expect(stage.sent).toEqual([]);
    await photograph(panel, 'draft-refused.png');
    await panel.reload();
    await covers(panel, asking.length);
  });

  it('a page that is busy is given up in time, and gets nothing when it comes round', async () => {
    const { panel, page } = scene;
    await panel.bringToFront();
    await button(panel, 'Insert as public reply').waitFor();
    await panel.evaluate(() => navigator.clipboard.writeText('something else'));
    const busy = page.evaluate(() => {
      for (const end = performance.now() + 7_000; performance.now() < end; );
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const pressed = Date.now();
    await button(panel, 'Insert as public reply').click();
    await expect.poll(() => news(panel).innerText(), { timeout: 8_000 }).toContain('did not answer in time');
    expect(Date.now() - pressed).toBeLessThan(5_000);
    expect(await clipboard(panel)).toContain(OWN);
    await busy;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await written(page)).toBe('');
    expect(await page.evaluate(() => Object.keys(window).filter((it) => /baton/i.test(it)))).toEqual([]);
  });

  it('a ticket without a composer says so, and is copied from', async () => {
    const { panel } = scene;
    await moveTo(locked);
    await panel.bringToFront();
    await field(panel).fill(`${OWN} for a closed ticket`);
    await expect.poll(() => draft(panel).innerText()).toContain('This conversation has no composer.');
    expect(await button(panel, 'Insert').isDisabled()).toBe(true);
    await button(panel, 'Copy the draft').click();
    expect(await clipboard(panel)).toBe(`${OWN} for a closed ticket`);
    await photograph(panel, 'draft-none.png');
    await moveTo(thread);
    await expect.poll(() => field(panel).inputValue()).not.toContain('closed ticket');
  });

  it('a content script may not ask for it, whatever has got into it', async () => {
    const { page, browser } = scene;
    const session = await browser.context.newCDPSession(page);
    const worlds: { id: number; name: string; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
    await session.send('Runtime.enable');
    const own = worlds.find(({ origin }) => origin === `chrome-extension://${browser.extensionId}`);
    const ask = (call: string) =>
      session.send('Runtime.evaluate', {
        ...(own ? { contextId: own.id } : {}),
        awaitPromise: true,
        returnByValue: true,
        expression: `chrome.runtime.sendMessage({ call: ${JSON.stringify(call)}, input: {} })`,
      });
    expect(own).toBeDefined();
    for (const call of ['draft/inserted', 'draft/undone'])
      expect((await ask(call)).result.value).toEqual({ error: 'this sender may not make this call' });
  });
});
