import { Dexie } from 'dexie';
import * as v from 'valibot';
import {
  type AssistantSettings,
  assistantSettings,
  type BoundKey,
  defaultAssistant,
  originOf,
} from '../domain/assistant/settings.ts';
import type { AssistantSentRow, Database } from './database.ts';

/** A brand's settings; off where nothing, or nothing that still fits, is kept. They hold no key. */
export async function assistantFor(db: Database, brandId: string): Promise<AssistantSettings> {
  const parsed = v.safeParse(assistantSettings, await db.assistants.get(brandId));
  return parsed.success ? parsed.output : defaultAssistant(brandId);
}

/**
 * Saves a brand's settings. Another address or kind of provider takes consent and key away: both were given for the
 * one before. Consent itself is given by `agree` alone, whatever `of` says.
 * @throws {v.ValiError} naming what is wrong; nothing is written then.
 */
export async function saveAssistant(db: Database, of: AssistantSettings): Promise<void> {
  const wanted = v.parse(assistantSettings, of);
  await db.transaction('rw', db.assistants, db.assistantKeys, async () => {
    const before = await assistantFor(db, wanted.brandId);
    const isSame = before.endpoint === wanted.endpoint && before.providerKind === wanted.providerKind;
    if (!isSame) await db.assistantKeys.delete(wanted.brandId);
    await db.assistants.put({ ...wanted, consent: isSame ? before.consent : null });
  });
}

/** Writes down that the agent agreed to the present address. @returns its origin, or null: there is none to agree to. */
export async function agree(db: Database, brandId: string, at: number): Promise<string | null> {
  return db.transaction('rw', db.assistants, async () => {
    const of = await assistantFor(db, brandId);
    const origin = originOf(of);
    if (origin !== null) await db.assistants.put({ ...of, consent: { at, origin } });
    return origin;
  });
}

/** Takes the agent's agreement back; the settings stay. */
export async function disagree(db: Database, brandId: string): Promise<void> {
  await db.assistants.update(brandId, { consent: null });
}

/** Keeps a key for the present address's origin. @returns false where the settings name no address. */
export async function saveKey(db: Database, brandId: string, value: string): Promise<boolean> {
  return db.transaction('rw', db.assistants, db.assistantKeys, async () => {
    const origin = originOf(await assistantFor(db, brandId));
    const bare = value.trim();
    // What a header can't carry would fail later, with the key in the browser's own words.
    if (origin === null || !/^[\x21-\x7e]{1,1000}$/.test(bare)) return false;
    await db.assistantKeys.put({ brandId, origin, value: bare });
    return true;
  });
}

/** For the request's header, in the background alone. Null where none is kept for the present origin. */
export async function keyFor(db: Database, brandId: string): Promise<BoundKey | null> {
  const [row, of] = await Promise.all([db.assistantKeys.get(brandId), assistantFor(db, brandId)]);
  return row && row.origin === originOf(of) ? { origin: row.origin, value: row.value } : null;
}

/** Shortest key whose end is shown: of a shorter one, four signs would be too much. */
const LONG_ENOUGH = 16;

/** What a view may show of the key: `…abcd`; null where there is none. */
export async function maskedKey(db: Database, brandId: string): Promise<string | null> {
  const row = await db.assistantKeys.get(brandId);
  if (!row) return null;
  return row.value.length >= LONG_ENOUGH ? `…${row.value.slice(-4)}` : '…';
}

export async function deleteKey(db: Database, brandId: string): Promise<void> {
  await db.assistantKeys.delete(brandId);
}

/** What was sent for a brand, newest first: time, host, bytes, what was taken out, how it ended. No word of it. */
export async function sentOf(db: Database, brandId: string): Promise<AssistantSentRow[]> {
  return (await db.assistantSent.where('brandId').equals(brandId).sortBy('at')).reverse();
}

/** Deletes what a brand sent and used before a time (epoch ms). */
export async function purgeAssistant(db: Database, brandId: string, before: number): Promise<void> {
  const day = new Date(before).toISOString().slice(0, 10);
  const isOld = (row: { brandId: string; at: number }) => row.brandId === brandId;
  await db.transaction('rw', db.assistantSent, db.assistantRequests, db.assistantUses, async () => {
    await db.assistantSent.where('at').below(before).filter(isOld).delete();
    await db.assistantRequests.where('at').below(before).filter(isOld).delete();
    await db.assistantUses.where('[brandId+day]').between([brandId, Dexie.minKey], [brandId, day]).delete();
  });
}
