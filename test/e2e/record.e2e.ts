import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasChromium } from './on-stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function record(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/record.ts', ...args, '--out', folder],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const ticket = 'https://acme.zendesk.com/agent/tickets/1';
const page = (): string => file('page.html', '<p>page</p>');
const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!hasChromium)(`recording a page${why}`, () => {
  it.each(['zendesk/messaging-with-api', 'intercom/g3-with-api'])(
    'makes a fixture of %s that reads as it did',
    (name) => {
      const at = join('test/helpdesk/pages', name);
      const { url, reading } = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8'));
      const [helpdesk = ''] = name.split('/');
      const given = ['--url', url, join(at, 'page.html'), '--api', join(at, 'api.json'), '--name', 'again'];
      const told = record(...given);
      expect(told).toMatchObject({ status: 0, stderr: '' });
      const made = (of: string): string => readFileSync(join(folder, helpdesk, 'again', of), 'utf8');
      const after = JSON.parse(made('expected.json')).reading;
      const shapeOf = (of: { messages: { role: string; visibility: string; text: string }[] }) =>
        of.messages.map(({ role, visibility, text }) => [role, visibility, text.length > 0]);
      expect(shapeOf(after)).toEqual(shapeOf(reading));
      expect([after.source, after.coverage]).toEqual([reading.source, reading.coverage]);
      expect(made('SOURCE.md')).toContain('Look it through before you commit it');
      expect(made('SOURCE.md')).toContain('- log, ');
      for (const text of [made('page.html'), made('api.json'), made('expected.json')])
        for (const { text: said } of reading.messages) expect(text).not.toContain(said);
      const again = record(...given);
      expect(again).toMatchObject({ status: 2, stdout: '' });
      expect(again.stderr).toContain('is there already');
    },
    60_000,
  );

  it.each([
    { name: 'nothing', args: (): string[] => [], says: 'usage: record --url <page url>' },
    { name: 'no name', args: () => ['--url', ticket, page()], says: 'usage: record' },
    {
      name: 'a name that is a path',
      args: () => ['--url', ticket, page(), '--name', '../up'],
      says: '--name ../up: not lower-case words',
    },
    {
      name: 'a page that is not there',
      args: () => ['--url', ticket, '/none.html', '--name', 'a'],
      says: '/none.html: no such file',
    },
    {
      name: 'an address of no helpdesk',
      args: () => ['--url', 'https://example.com/', page(), '--name', 'a'],
      says: '--url https://example.com/: no helpdesk that Baton knows',
    },
    {
      name: 'answers that are not JSON',
      args: () => ['--url', ticket, page(), '--name', 'a', '--api', file('bad.json', '{')],
      says: 'bad.json: not JSON',
    },
    { name: 'an unknown option', args: () => ['--page', 'x'], says: "Unknown option '--page'" },
  ])(
    'given $name, says so in one line and exits with 2',
    ({ args, says }) => {
      const { status, stdout, stderr } = record(...args());
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^baton: [^\n]+\n$/);
      expect(stderr).toContain(says);
    },
    30_000,
  );
});
