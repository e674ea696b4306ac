// Makes an anonymised fixture of a saved helpdesk page; see CONTRIBUTING.md.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { InputError } from './lines/input.ts';
import { answersAt, helpdeskUrl, textAt } from './read/given.ts';
import { recorded } from './record/recorded.ts';

const USAGE =
  'usage: record --url <page url> <page.html> --name <case> [--api <answers.json>] [--out <folder>]';
const pages = fileURLToPath(new URL('../test/helpdesk/pages/', import.meta.url));

// A time without a zone is read as the fixtures' tests read it.
process.env.TZ = 'UTC';

try {
  const { given, name, folder } = input();
  const files = await recorded(given, name, new Date().toISOString().slice(0, 10));
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text, { flag: 'wx' });
  process.stdout.write(`${relative(process.cwd(), folder)}: ${files.map(([file]) => file).join(', ')}\n`);
  process.stdout.write('Look it through before you commit it: SOURCE.md says what was changed.\n');
} catch (cause) {
  if (!(cause instanceof InputError)) throw cause;
  process.stderr.write(`baton: ${cause.message}\n`);
  process.exitCode = 2;
}

function input() {
  const { values, positionals } = options();
  const [path] = positionals;
  const { name } = values;
  if (values.url === undefined || name === undefined || path === undefined || positionals.length > 1) {
    throw new InputError(USAGE);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new InputError(`--name ${name}: not lower-case words with hyphens between them`);
  }
  const { url, helpdesk } = helpdeskUrl(values.url);
  const folder = resolve(values.out ?? pages, helpdesk.id, name);
  if (existsSync(folder)) throw new InputError(`${folder}: is there already; choose another --name`);
  const answers = values.api === undefined ? null : answersAt(values.api, url);
  return { given: { helpdesk, url, html: textAt(path), answers }, name, folder };
}

function options() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ allowPositionals: true, options: { url: text, api: text, name: text, out: text } });
  } catch (cause) {
    throw new InputError((cause as Error).message.split('\n')[0] ?? 'unknown option');
  }
}
