// Finds Chromium and Firefox, and installs them from Debian's packages where the machine lets it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = {
  chromium: {
    variable: 'BATON_CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'BATON_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    packages: ['firefox-esr'],
  },
};

/** Fonts without which nine languages and the panel's marks would be drawn as boxes. */
const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** Path of a browser, or null. `BATON_CHROMIUM` and `BATON_FIREFOX` name one that is somewhere else. */
export function browserPath(name) {
  const { variable, paths } = known[name];
  return [process.env[variable], ...paths].find((path) => path && existsSync(path)) ?? null;
}

/** Installs the missing ones of `names`; says on stderr what it does and what it could not do. */
export function installBrowsers(names) {
  const missing = names.filter((name) => !browserPath(name));
  if (missing.length === 0) return;
  const say = (text) => process.stderr.write(`baton: ${text}\n`);
  const has = (program) => spawnSync('which', [program]).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (!has('apt-get') || !(isRoot || (has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0))) {
    say(
      `${missing.join(' and ')} not found and cannot be installed here; set BATON_CHROMIUM / BATON_FIREFOX`,
    );
    return;
  }
  const apt = (...words) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const [program, ...rest] = isRoot ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
    return spawnSync(program, rest, { env, encoding: 'utf8' });
  };
  say(`installing ${missing.join(' and ')} from Debian's packages`);
  apt('update', '-qq');
  const wanted = [...missing.flatMap((name) => known[name].packages), ...fonts];
  const done = apt('install', '-y', '--no-install-recommends', ...wanted);
  if (done.status !== 0) say(`apt-get failed: ${done.stderr.trim().split('\n').at(-1)}`);
}
