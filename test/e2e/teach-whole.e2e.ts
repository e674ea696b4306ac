import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const key = { helpdesk: 'own', id: '6401' } as const;

/** A node as the developer tools see it, closed shadow roots included. */
interface Seen {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Seen[];
  readonly shadowRoots?: readonly Seen[];
}

function find(node: Seen, attribute: string, value: string): Seen | null {
  const at = node.attributes?.indexOf(attribute) ?? -1;
  if (at >= 0 && node.attributes?.[at + 1] === value) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, attribute, value);
    if (found) return found;
  }
  return null;
}

describe.skipIf(!hasChromium)(`an unknown helpdesk, from the popup to the composer${why}`, () => {
  let extension: string;
  let scene: Scene;

  beforeAll(async () => {
    extension = buildAllowing(chromeBuild, 'desk.acme.example');
    const talk = [...asking, { role: 'agent', text: 'Hello, this is Sam. I am looking into it.' } as const];
    scene = await openScene({ ...key, subject: 'Order 48213' }, talk, { extension });
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function point(css: string): Promise<void> {
    const box = await scene.page.locator(css).first().boundingBox();
    if (box === null) throw new Error(`nothing at ${css}`);
    await scene.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await scene.page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
  }

  /** Presses a button of the guide by the mouse: its root is closed to everybody but the browser. */
  async function press(act: string): Promise<void> {
    const tools = await scene.browser.context.newCDPSession(scene.page);
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const button = find(root as Seen, 'data-act', act);
    if (!button) throw new Error(`the guide has no ${act}`);
    const { model } = await tools.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await scene.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  it('is taught by four presses and read as it is, without a load', async () => {
    const { browser, page, panel } = scene;
    const popup = await browser.context.newPage();
    await popup.goto(browser.pageUrl(`popup.html?tab=${await tabIdOf(browser, page)}`));
    const closed = popup.waitForEvent('close');
    await popup
      .getByRole('button', { name: 'Teach Baton this page' })
      .click()
      .catch(() => undefined);
    await closed;
    await page.bringToFront();
    await expect.poll(() => page.locator('html > div').count()).toBe(1);
    for (const kind of ['client', 'assistant', 'colleague'])
      await point(`[data-kind="${kind}"] [class^="Entry_words"]`);
    await point('[data-field="answer"]');
    await page.screenshot({ path: artefact('teach-whole.png') });
    await press('keep');
    await covers(panel, 4);
    scene.stage.board.append(key, { role: 'customer', text: 'I still want to talk to a human being!' });
    await covers(panel, 5);
    await panel.locator('.stamp').click();
    expect(await panel.locator('main.health .authors').innerText()).toMatch(/customer\s+3[\s\S]*AI\s+1/);
    await panel.keyboard.press('Escape');
    expect(await bandOf(panel)).not.toBe('unknown');
  });

  it('takes a draft into the box that was pointed at, and gives it back', async () => {
    const { page, panel, stage } = scene;
    const box = page.locator('[data-field="answer"]');
    const held = () => box.evaluate((field) => (field as HTMLTextAreaElement).value ?? field.textContent);
    await panel.bringToFront();
    await panel.locator('.draft-field').fill('I have read everything.\n\nI will call you today.');
    await panel.getByRole('button', { name: /^Insert/ }).click();
    await expect.poll(held).toContain('I will call you today.');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(held).toBe('');
    expect(stage.sent).toEqual([]);
  });
});
