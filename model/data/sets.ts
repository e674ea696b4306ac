import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One entry of a set, as its README describes it. */
export interface Entry {
  readonly id: string;
  readonly lang?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly turns: readonly {
    readonly role: string;
    readonly text: string;
    readonly labels: Readonly<Record<string, unknown>>;
  }[];
}

/** A set is missing from the data folder. */
export class MissingSet extends Error {}

/**
 * The entries of a set, for example `train/own`.
 * @throws {MissingSet} when the folder does not hold it
 */
export function readSet<T = Entry>(folder: string, name: string): T[] {
  const file = join(folder, `${name}.jsonl.gz`);
  if (!existsSync(file)) throw new MissingSet(`${name} is not in ${folder}`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
