// Reads a saved helpdesk page in Chromium on its true address; see CONTRIBUTING.md, "Three seams".
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../utils/domain/reading.ts';
import { helpdeskAt, helpdesks } from '../utils/helpdesk/index.ts';
import { InputError } from './lines/input.ts';
import { readInBrowser } from './read/browser.ts';
import { bundledReader } from './read/bundle.ts';

try {
  const { url, html, answers } = input();
  const reading = await readInBrowser(await bundledReader(), url, html, answers);
  process.stdout.write(`${JSON.stringify(told(reading))}\n`);
} catch (cause) {
  if (!(cause instanceof InputError)) throw cause;
  process.stderr.write(`baton: ${cause.message}\n`);
  process.exitCode = 2;
}

function input() {
  const { values, positionals } = options();
  const [path] = positionals;
  if (values.url === undefined || path === undefined || positionals.length > 1) {
    throw new InputError('usage: read --url <page url> <page.html> [--api <answers.json>]');
  }
  const url = helpdeskUrl(values.url);
  return { url, html: textAt(path), answers: values.api === undefined ? null : answersAt(values.api, url) };
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, api: { type: 'string' } },
    });
  } catch (cause) {
    throw new InputError((cause as Error).message.split('\n')[0] ?? 'unknown option');
  }
}

function helpdeskUrl(given: string): URL {
  if (!URL.canParse(given)) throw new InputError(`--url ${given}: not an address`);
  const url = new URL(given);
  if (helpdeskAt(url) !== null) return url;
  const known = helpdesks.map(({ name }) => name).join(', ');
  throw new InputError(`--url ${given}: no helpdesk that Baton knows (${known})`);
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(
      `${path}: ${(cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read'}`,
    );
  }
}

function answersAt(path: string, url: URL): Map<string, unknown> {
  const text = textAt(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError(`${path}: not JSON`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new InputError(`${path}: not an object of path and answer`);
  }
  const wrong = Object.keys(json).find((key) => !URL.canParse(key, url.origin));
  if (wrong !== undefined) throw new InputError(`${path}: ${wrong}: not a path`);
  return new Map(Object.entries(json));
}

function told(reading: Reading): object {
  if (reading.kind === 'unreadable') return { kind: reading.kind, missing: reading.missing };
  const { source, coverage, conversation } = reading;
  return {
    kind: reading.kind,
    helpdesk: conversation.helpdesk,
    conversationId: conversation.id,
    source,
    coverage,
    messages: conversation.messages.map(({ role, visibility, at, author, text }) => ({
      role,
      visibility,
      at,
      author,
      text,
    })),
  };
}
