// Reads a saved helpdesk page in Chromium on its true address; see CONTRIBUTING.md, "Three seams".
import { parseArgs } from 'node:util';
import type { Reading } from '../utils/domain/reading.ts';
import { InputError } from './lines/input.ts';
import { readInBrowser } from './read/browser.ts';
import { bundledReader } from './read/bundle.ts';
import { answersAt, helpdeskUrl, textAt } from './read/given.ts';

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
  const { url } = helpdeskUrl(values.url);
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
