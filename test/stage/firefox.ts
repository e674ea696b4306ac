import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preferences, UUID } from './firefox-profile.ts';
import { Marionette } from './marionette.ts';
import { pause } from './player.ts';

export interface FirefoxOptions {
  /** Port of the stage. */
  readonly port: number;
  /** Folder of an unpacked build, for example `.output/firefox-mv2`. */
  readonly extension?: string;
  /** Default true. */
  readonly headless?: boolean;
  readonly profile?: string;
  /** Id of the extension, as in its manifest. */
  readonly extensionId?: string;
  /** Host names to answer for beyond `acme.zendesk.com`: Firefox maps no wildcards. */
  readonly hosts?: readonly string[];
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface Firefox {
  readonly marionette: Marionette;
  readonly extensionId: string;
  pageUrl(file: string): string;
  navigate(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs the body of a function in the page; `args` are its `arguments`. */
  execute(script: string, args?: readonly unknown[]): Promise<unknown>;
  /** The same where `arguments[arguments.length - 1]` is called with the result; `browser.*` works on the extension's pages. */
  executeAsync(script: string, args?: readonly unknown[]): Promise<unknown>;
  /** The same with the browser's own powers. */
  executeInChrome(script: string, args?: readonly unknown[]): Promise<unknown>;
  /** Handle of the tab that commands go to. */
  handle(): Promise<string>;
  /** Opens a tab and gives its handle; commands go on to the old one until `switchTo`. */
  openTab(focus?: boolean): Promise<string>;
  switchTo(handle: string, focus?: boolean): Promise<void>;
  /** Resolves when the browser has ended. */
  readonly closed: Promise<void>;
  /** PNG of the page, or of the whole window with its sidebar. */
  screenshot(of?: 'page' | 'window'): Promise<Buffer>;
  install(folder: string): Promise<void>;
  openSidebar(): Promise<void>;
  /** Stops the event page as an idle browser would. */
  killEventPage(): Promise<void>;
  quit(): Promise<void>;
}

const HEADLESS = { MOZ_HEADLESS: '1', MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1000' };

export function firefoxPath(): string {
  return process.env.BATON_FIREFOX ?? '/usr/bin/firefox-esr';
}

/** Firefox on the stage's host names with the add-on installed for this run (facts: §3.5, §3.11). */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'baton-firefox-'));
  const extensionId = options.extensionId ?? 'baton@baton.example';
  writeFileSync(join(profile, 'user.js'), preferences(options, extensionId));
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const headless = options.headless ?? true;
  const child = spawn(
    firefoxPath(),
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, ...(headless ? HEADLESS : {}) } },
  );
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await portOf(join(profile, 'MarionetteActivePort'), child);
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });

  const execute =
    (name: string) =>
    async (script: string, args: readonly unknown[] = []) =>
      resultOf(await marionette.send(name, { script, args, scriptTimeout: 20_000 }));
  const inChrome = async <T>(work: () => Promise<T>): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const executeInChrome = (script: string, args: readonly unknown[] = []): Promise<unknown> =>
    inChrome(() => execute('WebDriver:ExecuteScript')(script, args));
  const picture = async (): Promise<Buffer> =>
    Buffer.from(
      String(resultOf(await marionette.send('WebDriver:TakeScreenshot', { full: false }))),
      'base64',
    );

  const firefox: Firefox = {
    marionette,
    extensionId,
    pageUrl: (file) => `moz-extension://${UUID}/${file}`,
    navigate: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    url: async () => String(resultOf(await marionette.send('WebDriver:GetCurrentURL'))),
    execute: execute('WebDriver:ExecuteScript'),
    executeAsync: execute('WebDriver:ExecuteAsyncScript'),
    executeInChrome,
    handle: async () => String(resultOf(await marionette.send('WebDriver:GetWindowHandle'))),
    openTab: async (focus = true) => {
      const opened = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus })) as {
        handle: string;
      };
      return opened.handle;
    },
    switchTo: async (handle, focus = true) =>
      void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus })),
    closed: exited,
    screenshot: (of = 'page') => (of === 'page' ? picture() : inChrome(picture)),
    install: async (folder) =>
      void (await marionette.send('Addon:Install', { path: folder, temporary: true })),
    openSidebar: async () =>
      void (await inChrome(() => execute('WebDriver:ExecuteAsyncScript')(SIDEBAR, [extensionId]))),
    killEventPage: async () =>
      void (await inChrome(() => execute('WebDriver:ExecuteAsyncScript')(KILL, [extensionId]))),
    quit: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([exited, pause(5_000)]);
      child.kill('SIGKILL');
      marionette.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await executeInChrome(TRUST);
  if (headless) await marionette.send('WebDriver:SetWindowRect', { width: 1580, height: 940 });
  if (options.extension) await firefox.install(options.extension);
  return firefox;
}

/**
 * The true host names are on the HSTS preload list, which allows no exception for a certificate: the list is switched
 * off by preference, and the check here (facts: §3.11).
 */
const TRUST = `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
  .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`;
const SIDEBAR = `const [id, done] = arguments;
  const bar = Services.wm.getMostRecentWindow('navigator:browser').SidebarController;
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const key = [...bar.sidebars.keys()].find((each) => each.startsWith(widget));
  bar.show(key).then(() => { bar._box.style.width = '390px'; done(key); }, (fault) => done(String(fault)));`;
const KILL = `const [id, done] = arguments;
  WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(done, done);`;

function resultOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

/** Firefox writes its port to this file once it listens. */
async function portOf(file: string, child: { exitCode: number | null }): Promise<number> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (child.exitCode !== null) throw new Error(`Firefox ended at once with code ${child.exitCode}`);
    await pause(100);
  }
  throw new Error('Firefox did not start within 30 s');
}
