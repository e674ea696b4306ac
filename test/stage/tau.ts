import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BadInput, parseRecording, type Recording } from './recording.ts';

/** Largest conversation file that is opened at all, bytes. */
const MAX_FILE = 50_000_000;

/** Data sets, in the order that an id is looked up; the folder is never part of the project. */
const SETS = ['own', 'tau'] as const;

/**
 * Finds the conversation that a person named: a file, `tau:<id>`, `own:<id>`, or an id of either data set.
 * @param folder the data folder, which holds `train/tau.jsonl.gz` and `train/own.jsonl.gz`.
 * @throws {BadInput} one line naming what could not be found or used.
 */
export async function findRecording(named: string, folder: string): Promise<Recording> {
  const prefixed = /^(tau|own):(.+)$/.exec(named);
  if (prefixed?.[1] && prefixed[2]) return findIn([prefixed[1]], prefixed[2], folder);
  if (existsSync(named)) return readRecording(named);
  if (/[\\/]|\.json$/.test(named)) throw new BadInput(`${named}: no such file`);
  return findIn(SETS, named, folder);
}

export function readRecording(file: string): Recording {
  const stat = statSync(file);
  if (!stat.isFile()) throw new BadInput(`${file}: is not a file`);
  if (stat.size > MAX_FILE) throw new BadInput(`${file}: ${stat.size} bytes are more than ${MAX_FILE}`);
  return parseRecording(readFileSync(file, 'utf8'), file);
}

async function findIn(sets: readonly string[], id: string, folder: string): Promise<Recording> {
  const files = sets.map((set) => join(folder, 'train', `${set}.jsonl.gz`));
  const there = files.filter((file) => existsSync(file));
  if (there.length === 0)
    throw new BadInput(`${files.join(', ')}: no such file; name the data folder with --data`);
  for (const file of there) {
    const found = await findLine(file, id);
    if (found) return parseRecording(found, `${basename(file)}, ${id}`);
  }
  throw new BadInput(`${id}: no conversation of that id in ${there.join(', ')}`);
}

/** A data set states no licence on each line, and leaves an answer empty where only a tool was called. */
async function findLine(file: string, id: string): Promise<string | null> {
  const quoted = JSON.stringify(id);
  const lines = createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (!line.includes(quoted)) continue;
    const read = JSON.parse(line) as { id: string; source?: string; turns: { text: string }[] };
    if (read.id !== id) continue;
    lines.close();
    const turns = read.turns.filter((turn) => turn.text.trim() !== '');
    return JSON.stringify({
      ...read,
      turns,
      licence: 'of the data set',
      origin: read.source ?? basename(file),
    });
  }
  return null;
}
