import { readFileSync } from 'node:fs';

/** Something the person at the keyboard can mend: printed as one line, exit code 2. */
export class InputError extends Error {}

/** Longest text taken in, UTF-16 units: Zendesk's own limit for a comment is 64 kB. */
export const MAX_INPUT_TEXT = 65_536;

export type Row = Record<string, unknown>;

/** All JSON objects of standard input, one a line; empty lines are passed over. @throws {InputError} by line. */
export function readLines(): { row: Row; place: string }[] {
  return readFileSync(0, 'utf8')
    .split('\n')
    .flatMap((line, n) =>
      line.trim() ? [{ row: parseRow(line, `line ${n + 1}`), place: `line ${n + 1}` }] : [],
    );
}

function parseRow(line: string, place: string): Row {
  try {
    const row: unknown = JSON.parse(line);
    if (row && typeof row === 'object' && !Array.isArray(row)) return row as Row;
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
  throw new InputError(`${place}: not a JSON object`);
}

/** @throws {InputError} when the field is missing, not a string, or too long. */
export function textOf(row: Row, field: string, place: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new InputError(`${place}: ${field} is not a string`);
  if (value.length > MAX_INPUT_TEXT)
    throw new InputError(`${place}: ${field} has ${value.length} characters, more than ${MAX_INPUT_TEXT}`);
  return value;
}

/** Runs a task; an `InputError` becomes one line on stderr and exit code 2, and nothing has been written by then. */
export function main(task: () => string[]): void {
  try {
    const lines = task();
    process.stdout.write(lines.length ? `${lines.join('\n')}\n` : '');
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    process.stderr.write(`baton: ${cause.message}\n`);
    process.exitCode = 2;
  }
}
