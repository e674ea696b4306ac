import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledReader } from '../../scripts/read/bundle.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import { type Chromium, launchChromium } from '../stage/chromium.ts';
import { urlOf } from '../stage/desk.ts';
import { type Stage, startStage } from '../stage/server.ts';
import type { Thread } from '../stage/thread.ts';
import { hasChromium } from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!hasChromium)(`a Chatwoot dashboard in front${why}`, () => {
  let stage: Stage;
  let browser: Chromium;
  let page: Page;
  let reader = '';
  let talk: Thread;
  let other: Thread;

  beforeAll(async () => {
    [stage, reader] = await Promise.all([startStage(), bundledReader()]);
    talk = stage.board.open({ helpdesk: 'chatwoot', id: '43', aiName: 'Nova', agentName: 'Sam Okafor' });
    for (let i = 1; i <= 22; i += 1) {
      stage.board.append(talk, { role: i % 2 === 1 ? 'customer' : 'ai', text: `word ${i}`, at: i * 60_000 });
    }
    stage.board.append(talk, { role: 'system', text: 'Conversation was marked open by Nova', at: 1_400_000 });
    stage.board.append(talk, { role: 'note', text: 'VIP', at: 1_410_000 });
    stage.board.append(talk, { role: 'agent', text: 'This is Sam.', at: 1_420_000 });
    stage.board.append(talk, { role: 'agent', text: 'I take over.', at: 1_425_000 });
    other = stage.board.open({ helpdesk: 'chatwoot', id: '44' });
    stage.board.append(other, { role: 'customer', text: 'Another matter' });
    browser = await launchChromium({ port: stage.port });
    page = await browser.context.newPage();
    await page.goto(urlOf(talk));
    await page.waitForSelector('text=I take over.');
  });
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  async function read(asks: boolean): Promise<Reading> {
    await page.evaluate(reader);
    return page.evaluate(`batonRead(${asks})`);
  }

  function told(reading: Reading): string[] {
    if (reading.kind === 'unreadable') return reading.missing;
    return reading.conversation.messages.map(({ role, visibility, author, text }) =>
      [role, visibility, author, text].join(' | '),
    );
  }

  it('is read whole, with every role, by what the page’s own cookie opens', async () => {
    stage.forgetRequests();
    const reading = await read(true);
    expect(reading).toMatchObject({
      source: 'api',
      coverage: { read: 26, total: 26, roles: 'certain', missing: [] },
    });
    expect(told(reading).slice(-5)).toEqual([
      'ai | public | Nova | word 22',
      'system | public |  | Conversation was marked open by Nova',
      'agent | internal | Sam Okafor | VIP',
      'agent | public | Sam Okafor | This is Sam.',
      'agent | public | Sam Okafor | I take over.',
    ]);
    const path = '/api/v1/accounts/1/conversations/43/messages';
    expect(stage.apiRequests().map((request) => request.path)).toEqual([path, `${path}?before=7`]);
  });

  it('names no person and no machine of ours where the JSON is refused', async () => {
    stage.setApi('forbidden');
    const reading = await read(true);
    stage.setApi('on');
    expect(reading).toMatchObject({ source: 'page', coverage: { read: 20, total: null, roles: 'partial' } });
    expect(told(reading).slice(-6)).toEqual([
      'customer | public |  | word 21',
      'unknown | public | Nova | word 22',
      'system | public |  | Conversation was marked open by Nova',
      'unknown | internal | Sam Okafor | VIP',
      'unknown | public | Sam Okafor | This is Sam.',
      'unknown | public | Sam Okafor | I take over.',
    ]);
  });

  it('brings older messages as the agent scrolls up', async () => {
    await page.evaluate(() => document.querySelector('.conversation-panel')?.scrollTo({ top: 0 }));
    await page.waitForSelector('text="word 1"');
    expect(told(await read(false))).toHaveLength(26);
  });

  it('moves to another conversation without a page load, in the same panel', async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { isSamePage: document.querySelector('.conversation-panel') });
    });
    stage.board.move('chatwoot', '/app/accounts/1/label/vip/conversations/44');
    await page.waitForSelector('.message-bubble-container >> text=Another matter');
    expect(told(await read(true))).toEqual(['customer | public | Robin Example | Another matter']);
    expect(
      await page.evaluate('globalThis.isSamePage === document.querySelector(".conversation-panel")'),
    ).toBe(true);
    stage.board.move('chatwoot', '/app/accounts/1/dashboard');
    await page.waitForSelector('.nothing:not([hidden])');
    expect(told(await read(true))).toEqual(['conversation']);
  });

  it('keeps a draft for each conversation and mode, in one editor', async () => {
    const editor = page.locator('.reply-box .ProseMirror[contenteditable="true"]');
    const text = async (): Promise<string> => (await editor.innerText()).trim();
    stage.board.move('chatwoot', '/app/accounts/1/conversations/43');
    await editor.click();
    await page.keyboard.type('for the customer');
    await page.click('.reply-top button');
    expect(await text()).toBe('');
    await editor.click();
    await page.keyboard.type('for the team');
    expect(await page.locator('.reply-box.is-private').count()).toBe(1);
    stage.board.move('chatwoot', '/app/accounts/1/conversations/44');
    await page.waitForSelector('.message-bubble-container >> text=Another matter');
    expect(await text()).toBe('');
    stage.board.move('chatwoot', '/app/accounts/1/conversations/43');
    await page.waitForSelector('.message-bubble-container >> text=I take over.');
    expect(await text()).toBe('for the customer');
    await page.click('.reply-top button');
    expect(await text()).toBe('for the team');
    await page.click('.reply-box button[type="submit"]');
    await page.waitForSelector('.bg-n-solid-amber >> text=for the team');
    expect(stage.sent).toEqual([{ helpdesk: 'chatwoot', id: '43', text: 'for the team' }]);
    expect(await text()).toBe('');
  });
});
