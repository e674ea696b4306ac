import { InputError } from '../lines/input.ts';
import { readInBrowser } from '../read/browser.ts';
import { bundledReader } from '../read/bundle.ts';
import { anonymised, type Given } from './anonymous.ts';
import { sourceOf } from './source.ts';
import { shapeOf, toldOf } from './told.ts';
import { traceIn } from './traces.ts';

/**
 * The files of a fixture by name, read by the shipped reader before and after.
 * @throws {InputError} when the anonymised page reads otherwise than the saved one, or a trace of it is left
 */
export async function recorded(
  given: Given,
  name: string,
  day: string,
): Promise<readonly [string, string][]> {
  const page = anonymised(given);
  const reader = await bundledReader();
  const before = await readInBrowser(reader, given.url, given.html, given.answers);
  const answers = page.answers === null ? null : new Map(Object.entries(page.answers));
  const after = await readInBrowser(reader, page.url, page.html, answers);
  agree(shapeOf(before, page.shiftMs), shapeOf(after, 0));
  const told = toldOf(after);
  if (JSON.stringify(told).includes('(try after')) {
    throw new InputError(
      '--api: an answer says when to ask again, which differs at every reading; leave it out',
    );
  }
  const { coverage: _, ...said } = told;
  const files: [string, string][] = [
    ['page.html', page.html],
    ...(page.answers === null ? [] : [['api.json', written(page.answers)] satisfies [string, string]]),
  ];
  for (const [file, text] of [...files, ['expected.json', written(said)] as const]) {
    const trace = traceIn(text, page.traces);
    if (trace !== null)
      throw new InputError(`${file}: "${trace}" of the saved page is left; nothing was written`);
  }
  return [
    ...files,
    ['expected.json', written({ url: page.url.href, reading: told })],
    ['SOURCE.md', sourceOf(name, day, given, page)],
  ];
}

function agree(before: readonly string[], after: readonly string[]): void {
  const at = Array.from({ length: Math.max(before.length, after.length) }, (_, i) => i).find(
    (i) => before[i] !== after[i],
  );
  if (at === undefined) return;
  const [was, is] = [before, after].map((lines) => lines[at] ?? 'nothing');
  throw new InputError(`the anonymised page reads otherwise, nothing was written: "${was}" became "${is}"`);
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
