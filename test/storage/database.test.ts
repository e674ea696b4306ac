import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { Database } from '../../utils/storage/database.ts';
import { wordOf } from '../../utils/storage/history.ts';

const name = 'old-shape';
afterEach(() => Dexie.delete(name));

it('a history of version 1 keeps its verdicts, which then name their brand and what led them', async () => {
  const old = new Dexie(name);
  old.version(1).stores({
    conversations: 'key, lastSeenAt, brandId',
    messages: '[key+i]',
    assessments: '[key+i]',
    verdicts: 'key, at',
  });
  const thresholds = { watch: 40, recommend: 60, now: 80 };
  await old.table('conversations').bulkAdd([
    { key: 'a', brandId: 'acme', lastSeenAt: 5, prints: ['x'], alerted: ['now'], thresholds },
    { key: 'b', brandId: 'bolt', lastSeenAt: 6, prints: [], alerted: [], thresholds },
  ]);
  await old.table('messages').add({ key: 'a', i: 0, text: 'hello' });
  await old.table('verdicts').bulkAdd([
    { key: 'a', verdict: 'needed', at: 3, score: 85, band: 'now', lead: 'E1' },
    { key: 'b', verdict: 'not needed', at: 4, score: 0, band: 'calm', lead: null },
    { key: 'gone', verdict: 'too late', at: 5, score: 70, band: 'recommend', lead: 'L1' },
  ]);
  old.close();

  const db = new Database(name);
  expect((await wordOf(db, 'acme')).judged).toEqual([
    {
      key: 'a',
      brandId: 'acme',
      verdict: 'needed',
      at: 3,
      score: 85,
      band: 'now',
      lead: 'E1',
      parts: [{ id: 'E1', share: 85 }],
    },
  ]);
  expect((await db.verdicts.get('b'))?.parts).toEqual([]);
  expect((await db.verdicts.get('gone'))?.brandId).toBe('');
  const row = await db.conversations.get('a');
  expect(row).toMatchObject({ alerted: ['now'], prints: ['x'], judged: [] });
  expect(row).not.toHaveProperty('thresholds');
  expect(await db.messages.count()).toBe(1);
  expect(await db.audits.count()).toBe(0);
  db.close();
});
