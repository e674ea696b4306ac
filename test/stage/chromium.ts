import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { HOSTS } from './certificate.ts';

export interface ChromiumOptions {
  /** Port of the stage. */
  readonly port: number;
  /** Folder of an unpacked build, for example `.output/chrome-mv3`; none starts a plain browser. */
  readonly extension?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** A profile that outlives this run; by default a temporary one is removed at the end. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Language of the browser's interface, two letters; the machine's own without it. */
  readonly language?: string;
  /** More command-line switches. */
  readonly args?: readonly string[];
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** Address of one of the extension's pages: `pageUrl('sidepanel.html?tab=3')`. */
  pageUrl(file: string): string;
  /** The service worker, woken when it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export function chromiumPath(): string {
  return process.env.BATON_CHROMIUM ?? '/usr/bin/chromium';
}

/** Chromium on the stage's host names, with the unpacked extension (facts: security-reliability.md §3.1, §3.11). */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'baton-chromium-'));
  preferDeveloperMode(profile);
  const mapped = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${options.port}`).join(', ');
  const extension = options.extension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ignoreHTTPSErrors: true,
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    // Whoever launches decides what Ctrl+C ends; the browser still goes down with its process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(options.language ? [`--lang=${options.language}`] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--host-resolver-rules=${mapped}`,
      '--ignore-certificate-errors',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
    ],
  });
  const first = extension ? await firstWorker(context) : null;
  const extensionId = first ? (first.url().split('/')[2] ?? '') : '';
  const pageUrl = (file: string): string => `chrome-extension://${extensionId}/${file}`;

  async function worker(): Promise<Worker> {
    const running = context.serviceWorkers().find((each) => each.url().includes(extensionId));
    return running ?? firstWorker(context);
  }
  async function close(): Promise<void> {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { context, profile, extensionId, pageUrl, worker, close };
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

/** Without this preference an unpacked extension is switched off after `runtime.reload()` (facts: §3.1). */
function preferDeveloperMode(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Port of the browser's own DevTools server, for a second client (facts: §3.2). */
export function devtoolsPort(profile: string): number {
  return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
}

/** Stops the service worker as an idle browser would; it wakes at the next call (facts: §3.3). */
export async function killWorker(browser: Chromium): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('manifest.json'));
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/**
 * The id by which `chrome.tabs` knows this page, which comes to the front for it: an extension that may not see
 * addresses still knows which tab is active.
 */
export async function tabIdOf(browser: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await browser.worker();
  const tabs: { id: number }[] = await worker.evaluate(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true })',
  );
  const id = tabs[0]?.id;
  if (id === undefined) throw new Error(`no tab is in front for ${page.url()}`);
  return id;
}
