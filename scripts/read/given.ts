import { readFileSync } from 'node:fs';
import type { Helpdesk } from '../../utils/helpdesk/helpdesk.ts';
import { helpdeskAt, helpdesks } from '../../utils/helpdesk/index.ts';
import { InputError } from '../lines/input.ts';
import type { Answers } from './answers.ts';

/** The address of a helpdesk's page. @throws {InputError} */
export function helpdeskUrl(given: string): { url: URL; helpdesk: Helpdesk } {
  if (!URL.canParse(given)) throw new InputError(`--url ${given}: not an address`);
  const url = new URL(given);
  const helpdesk = helpdeskAt(url);
  if (helpdesk !== null) return { url, helpdesk };
  const known = helpdesks.map(({ name }) => name).join(', ');
  throw new InputError(`--url ${given}: no helpdesk that Baton knows (${known})`);
}

/** A file's text. @throws {InputError} */
export function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(
      `${path}: ${(cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read'}`,
    );
  }
}

/** The helpdesk's answers by path. @throws {InputError} */
export function answersAt(path: string, url: URL): Answers {
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
