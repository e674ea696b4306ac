import { readFileSync } from 'node:fs';

/** Rows of a table in `model/labels/`, its head left out: labels of our own on texts that are not kept here. */
export function rowsApart(name: string): string[][] {
  const text = readFileSync(new URL(`../labels/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}
