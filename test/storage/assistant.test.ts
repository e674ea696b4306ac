import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, type Start } from '../../utils/domain/assistant/ledger.ts';
import { defaultAssistant } from '../../utils/domain/assistant/settings.ts';
import {
  agree,
  assistantFor,
  deleteKey,
  disagree,
  keyFor,
  maskedKey,
  purgeAssistant,
  saveAssistant,
  saveKey,
  sentOf,
} from '../../utils/storage/assistant.ts';
import { Database } from '../../utils/storage/database.ts';
import { ledgerIn, markInterrupted, requestAbout, usedOn } from '../../utils/storage/ledger.ts';

const KEY = 'sk-canary-0123456789-wxyz';
const wanted = {
  ...defaultAssistant('acme'),
  providerKind: 'openai',
  endpoint: 'https://api.example.com/v1',
  model: 'small',
  enabled: true,
} as const;

let db: Database;
let n = 0;
beforeEach(() => {
  db = new Database(`assistant-${n++}`);
});
afterEach(() => db.delete());

const everything = async () =>
  JSON.stringify(
    await Promise.all(
      db.tables.filter(({ name }) => name !== 'assistantKeys').map((table) => table.toArray()),
    ),
  );

describe('the settings of a language model', () => {
  it('are off until they are saved', async () => {
    expect(await assistantFor(db, 'acme')).toMatchObject({ enabled: false, consent: null });
  });

  it('are kept for each brand by itself', async () => {
    await saveAssistant(db, wanted);
    expect(await assistantFor(db, 'acme')).toEqual({ ...wanted, consent: null });
    expect((await assistantFor(db, 'bolt')).enabled).toBe(false);
  });

  it('take no consent from a caller: it is given to the present address alone', async () => {
    await saveAssistant(db, { ...wanted, consent: { at: 1, origin: 'https://evil.example' } });
    expect((await assistantFor(db, 'acme')).consent).toBeNull();
    expect(await agree(db, 'acme', 7)).toBe('https://api.example.com');
    expect((await assistantFor(db, 'acme')).consent).toEqual({ at: 7, origin: 'https://api.example.com' });
    await disagree(db, 'acme');
    expect((await assistantFor(db, 'acme')).consent).toBeNull();
  });

  it('keep consent and key while only the model or the budget changes', async () => {
    await saveAssistant(db, wanted);
    await agree(db, 'acme', 7);
    await saveKey(db, 'acme', KEY);
    await saveAssistant(db, { ...wanted, model: 'large' });
    expect((await assistantFor(db, 'acme')).consent?.at).toBe(7);
    expect((await keyFor(db, 'acme'))?.value).toBe(KEY);
  });

  it.each([
    ['address', { ...wanted, endpoint: 'https://api.example.org/v1' }],
    ['path', { ...wanted, endpoint: 'https://api.example.com/v2' }],
    ['kind', { ...wanted, providerKind: 'anthropic' as const }],
  ])('lose consent and key with another %s', async (_, next) => {
    await saveAssistant(db, wanted);
    await agree(db, 'acme', 7);
    await saveKey(db, 'acme', KEY);
    await saveAssistant(db, next);
    expect((await assistantFor(db, 'acme')).consent).toBeNull();
    expect(await maskedKey(db, 'acme')).toBeNull();
    expect(await db.assistantKeys.count()).toBe(0);
  });

  it('that no longer fit are passed over', async () => {
    await db.assistants.put({ ...wanted, providerKind: 'other' } as never);
    expect((await assistantFor(db, 'acme')).enabled).toBe(false);
    await expect(saveAssistant(db, { ...wanted, endpoint: 5 } as never)).rejects.toThrow();
  });
});

describe('the key', () => {
  it('is bound to its origin, shown by its end alone, in no other table, and can be deleted', async () => {
    await saveAssistant(db, wanted);
    expect(await saveKey(db, 'acme', ` ${KEY}\n`)).toBe(true);
    expect(await keyFor(db, 'acme')).toEqual({ origin: 'https://api.example.com', value: KEY });
    expect(await maskedKey(db, 'acme')).toBe('…wxyz');
    expect(await everything()).not.toContain('canary');
    expect(JSON.stringify(await assistantFor(db, 'acme'))).not.toContain('canary');
    await deleteKey(db, 'acme');
    expect([await keyFor(db, 'acme'), await maskedKey(db, 'acme')]).toEqual([null, null]);
  });

  it('is not kept without an address, nor where a header could not carry it', async () => {
    expect(await saveKey(db, 'acme', KEY)).toBe(false);
    await saveAssistant(db, wanted);
    expect(await saveKey(db, 'acme', 'sk-a\r\nhost: evil')).toBe(false);
    expect(await saveKey(db, 'acme', '  ')).toBe(false);
  });

  it('shows nothing of a short one', async () => {
    await saveAssistant(db, wanted);
    await saveKey(db, 'acme', 'abcd1234');
    expect(await maskedKey(db, 'acme')).toBe('…');
  });
});

const AT = Date.UTC(2026, 2, 5, 23, 59);
const start = (id: string, more: Partial<Start> = {}): Start => ({
  id,
  caseKey: 'zendesk:acme:1',
  brandId: 'acme',
  host: 'api.example.com',
  bytes: new Uint8Array(100),
  delimiter: 'abc',
  redactions: { name: 2 },
  at: AT,
  budget: { requestsPerDay: 2, bytesPerDay: 1_000 },
  ...more,
});

describe('the ledger', () => {
  it('charges before a request goes, and refuses beyond the budget without a trace', async () => {
    const ledger = ledgerIn(db);
    expect(await ledger.begin(start('a'))).toBeNull();
    expect(await ledger.begin(start('b'))).toBeNull();
    expect((await ledger.begin(start('c')))?.kind).toBe('budget');
    expect(await usedOn(db, 'acme', dayOf(AT))).toMatchObject({ requests: 2, bytes: 200 });
    expect((await sentOf(db, 'acme')).length).toBe(2);
    expect((await requestAbout(db, 'zendesk:acme:1'))?.id).toBe('b');
  });

  it('counts bytes too, each brand by itself, and begins anew with the UTC day', async () => {
    const ledger = ledgerIn(db);
    expect((await ledger.begin(start('a', { bytes: new Uint8Array(1_001) })))?.kind).toBe('budget');
    expect(await ledger.begin(start('b', { bytes: new Uint8Array(901) }))).toBeNull();
    expect((await ledger.begin(start('c')))?.kind).toBe('budget');
    expect(await ledger.begin(start('d', { brandId: 'bolt' }))).toBeNull();
    expect(await ledger.begin(start('e', { at: AT + 60_000 }))).toBeNull();
  });

  it('lets only as many through as the budget has, however many ask at once', async () => {
    const ledger = ledgerIn(db);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => ledger.begin(start(id))));
    expect(answers.filter((answer) => answer === null).length).toBe(2);
  });

  it('writes down time, host, bytes and what was taken out, and no word', async () => {
    const ledger = ledgerIn(db);
    await ledger.begin(start('a'));
    await ledger.end('a', { answer: '{"sentences":[]}', failure: null, shown: 3, dropped: 1 });
    expect(await sentOf(db, 'acme')).toEqual([
      {
        id: 'a',
        brandId: 'acme',
        at: AT,
        host: 'api.example.com',
        bytes: 100,
        redactions: { name: 2 },
        outcome: 'answered',
        shown: 3,
        dropped: 1,
      },
    ]);
  });

  it('finds what a dead worker left, keeps what had arrived and charges nothing', async () => {
    const ledger = ledgerIn(db);
    await ledger.begin(start('a'));
    await ledger.arrived('a', '{"sentences":[{"text":"x"');
    const dead = await markInterrupted(db);
    expect(dead.map(({ id, state, answer }) => [id, state, answer])).toEqual([
      ['a', 'interrupted', '{"sentences":[{"text":"x"'],
    ]);
    expect((await sentOf(db, 'acme'))[0]?.outcome).toBe('interrupted');
    expect((await usedOn(db, 'acme', dayOf(AT))).requests).toBe(1);
    expect(await markInterrupted(db)).toEqual([]);
  });

  it('forgets what is older than a time, of one brand alone', async () => {
    const ledger = ledgerIn(db);
    await ledger.begin(start('a'));
    await ledger.begin(start('b', { brandId: 'bolt', caseKey: 'other' }));
    await purgeAssistant(db, 'acme', AT + 86_400_000);
    expect([await sentOf(db, 'acme'), await requestAbout(db, 'zendesk:acme:1')]).toEqual([[], null]);
    expect((await usedOn(db, 'acme', dayOf(AT))).requests).toBe(0);
    expect((await sentOf(db, 'bolt')).length).toBe(1);
  });
});

it('a history of version 2 opens with all it held, and models are off', async () => {
  const name = 'assistant-old';
  const old = new Dexie(name);
  old.version(2).stores({
    conversations: 'key, lastSeenAt, brandId',
    messages: '[key+i]',
    assessments: '[key+i]',
    verdicts: 'key, at, brandId',
    audits: 'key, at, brandId',
  });
  await old.table('verdicts').add({ key: 'a', brandId: 'acme', verdict: 'needed', at: 3 });
  old.close();
  const fresh = new Database(name);
  expect((await fresh.verdicts.get('a'))?.verdict).toBe('needed');
  expect((await assistantFor(fresh, 'acme')).enabled).toBe(false);
  await fresh.delete();
});
