import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redactCase } from '../../utils/domain/anonymous.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { type Case, openCase } from '../../utils/domain/case.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { Database } from '../../utils/storage/database.ts';
import {
  alertedBands,
  giveVerdict,
  purge,
  record,
  recorded,
  verdictOn,
} from '../../utils/storage/history.ts';
import { aConversation } from '../builders.ts';

const brand = defaultBrand('acme.zendesk.com');
const asking = aConversation()
  .customer('Where is my parcel? You can mail me at ada@example.com')
  .ai('It is on its way.')
  .customer('I want to talk to a person, please.')
  .build();

function caseOf(conversation: Conversation, now = 1_000): Case {
  const read = conversation.messages.length;
  const coverage = { read, total: read, roles: 'certain' as const, missing: [] };
  return openCase({ kind: 'read', source: 'api', coverage, conversation }, brand, now);
}

let db: Database;
let n = 0;
beforeEach(() => {
  db = new Database(`history-${n++}`);
});
afterEach(() => db.delete());

const key = 'zendesk:acme.zendesk.com:42';

describe('the history', () => {
  it('keeps the conversation, its messages and each judgement', async () => {
    await record(db, caseOf(asking), ['now']);
    const kept = await recorded(db, key);
    expect(kept?.messages.map(({ role, i }) => [i, role])).toEqual([
      [0, 'customer'],
      [1, 'ai'],
      [2, 'customer'],
    ]);
    expect(kept?.assessments.map(({ i, band }) => [i, band])).toEqual([
      [0, 'calm'],
      [2, 'now'],
    ]);
    expect(await alertedBands(db, key)).toEqual(['now']);
  });

  it('holds no e-mail address in any table once the case is redacted', async () => {
    await record(db, redactCase(caseOf(asking)), []);
    const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(everything).toContain('Where is my parcel?');
    expect(everything).not.toContain('ada@example.com');
  });

  it('is the same after the same write twice', async () => {
    await record(db, caseOf(asking), ['now']);
    const once = await recorded(db, key);
    await record(db, caseOf(asking), ['now']);
    expect(await recorded(db, key)).toEqual(once);
  });

  it('follows a message that was edited and one that was taken away', async () => {
    await record(db, caseOf(asking), []);
    const [first, second] = asking.messages;
    const edited = { ...asking, messages: [first!, { ...second!, text: 'It is lost.' }] };
    await record(db, caseOf(edited, 2_000), []);
    const kept = await recorded(db, key);
    expect(kept?.messages.map(({ text }) => text)).toEqual([first!.text, 'It is lost.']);
    expect(kept?.assessments.map(({ i }) => i)).toEqual([0]);
    expect(kept?.conversation).toMatchObject({ firstSeenAt: 1_000, lastSeenAt: 2_000 });
  });

  it('keeps the verdict with what the alert said, lets it be changed and taken back', async () => {
    await record(db, caseOf(asking), []);
    await giveVerdict(db, key, 'needed', 5);
    await giveVerdict(db, key, 'too late', 6);
    expect((await recorded(db, key))?.verdict).toMatchObject({
      verdict: 'too late',
      band: 'now',
      lead: 'E1',
      at: 6,
    });
    await giveVerdict(db, key, null, 7);
    expect(await verdictOn(db, key)).toBeNull();
  });

  it('refuses a verdict on a conversation that it does not know', async () => {
    await expect(giveVerdict(db, 'zendesk:x:1', 'needed', 5)).rejects.toThrow('zendesk:x:1');
  });

  it('deletes what is older than the brand keeps, with everything that hangs on it, and nothing else', async () => {
    await record(db, caseOf(asking, 1_000), []);
    await giveVerdict(db, key, 'needed', 1_000);
    await record(db, caseOf({ ...asking, id: '43' }, 9_000), []);
    expect(await purge(db, 'another brand', 5_000)).toBe(0);
    expect(await purge(db, brand.id, 5_000)).toBe(1);
    expect(await recorded(db, key)).toBeNull();
    expect(await db.messages.count()).toBe(3);
    expect(await db.verdicts.count()).toBe(0);
  });
});
