// Builds the gallery, draws every state in both themes and several widths, and lets axe look at each.
// `npx tsx test/components/gallery/shoot.ts [--lang=de] [state …]`
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { pages, panels, popups } from './states.ts';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const out = fileURLToPath(new URL('../../../.artefacts/gallery/', import.meta.url));
const themes = ['light', 'dark'] as const;

const given = process.argv.slice(2);
const lang = given.find((it) => it.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';
const asked = given.filter((it) => !it.startsWith('--'));
const wanted = (state: string) => asked.length === 0 || asked.includes(state);

mkdirSync(out, { recursive: true });
await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, preview: { port: 4179 } });
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4179/';
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

let faults = 0;
for (const theme of themes) {
  for (const state of Object.keys(panels).filter(wanted)) {
    for (const width of [320, 360, 480, 600]) faults += await shoot(browser, state, theme, width, 800);
  }
  for (const state of Object.keys(popups).filter(wanted))
    faults += await shoot(browser, state, theme, 360, 600);
  for (const state of Object.keys(pages).filter(wanted)) {
    for (const width of [360, 900]) faults += await shoot(browser, state, theme, width, 900);
  }
}
await browser.close();
await server.close();
console.log(`${faults} faults`);
process.exit(faults === 0 ? 0 : 1);

/** Two pictures: as it stands, and the whole length with nothing scrolled away. Answers the number of faults. */
async function shoot(on: Browser, state: string, theme: 'light' | 'dark', width: number, height: number) {
  const context = await on.newContext({ viewport: { width, height }, colorScheme: theme, bypassCSP: false });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (it) => it.type() === 'error' && said.push(it.text()));
  page.on('pageerror', (it) => said.push(String(it)));
  await page.goto(`${address}?state=${state}&lang=${lang}`);
  await page.waitForSelector('[data-panel-state], [data-popup-state]');
  const name = `${out}${state}-${width}-${theme}${lang === 'en' ? '' : `-${lang}`}`;
  await page.screenshot({ path: `${name}.png` });

  const spilt = await page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((it) => !it.closest('.spoken, svg') && it.getBoundingClientRect().right > innerWidth + 1)
      .map((it) => `spills over the edge: ${it.className || it.tagName}`),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const axe = violations.flatMap(({ id, nodes }) =>
    nodes.map((it) => `axe ${id}: ${it.target} ${it.failureSummary}`),
  );

  const full = await page.evaluate(() => {
    const cards = document.querySelector('.cards');
    const hidden = cards ? cards.scrollHeight - cards.clientHeight : 0;
    return Math.max(document.documentElement.scrollHeight, innerHeight + hidden);
  });
  if (full > height) {
    await page.setViewportSize({ width, height: full });
    await page.screenshot({ path: `${name}-full.png` });
  }
  await context.close();
  const all = [...said, ...spilt, ...axe];
  for (const it of all) console.log(`${state} ${width} ${theme}: ${it}`);
  return all.length;
}
