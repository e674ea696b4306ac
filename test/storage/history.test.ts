import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redactCase } from '../../utils/domain/anonymous.ts';
import { defaultBrand } from '../../utils/domain/brand.ts';
import { type Case, openCase } from '../../utils/domain/case.ts';
import type { Conversation } from '../../utils/domain/conversation.ts';
import { Database } from '../../utils/storage/database.ts';
import {
  alertedBands,
  giveAudit,
  giveVerdict,
  purge,
  record,
  recorded,
  verdictOn,
  wordOf,
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

  it('keeps with a verdict every trigger and its points, which add up to the score', async () => {
    await record(db, caseOf(asking), []);
    await giveVerdict(db, key, 'needed', 5);
    const { judged } = await wordOf(db, brand.id);
    expect(judged.map(({ at, lead }) => [at, lead])).toEqual([[5, 'E1']]);
    expect(judged[0]!.parts.map(({ id }) => id)).toContain('E1');
    expect(judged[0]!.parts.reduce((sum, { share }) => sum + share, 0)).toBe(judged[0]!.score);
    expect(await wordOf(db, 'another brand')).toEqual({ judged: [], audited: [] });
  });

  it('keeps an audit at the highest score that the conversation reached, and lets it be taken back', async () => {
    const calmed = aConversation()
      .customer('This is useless, nothing works and nobody answers me.')
      .ai('I am sorry. It works again now.')
      .customer('Thanks, it works now.')
      .build();
    await record(db, caseOf(calmed), []);
    await giveAudit(db, key, true, 9);
    const top = Math.max(...(await recorded(db, key))!.assessments.map(({ score }) => score));
    const { audited } = await wordOf(db, brand.id);
    expect(audited).toMatchObject([{ missed: true, at: 9, score: top }]);
    expect(top).toBeGreaterThan(0);
    await giveAudit(db, key, null, 10);
    expect((await wordOf(db, brand.id)).audited).toEqual([]);
    await expect(giveAudit(db, 'zendesk:x:1', true, 5)).rejects.toThrow('zendesk:x:1');
  });

  it('writes judgements anew when anything but the words has changed them', async () => {
    const of = caseOf(asking);
    await record(db, of, []);
    const changed = of.assessments.map((one, k) => (k === 0 ? { ...one, score: one.score + 7 } : one));
    await record(db, { ...of, assessments: changed }, []);
    const kept = await recorded(db, key);
    expect(kept?.assessments.map(({ score }) => score)).toEqual(changed.map(({ score }) => score));
    await record(db, { ...of, assessments: changed.slice(0, 1) }, []);
    expect((await recorded(db, key))?.assessments.length).toBe(1);
  });

  it('refuses a verdict on a conversation that it does not know', async () => {
    await expect(giveVerdict(db, 'zendesk:x:1', 'needed', 5)).rejects.toThrow('zendesk:x:1');
  });

  it('deletes what is older than the brand keeps, with everything that hangs on it, and nothing else', async () => {
    await record(db, caseOf(asking, 1_000), []);
    await giveVerdict(db, key, 'needed', 1_000);
    await giveAudit(db, key, true, 1_000);
    await record(db, caseOf({ ...asking, id: '43' }, 9_000), []);
    expect(await purge(db, 'another brand', 5_000)).toBe(0);
    expect(await purge(db, brand.id, 5_000)).toBe(1);
    expect(await recorded(db, key)).toBeNull();
    expect(await db.messages.count()).toBe(3);
    expect(await db.verdicts.count()).toBe(0);
    expect(await db.audits.count()).toBe(0);
  });
});
