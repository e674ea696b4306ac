import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasChromium } from './on-stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function read(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/read.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const ticket = 'https://acme.zendesk.com/agent/tickets/1';
const page = (): string => file('page.html', '<p>page</p>');

const why = hasChromium ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!hasChromium)(`the reading seam${why}`, () => {
  it.each(['zendesk/messaging-with-api', 'intercom/g3-with-api'])(
    'reads %s in a browser, as jsdom does',
    (name) => {
      const at = join('test/helpdesk/pages', name);
      const { url, reading } = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8'));
      const told = read('--url', url, join(at, 'page.html'), '--api', join(at, 'api.json'));
      expect(told).toMatchObject({ status: 0, stderr: '' });
      const { kind, source, coverage, messages } = reading;
      const said = JSON.parse(told.stdout);
      expect(said).toEqual({
        kind,
        helpdesk: name.split('/')[0],
        conversationId: said.conversationId,
        source,
        coverage,
        messages,
      });
      expect(url).toContain(said.conversationId);
    },
    60_000,
  );

  it('says what is missing from a page that cannot be read', () => {
    const told = read('--url', ticket, page());
    expect(told).toEqual({
      status: 0,
      stderr: '',
      stdout: '{"kind":"unreadable","missing":["ticket root"]}\n',
    });
  }, 60_000);

  it.each([
    {
      name: 'nothing',
      args: (): string[] => [],
      says: 'usage: read --url <page url> <page.html> [--api <answers.json>]',
    },
    {
      name: 'a page that is not there',
      args: () => ['--url', ticket, '/none.html'],
      says: '/none.html: no such file',
    },
    { name: 'no address', args: () => ['--url', 'acme', page()], says: '--url acme: not an address' },
    {
      name: 'an address of no helpdesk',
      args: () => ['--url', 'https://example.com/', page()],
      says: '--url https://example.com/: no helpdesk that Baton knows (Zendesk, Intercom, Chatwoot, Zammad)',
    },
    {
      name: 'answers that are not JSON',
      args: () => ['--url', ticket, page(), '--api', file('bad.json', '{')],
      says: 'bad.json: not JSON',
    },
    {
      name: 'answers that are a list',
      args: () => ['--url', ticket, page(), '--api', file('list.json', '[]')],
      says: 'list.json: not an object of path and answer',
    },
  ])(
    'given $name, says so in one line and exits with 2',
    ({ args, says }) => {
      const { status, stdout, stderr } = read(...args());
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^baton: [^\n]+\n$/);
      expect(stderr).toContain(says);
    },
    30_000,
  );
});
