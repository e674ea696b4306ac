// Plays a conversation on a stand-in helpdesk page with Baton beside it: `npm start -- --help`.
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAllowing } from '../test/stage/allowed.ts';
import { hostToConnect } from '../test/stage/desk.ts';
import { BadInput, type Recording } from '../test/stage/recording.ts';
import { startStage } from '../test/stage/server.ts';
import { freshBuild } from '../test/stage/show/build.ts';
import { viewInChromium } from '../test/stage/show/chromium-viewer.ts';
import { viewInFirefox } from '../test/stage/show/firefox-viewer.ts';
import { HELP, parseOptions, type ShowOptions } from '../test/stage/show/options.ts';
import { showInTerminal, showInWindow } from '../test/stage/show/show.ts';
import { findRecording } from '../test/stage/tau.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  await start(process.argv.slice(2));
} catch (fault) {
  process.stderr.write(`baton: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = fault instanceof BadInput ? 2 : 1;
}

async function start(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) return say(HELP);
  const recording = await chosen(options);
  const helpdesk = options.helpdesk ?? recording.helpdesk ?? 'zendesk';
  const toConnect = hostToConnect(helpdesk);
  if (toConnect && options.browser !== 'chromium')
    throw new BadInput(`${helpdesk}: is shown in Chromium only`);
  const extension = await freshBuild(root, options.browser);
  const shown = toConnect ? buildAllowing(extension, toConnect) : extension;

  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || isDesktop();
  const headless = options.headless || !hasDisplay;
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());

  const stage = await startStage();
  const view = options.browser === 'chromium' ? viewInChromium : viewInFirefox;
  const viewer = await view({ port: stage.port, extension: shown, headless }).catch(
    async (fault: unknown) => {
      await stage.close();
      throw fault;
    },
  );
  const showing = { stage, viewer, recording, helpdesk, say, speed: options.speed ?? (headless ? 0 : 1) };
  try {
    if (headless) await showInTerminal(showing, join(root, '.artefacts'), stopping.signal);
    else await showInWindow(showing, stopping.signal);
  } finally {
    await viewer.close();
    await stage.close();
    if (shown !== extension) rmSync(shown, { recursive: true, force: true });
  }
}

/** A name of a shipped conversation, a file seen from where the person stands, or an id of the data sets. */
function chosen(options: ShowOptions): Promise<Recording> {
  const shipped = join(root, 'test', 'conversations', `${options.conversation}.json`);
  const isName = /^[\w-]+$/.test(options.conversation) && existsSync(shipped);
  const data = options.data ? resolve(options.data) : resolve(root, '..', 'shared', 'data');
  return findRecording(isName ? shipped : options.conversation, data);
}

/** macOS and Windows always have a display, and no variable that says so. */
function isDesktop(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32';
}
