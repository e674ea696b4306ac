import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { openCase } from '../../utils/domain/case.ts';
import { keep, purgeAll } from '../../utils/retention.ts';
import { Database } from '../../utils/storage/database.ts';
import { record } from '../../utils/storage/history.ts';
import { aConversation } from '../builders.ts';

const brand = defaultBrand('acme.zendesk.com');
const DAY = 24 * 60 * 60_000;

let db: Database;
let n = 0;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`retention-${n++}`);
});

async function recordAt(id: string, at: number): Promise<void> {
  const conversation = { ...aConversation().customer('Where is my parcel?').build(), id };
  const coverage = { read: 1, total: 1, roles: 'certain' as const, missing: [] };
  await record(db, openCase({ kind: 'read', source: 'api', coverage, conversation }, brand, at), []);
}

it('what is older than the brand keeps is deleted, and nothing younger', async () => {
  await recordAt('1', 0);
  await recordAt('2', 20 * DAY);
  expect(await purgeAll(db, 31 * DAY)).toBe(1);
  expect((await db.conversations.toArray()).map(({ key }) => key)).toEqual(['zendesk:acme.zendesk.com:2']);
});

it('a worker that wakes leaves the daily alarm where it is, so that it comes', async () => {
  await keep(db);
  const first = await fakeBrowser.alarms.get('retention');
  expect(first?.periodInMinutes).toBe(24 * 60);
  await new Promise((resolve) => setTimeout(resolve, 15));
  await keep(db);
  expect((await fakeBrowser.alarms.get('retention'))?.scheduledTime).toBe(first?.scheduledTime);
});

it('a lost alarm is set again and what was missed is made up for', async () => {
  await recordAt('1', 0);
  await keep(db);
  await expect.poll(() => db.conversations.count()).toBe(0);
});
