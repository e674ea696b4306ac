import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Edit, lineOf } from '../utils/domain/brief/edits.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { editBrief } from '../utils/editing.ts';
import { Database } from '../utils/storage/database.ts';
import { editsOf } from '../utils/storage/edits.ts';
import { purge } from '../utils/storage/history.ts';
import { shownIn } from '../utils/storage/live.ts';
import { triage } from '../utils/triage.ts';
import { aConversation } from './builders.ts';

const conversation = {
  ...aConversation()
    .customer('Hi, my router is offline. My order is 48213.')
    .ai('Please restart the router.')
    .build(),
  customer: 'Mina Harker',
};
const key = 'zendesk:acme.zendesk.com:42';
const read: Reading = {
  kind: 'read',
  source: 'api',
  coverage: { read: 2, total: 2, roles: 'certain', missing: [] },
  conversation,
};
const note: Edit = { field: 'own', of: null, text: 'Mina Harker called, mina@example.test', at: 5 };

let db: Database;
let n = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new Database(`editing-${n++}`);
  await triage(read, 7, db, 1_000);
});

const inFront = async () => (await shownIn(7, null)).of?.brief;

describe('an agent’s word on a brief', () => {
  it('is in front of them as they wrote it, and stays through every later reading', async () => {
    const order = (await inFront())?.facts.find(({ k }) => k === 'order');
    const of = { id: 'm0', start: order?.start ?? -1, end: order?.end ?? -1 };
    await editBrief(db, key, { edit: { field: 'facts', of, text: '48213-B', at: 5 } });
    await editBrief(db, key, { edit: note });
    await triage(read, 7, db, 2_000);
    expect((await inFront())?.facts.find(({ k }) => k === 'order')).toMatchObject({
      v: '48213-B',
      edited: true,
    });
    expect((await inFront())?.own?.map(({ text }) => text)).toEqual([note.text]);
  });

  it('lies on the disk redacted, which is what a restarted browser still has', async () => {
    await editBrief(db, key, { edit: note });
    expect(JSON.stringify(await db.edits.toArray())).not.toMatch(/Mina|Harker|@/);
    await browser.storage.session.clear();
    const [after] = await editsOf(db, key);
    expect(after?.text).toContain('called');
    expect(after?.text).not.toContain('Mina');
  });

  it('is gone when taken back, from both stores', async () => {
    await editBrief(db, key, { edit: note });
    await editBrief(db, key, { line: lineOf(note) });
    await triage(read, 7, db, 2_000);
    expect((await inFront())?.own ?? []).toEqual([]);
    expect(await db.edits.count()).toBe(0);
  });

  it('is kept when the tab has gone on meanwhile, on disk without anything that may be a name', async () => {
    const gone = 'zendesk:acme.zendesk.com:9';
    await editBrief(db, gone, { edit: note });
    expect(await editsOf(db, gone)).toEqual([note]);
    expect(JSON.stringify(await db.edits.get(gone))).not.toMatch(/Mina|Harker|@/);
  });

  it('is refused when it is no edit, and the earlier ones stay', async () => {
    await editBrief(db, key, { edit: note });
    await expect(editBrief(db, key, { edit: { ...note, text: '' } })).rejects.toThrow();
    expect(await editsOf(db, key)).toEqual([note]);
  });

  it('is deleted with the conversation’s history', async () => {
    await editBrief(db, key, { edit: note });
    const brandId = (await db.conversations.get(key))?.brandId ?? '';
    await purge(db, brandId, 9_999_999);
    expect(await db.edits.count()).toBe(0);
  });
});
