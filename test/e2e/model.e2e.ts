import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, standIn } from '../assistant/stand-in.ts';
import { killWorker } from '../stage/chromium.ts';
import {
  artefact,
  asking,
  chromeBuild,
  covers,
  hasChromium,
  openScene,
  photograph,
  type Scene,
  scoreOf,
} from './on-stage.ts';

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

/** The build with the address allowed beforehand: a headless browser can't press its own dialog (facts: §3.8). */
function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-allowed-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return folder;
}

describe.skipIf(!hasChromium)(`a brand’s language model in Chromium${why}`, () => {
  const KEY = 'sk-canary-4711-0815';
  let extension: string;
  let server: StandIn;
  let scene: Scene;
  let settings: Page;

  const rephrased = () => scene.panel.locator('.rephrased');
  const press = (name: string) => rephrased().getByRole('button', { name }).click();

  beforeAll(async () => {
    extension = allowedBuild();
    server = await standIn('openai', 'honest');
    scene = await openScene({ helpdesk: 'zendesk', id: '7101', subject: 'Order 48213' }, asking, {
      extension,
    });
    await covers(scene.panel, asking.length);
    settings = await scene.browser.context.newPage();
    await settings.goto(scene.browser.pageUrl('insights.html?site=acme.zendesk.com'));
    await settings.getByRole('radio', { name: 'Off' }).waitFor();
  });
  afterAll(async () => {
    await scene?.close();
    await server?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('is off at first: the panel does not speak of it', async () => {
    expect(await rephrased().count()).toBe(0);
    expect(await settings.getByText('Off. Nothing leaves your browser.').count()).toBe(1);
  });

  it('is a brand’s choice, with its address, its key and its budget', async () => {
    await settings.getByRole('radio', { name: 'OpenAI-compatible endpoint' }).click();
    const address = settings.getByLabel('Address');
    await address.fill(server.origin);
    await address.blur();
    await settings.getByLabel('Model', { exact: true }).fill('small');
    await settings.getByLabel('Model', { exact: true }).blur();
    await settings.getByLabel('Key').fill(KEY);
    await settings.getByRole('button', { name: 'Keep the key' }).click();
    await settings.getByText('Key kept: …0815').waitFor();
    await settings.getByText(`${new URL(server.origin).host} may be asked`).waitFor();
    await settings.screenshot({ path: artefact('insights-model.png'), fullPage: true });
    expect(server.received).toEqual([]);
  });

  it('sends nothing before the agent has seen the request, then those very bytes, and the key in its header alone', async () => {
    const score = await scoreOf(scene.panel);
    await rephrased().waitFor();
    await press('Rephrase');
    const preview = await rephrased().locator('textarea').inputValue();
    expect(server.received).toEqual([]);
    expect(preview).not.toContain('ada@example.com');
    expect(preview).not.toContain(KEY);
    await photograph(scene.panel, 'model-preview.png');
    await press('Send');
    await scene.panel.waitForSelector('[data-model="done"]');
    const [sent] = server.received;
    expect(sent?.body.toString('utf8')).toBe(preview);
    expect(sent?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(sent?.headers.cookie).toBeUndefined();
    expect(sent?.headers.origin).toBeUndefined();
    expect(await rephrased().locator('li').count()).toBeGreaterThan(0);
    expect(await scoreOf(scene.panel)).toBe(score);
    await photograph(scene.panel, 'model-answer.png');
  });

  it('what a lying model invents is left out and counted; score and brief stay', async () => {
    server.mode = 'hostile';
    const before = await scene.panel.locator('[data-card="brief"] dl').innerText();
    const score = await scoreOf(scene.panel);
    await press('Rephrase again');
    await expect.poll(() => server.received.length).toBe(2);
    await scene.panel.getByText(/sentences? left out: no proof/).waitFor();
    const shown = await rephrased().innerText();
    expect(shown).not.toMatch(/evil|https?:|score|<|\]\(/i);
    expect(await scene.panel.locator('[data-card="brief"] dl').innerText()).toBe(before);
    expect(await scoreOf(scene.panel)).toBe(score);
  });

  it('a request that never ends is stopped by the agent', async () => {
    server.mode = 'drip without end';
    await press('Rephrase again');
    await scene.panel.waitForSelector('[data-model="running"]');
    await press('Stop');
    await scene.panel.waitForSelector('[data-model="failed"]');
    expect(await rephrased().innerText()).toContain('Stopped.');
  });

  it('a request whose worker died is called interrupted, and nothing is asked again before a press', async () => {
    await press('Rephrase');
    await scene.panel.waitForSelector('[data-model="running"]');
    await expect.poll(() => server.received.length).toBe(4);
    await killWorker(scene.browser);
    await scene.page.bringToFront();
    await press('Stop');
    await scene.panel.waitForSelector('[data-model="interrupted"]');
    expect(await rephrased().innerText()).toContain('Interrupted; press to go on');
    expect(server.received).toHaveLength(4);
  });

  it('the day’s budget holds, and everything sent is listed without its words', async () => {
    await settings.bringToFront();
    await settings.getByLabel('Requests per day').fill('4');
    await settings.getByLabel('Requests per day').blur();
    await settings.getByText('Used today: 4 of 4').waitFor();
    await press('Rephrase');
    await scene.panel.getByText(/budget for the language model is used up/).waitFor();
    expect(server.received).toHaveLength(4);
    expect(await settings.getByRole('row').count()).toBe(5);
    expect(await settings.locator('body').innerText()).not.toContain('human being');
    await settings.screenshot({ path: artefact('insights-sent.png'), fullPage: true });
  });

  it('another address takes consent and key along', async () => {
    await settings.getByLabel('Address').fill('https://models.example.test/v1');
    await settings.getByLabel('Address').blur();
    await settings.getByRole('button', { name: 'Allow models.example.test' }).waitFor();
    expect(await settings.getByText(/^Key kept/).count()).toBe(0);
  });
});
