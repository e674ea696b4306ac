import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/domain/reading.ts';
import type { TaughtPage } from '../../utils/domain/taught.ts';
import type { NewMessage } from '../stage/board.ts';
import { type Chromium, launchChromium } from '../stage/chromium.ts';
import { urlOf } from '../stage/desk.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { artefact, hasChromium, until } from './on-stage.ts';

const key = { helpdesk: 'own', id: '4711' } as const;
const next = { helpdesk: 'own', id: '4712' } as const;
const at = Date.parse('2026-11-20T09:00:00Z');
const said: readonly NewMessage[] = [
  { role: 'customer', text: 'Hello, my parcel never came.' },
  { role: 'ai', text: 'I am sorry. It left our house on Monday.' },
  { role: 'customer', text: 'It is still not here.\nCan somebody look?' },
  { role: 'ai', text: 'I will pass you to a person.' },
  { role: 'system', text: 'Sam Okafor joined' },
  { role: 'note', text: 'Third complaint this week' },
  { role: 'agent', text: 'Hello, this is Sam. I am looking.' },
];

interface Heard {
  page: TaughtPage | null;
  readings: Reading[];
  events: string[];
}
type Held = Window & {
  heard: Heard;
  roots: ShadowRoot[];
  teach(refuses?: boolean, direction?: string): void;
  follow(page: TaughtPage): void;
};

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!hasChromium)(`a page that Baton is taught${why}`, () => {
  let stage: Stage;
  let browser: Chromium;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium({ port: stage.port });
    for (const [of, subject] of [
      [key, 'Parcel'],
      [next, 'Invoice'],
    ] as const) {
      stage.board.open({ ...of, subject });
      for (const [i, message] of said.entries()) stage.board.append(of, { ...message, at: at + i * 60_000 });
    }
    const built = await build({
      entryPoints: ['test/e2e/teach-harness.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    });
    script = built.outputFiles[0]?.text ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.context.newPage();
    // The guide's root is closed to the page; the test keeps it to see where its buttons are.
    await page.addInitScript(() => {
      const held = window as unknown as Held;
      held.roots = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        held.roots.push(root);
        return root;
      };
    });
    await page.goto(urlOf(key));
    await page.waitForSelector('[data-kind="colleague"]');
    await page.addScriptTag({ content: script });
    await page.evaluate(() => {
      const held = window as unknown as Held;
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin'])
        document
          .getElementsByClassName('zXcVbN')[0]
          ?.addEventListener(type, () => held.heard.events.push(type));
      document.addEventListener('click', () => held.heard.events.push('document click'));
      document.addEventListener('keydown', () => held.heard.events.push('document keydown'));
    });
  });

  const teach = (direction = 'ltr'): Promise<void> =>
    page.evaluate((dir) => (window as unknown as Held).teach(false, dir), direction);
  const words = (): Promise<string> =>
    page.evaluate(() => {
      const root = (window as unknown as Held).roots.at(-1);
      return root?.querySelector<HTMLElement>('.card')?.innerText ?? '';
    });
  async function press(act: string): Promise<void> {
    const place = await page.evaluate((name) => {
      const box = (window as unknown as Held).roots
        .at(-1)
        ?.querySelector(`[data-act="${name}"]`)
        ?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, act);
    if (place === null) throw new Error(`the guide has no ${act}`);
    await page.mouse.click(place.x, place.y);
  }
  async function point(css: string): Promise<void> {
    await page.locator(css).first().scrollIntoViewIfNeeded();
    const box = await page.locator(css).first().boundingBox();
    if (box === null) throw new Error(`nothing at ${css}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
  }
  const wordsOf = (kind: string): string => `[data-kind="${kind}"] [class^="Entry_words"]`;
  const heard = (): Promise<Heard> => page.evaluate(() => (window as unknown as Held).heard);
  const rolesOf = (reading: Reading | undefined): string[] =>
    reading?.kind === 'read' ? reading.conversation.messages.map(({ role }) => role) : [];
  const messagesOf = (reading: Reading | undefined) =>
    reading?.kind === 'read' ? reading.conversation.messages : [];

  it('is read live after the agent has pointed, looked and kept', async () => {
    // A picture taken leaves an empty style on what can be edited: the tool's doing, not the guide's.
    const markup = async (): Promise<string> =>
      (await page.evaluate(() => document.body.outerHTML)).replaceAll(' style=""', '');
    const before = await markup();
    await teach();
    expect(await words()).toContain('Step 1 of 4');
    const box = await page.locator(wordsOf('client')).first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 10);
    await page.screenshot({ path: artefact('teach-point.png') });
    for (const kind of ['client', 'assistant', 'colleague']) await point(wordsOf(kind));
    expect(await words()).toContain('Point at the box you write in');
    await point('[data-field="answer"]');
    expect(await markup()).toBe(before);
    await page.screenshot({ path: artefact('teach-preview.png') });
    const shown = await words();
    for (const part of ['customer 2', 'AI 2', 'agent 1', 'not stated 2', '4711', 'my parcel never came'])
      expect(shown).toContain(part);
    expect((await heard()).events).toEqual([]);
    await press('keep');
    await until(async () => (await heard()).page, 'the taught page');
    await page.screenshot({ path: artefact('teach-kept.png') });
    const { page: taught } = await heard();
    expect(taught).toMatchObject({
      address: '/cases/{id}',
      log: '[data-area="history"]',
      body: '[class*="Entry_words__"]',
      sender: '[class*="Entry_name__"]',
      time: 'time[datetime]',
      composer: '[data-field="answer"]',
    });

    await page.evaluate((of) => (window as unknown as Held).follow(of), taught as TaughtPage);
    const roles = ['customer', 'ai', 'customer', 'ai', 'unknown', 'unknown', 'agent'];
    await until(async () => rolesOf((await heard()).readings.at(-1)).join() === roles.join(), 'the reading');
    stage.board.append(key, { role: 'customer', text: 'Thank you, Sam.' });
    await stage.board.stream(key, { role: 'ai', text: 'May I add something? '.repeat(4), everyMs: 10 });
    stage.board.append(key, { role: 'agent', text: 'It arrives tomorrow.' });
    const all = [...roles, 'customer', 'ai', 'agent'];
    await until(
      async () => rolesOf((await heard()).readings.at(-1)).join() === all.join(),
      'the live messages',
    );
    const last = messagesOf((await heard()).readings.at(-1));
    expect(last.slice(-3).map(({ author, text }) => [author, text])).toEqual([
      ['Robin Example', 'Thank you, Sam.'],
      ['Fin', 'May I add something? '.repeat(4).trim()],
      ['Sam Okafor', 'It arrives tomorrow.'],
    ]);
    expect(last[0]?.at).toBe(at);
    expect(last[2]?.text).toBe('It is still not here.\nCan somebody look?');

    stage.board.move('own', '/cases/4712');
    await until(async () => {
      const reading = (await heard()).readings.at(-1);
      return (
        reading?.kind === 'read' &&
        reading.conversation.id === '4712' &&
        rolesOf(reading).join() === roles.join()
      );
    }, 'the other case');
    expect(stage.sent).toEqual([]);
  });

  it('is taught with the keyboard alone; back, skip and Esc do what they say, and the page hears nothing', async () => {
    await teach();
    const shows = async (text: string): Promise<boolean> => (await words()).includes(text);
    const aimFor = async (text: string): Promise<void> => {
      for (let i = 0; i < 60 && !(await shows(text)); i += 1) await page.keyboard.press('ArrowDown');
      expect(await words()).toContain(text);
      await page.keyboard.press('Enter');
    };
    await aimFor('my parcel never came');
    expect(await words()).toContain('Step 2 of 4');
    await page.keyboard.press('Backspace');
    expect(await words()).toContain('Step 1 of 4');
    await aimFor('my parcel never came');
    await aimFor('It left our house');
    await aimFor('this is Sam');
    await press('skip');
    expect(await words()).toContain('This is what Baton would read');
    for (let i = 0; i < 8; i += 1) {
      const act = await page.evaluate(
        () => (window as unknown as Held).roots.at(-1)?.activeElement?.getAttribute('data-act') ?? '',
      );
      if (act === 'keep') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const taught = await until(async () => (await heard()).page, 'the taught page');
    expect(taught?.composer).toBeNull();
    expect((await heard()).events).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.locator('[data-field="answer"]').click();
    await page.keyboard.type('hi');
    expect((await heard()).events).toContain('click');
    expect((await heard()).events).toContain('keydown');
  });

  it('what is missing is said in plain words, and roles that nobody showed stay unknown', async () => {
    await teach();
    await point(wordsOf('client'));
    for (let i = 0; i < 3; i += 1) await press('skip');
    expect(await words()).toContain('at least one other');
    await press('again');
    for (const css of [wordsOf('client'), wordsOf('client')]) await point(css);
    for (let i = 0; i < 2; i += 1) await press('skip');
    expect(await words()).toContain('one and the same message');
    await press('again');
    for (const css of [wordsOf('client'), wordsOf('assistant')]) await point(css);
    for (let i = 0; i < 2; i += 1) await press('skip');
    const shown = await words();
    expect(shown).toContain('No example was given');
    expect(shown).toContain('agent 0');
    await page.screenshot({ path: artefact('teach-doubts.png') });
  });

  it('is worked out in a moment on a long page', async () => {
    const long = { helpdesk: 'own', id: '4713' } as const;
    stage.board.open(long);
    for (let i = 0; i < 400; i += 1) {
      const { role, text } = said[i % said.length] as NewMessage;
      stage.board.append(long, { role, text: `${text} ${i}`, at: at + i * 60_000 });
    }
    stage.board.move('own', '/cases/4713');
    await page.waitForFunction(() => document.querySelectorAll('[data-kind]').length === 400);
    await teach();
    for (const kind of ['client', 'assistant', 'colleague']) await point(wordsOf(kind));
    const began = Date.now();
    await press('skip');
    expect(await words()).toContain('This is what Baton would read');
    const tookMs = Date.now() - began;
    console.log(`proposal on 400 messages: ${tookMs} ms`);
    expect(tookMs).toBeLessThan(3_000);
    stage.board.close(long);
  });

  it('is drawn in both themes and from right to left', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    stage.board.setTheme('dark');
    await teach('rtl');
    for (const kind of ['client', 'assistant', 'colleague']) await point(wordsOf(kind));
    await page.screenshot({ path: artefact('teach-dark-rtl.png') });
    const side = await page.evaluate(
      () =>
        (window as unknown as Held).roots.at(-1)?.querySelector('.card')?.getBoundingClientRect().left ?? 0,
    );
    await press('move');
    const other = await page.evaluate(
      () =>
        (window as unknown as Held).roots.at(-1)?.querySelector('.card')?.getBoundingClientRect().left ?? 0,
    );
    expect(Math.abs(side - other)).toBeGreaterThan(300);
    stage.board.setTheme('light');
  });
});
