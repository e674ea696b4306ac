import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' } as const;
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/**
 * The folder of a build that is newer than every source, building it first where it is not.
 * @throws {Error} with what the build said, when it fails.
 */
export async function freshBuild(root: string, browser: keyof typeof FOLDERS): Promise<string> {
  const folder = join(root, '.output', FOLDERS[browser]);
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((each) => newestIn(join(root, each))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return folder;
  process.stderr.write('baton: building the extension\n');
  const args = [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'];
  if (browser === 'firefox') args.push('-b', 'firefox');
  await run(process.execPath, args, root);
  return folder;
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((each) => newestIn(join(path, each))));
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`the build failed\n${said.trim()}`)),
    );
  });
}
