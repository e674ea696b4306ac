// The one door to every task: installs what is missing, then runs scripts/<task>.ts. Plain JavaScript, because it
// must run before anything is installed. Whatever it installs is reported on stderr; stdout belongs to the task.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './set-up/browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Browsers that a task cannot do without; `npm test` does what it can with those the machine lets it have. */
const needs = {
  start: ['chromium'],
  read: ['chromium'],
  record: ['chromium'],
  bench: ['chromium'],
  picture: ['chromium'],
  test: ['chromium', 'firefox'],
  e2e: ['chromium', 'firefox'],
};

const [task = '', ...rest] = process.argv.slice(2);
if (!existsSync(join(root, 'scripts', `${task}.ts`))) fail(`no task is called "${task}"`);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed, this is ${process.versions.node}`);

installPackages();
const browsers = task === 'start' && rest.includes('firefox') ? ['chromium', 'firefox'] : (needs[task] ?? []);
installBrowsers(browsers);

const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${task}.ts`), ...rest], {
  stdio: 'inherit',
  cwd: ['start', 'read', 'record', 'assess', 'redact'].includes(task) ? process.cwd() : root,
});
process.exit(run.status ?? 1);

function installPackages() {
  const lock = join(root, 'package-lock.json');
  const done = join(root, 'node_modules', '.package-lock.json');
  const ready = join(root, '.wxt', 'tsconfig.json');
  if (existsSync(done) && existsSync(ready) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('baton: installing packages (npm ci)\n');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (install.status !== 0) fail(`npm ci failed\n${install.stdout}${install.stderr}`);
}

function fail(cause) {
  process.stderr.write(`baton: ${cause}\n`);
  process.exit(2);
}
