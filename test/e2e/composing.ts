import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Connection } from '../../utils/domain/brand.ts';
import type { ComposerRequest } from '../../utils/domain/draft.ts';
import { leaveRequest, REQUEST } from '../../utils/helpdesk/compose/request.ts';
import { launchChromium } from '../stage/chromium.ts';
import { launchFirefox } from '../stage/firefox.ts';
import { startStage } from '../stage/server.ts';
import { hasChromium, hasFirefox } from './on-stage.ts';

type Stage = Awaited<ReturnType<typeof startStage>>;

/** A browser with one helpdesk page in front, and an extension that does nothing but run `composer.js` in it. */
export interface Driver {
  readonly stage: Stage;
  goto(url: string): Promise<void>;
  /** Runs a script's text in the page; it gives back what it `return`s. */
  inPage(script: string): Promise<unknown>;
  /** The two calls of `ComposerRequest`, by the browser's own `scripting`: what the second one gives. */
  ask(request: ComposerRequest): Promise<unknown>;
  /** Real keys, as an agent would press them. */
  press(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Sites that Baton reads because an agent has connected them. */
export const connections: readonly Connection[] = [
  { site: 'chat.acme.example', helpdesk: 'chatwoot' },
  { site: 'help.acme.example', helpdesk: 'zammad' },
];

export const drivers = [
  { browser: 'Chromium', isThere: hasChromium, start: inChromium },
  { browser: 'Firefox', isThere: hasFirefox, start: inFirefox },
] as const;

/** `leaveRequest` as its own text: a test's compiler adds names to functions that a page doesn't have. */
const LEAVE = `const __name = (it) => it; (${leaveRequest.toString()})(...args)`;

/** The two calls; the first one's function is made of text, as nothing of a test's own can be sent. */
const ASK = `async (tabId, name, request) => {
  const target = { tabId, frameIds: [0] };
  await api.scripting.executeScript({ target, world: 'MAIN', args: [name, JSON.stringify(request)], func: (...args) => { ${LEAVE} } });
  const [done] = await api.scripting.executeScript({ target, world: 'MAIN', files: ['/composer.js'] });
  return done?.result;
}`;

async function extensionOf(manifest: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-composing-'));
  writeFileSync(join(folder, 'composer.js'), await composerScript());
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>composing</title>');
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ name: 'Composing', version: '1', ...manifest }),
  );
  return folder;
}

/** `entrypoints/composer.ts` as it is now, in the shape that a build gives it: its last value is what came of it. */
async function composerScript(): Promise<string> {
  const contents = `import composer from './entrypoints/composer.ts'; export const done = composer.main();`;
  const made = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    target: 'es2022',
  });
  return `(() => { ${made.outputFiles[0]?.text}\nreturn made.done; })();`;
}

async function inChromium(): Promise<Driver> {
  const stage = await startStage();
  const extension = await extensionOf({
    manifest_version: 3,
    permissions: ['scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  });
  const browser = await launchChromium({ port: stage.port, extension });
  const page = await browser.context.newPage();
  const tabOf = `chrome.tabs.query({ url: 'https://*/*' }).then(([tab]) => tab.id)`;
  return {
    stage,
    goto: async (url) => void (await page.goto(url)),
    inPage: (script) => page.evaluate(`(() => { ${script} })()`),
    ask: async (request) => {
      const worker = await browser.worker();
      return worker.evaluate(
        `(async () => { const api = chrome; return (${ASK})(await ${tabOf}, ${JSON.stringify(REQUEST)}, ${JSON.stringify(request)}); })()`,
      );
    },
    press: (text) => page.keyboard.type(text),
    close: async () => {
      await browser.close();
      await stage.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

async function inFirefox(): Promise<Driver> {
  const stage = await startStage();
  const extensionId = 'composing@baton.example';
  const extension = await extensionOf({
    manifest_version: 2,
    permissions: ['scripting', 'tabs', '<all_urls>'],
    browser_specific_settings: { gecko: { id: extensionId } },
  });
  const firefox = await launchFirefox({ port: stage.port, extension, extensionId });
  const front = await firefox.handle();
  const aside = await firefox.openTab(false);
  await firefox.switchTo(aside, false);
  await firefox.navigate(firefox.pageUrl('page.html'));
  await firefox.switchTo(front, false);
  return {
    stage,
    goto: (url) => firefox.navigate(url),
    inPage: (script) => firefox.execute(script),
    ask: async (request) => {
      await firefox.switchTo(aside, false);
      try {
        return await firefox.executeAsync(
          `const done = arguments[arguments.length - 1]; const api = browser;
           api.tabs.query({ url: 'https://*/*' })
             .then(([tab]) => (${ASK})(tab.id, arguments[0], arguments[1]))
             .then(done, (fault) => done('' + fault));`,
          [REQUEST, request],
        );
      } finally {
        await firefox.switchTo(front, false);
      }
    },
    press: async (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await firefox.marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
    },
    close: async () => {
      await firefox.quit();
      await stage.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
