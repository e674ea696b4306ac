import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Edit, edit, withEdit, withoutEdit } from '../domain/brief/edits.ts';
import type { Database } from './database.ts';

/**
 * What agents made of briefs, in two stores like the conversations themselves: in memory as they wrote it, on disk
 * redacted. After a restart of the browser the redacted wording is what is left, and it is still theirs.
 */

const sessionKey = (key: string) => `edits:${key}`;
const kept = v.array(edit);

/** Edits of a conversation, oldest first. What no longer fits the schema is passed over, not trusted. */
export async function editsOf(db: Database, key: string): Promise<Edit[]> {
  const inMemory = (await browser.storage.session.get(sessionKey(key)))[sessionKey(key)];
  const parsed = v.safeParse(kept, inMemory ?? (await db.edits.get(key))?.edits ?? []);
  return parsed.success ? parsed.output : [];
}

async function write(db: Database, key: string, edits: readonly Edit[], redacted: (text: string) => string) {
  const at = edits.at(-1)?.at ?? 0;
  const clean = edits.map((one) => ({ ...one, text: one.text === null ? null : redacted(one.text) }));
  await (edits.length > 0 ? db.edits.put({ key, at, edits: clean }) : db.edits.delete(key));
  await browser.storage.session.set({ [sessionKey(key)]: edits });
}

/**
 * Keeps the agent's word on one line.
 * @param redacted makes a text fit for the disk
 * @throws {v.ValiError} naming what is wrong; nothing is written then
 */
export async function keepEdit(
  db: Database,
  key: string,
  one: unknown,
  redacted: (text: string) => string,
): Promise<void> {
  const parsed = v.parse(edit, one);
  await write(db, key, withEdit(await editsOf(db, key), parsed), redacted);
}

/** Takes the agent's word on a line back; see `lineOf`. */
export async function dropEdit(
  db: Database,
  key: string,
  line: string,
  redacted: (text: string) => string,
): Promise<void> {
  await write(db, key, withoutEdit(await editsOf(db, key), line), redacted);
}
