import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAlive } from '../../utils/assistant/alive.ts';
import { PROVIDERS } from '../../utils/assistant/providers.ts';
import { draftOf, type Rephrasing, recalled, rephrase } from '../../utils/assistant/rephrase.ts';
import type { Checked } from '../../utils/domain/assistant/check.ts';
import { dayOf } from '../../utils/domain/assistant/ledger.ts';
import { failure } from '../../utils/domain/assistant/provider.ts';
import { type AssistantSettings, defaultAssistant } from '../../utils/domain/assistant/settings.ts';
import {
  agree,
  assistantFor,
  keyFor,
  saveAssistant,
  saveKey,
  sentOf,
} from '../../utils/storage/assistant.ts';
import { Database } from '../../utils/storage/database.ts';
import { ledgerIn, markInterrupted, requestAbout, usedOn } from '../../utils/storage/ledger.ts';
import { aConversation } from '../builders.ts';
import { caseOf, DELIMITER, parcel } from './samples.ts';
import { type Mode, PROTOCOLS, type Protocol, type StandIn, standIn } from './stand-in.ts';

const KEY = 'sk-canary-0123456789-abcdefghij';
const NOW = Date.UTC(2026, 2, 5);
let db: Database;
let server: StandIn;
let n = 0;
beforeEach(() => {
  db = new Database(`rephrase-${n++}`);
});
afterEach(async () => {
  await server?.close();
  await db.delete();
});

/** A brand that has agreed to a server on this computer, as the settings page would make it. */
async function ready(
  protocol: Protocol,
  mode: Mode,
  more: Partial<AssistantSettings> = {},
): Promise<Rephrasing> {
  server = await standIn(protocol, mode);
  await saveAssistant(db, {
    ...defaultAssistant('acme'),
    providerKind: protocol,
    endpoint: server.origin,
    model: 'some-model',
    enabled: true,
    ...more,
  });
  await agree(db, 'acme', 1);
  await saveKey(db, 'acme', KEY);
  return {
    id: 'one',
    case: parcel,
    settings: await assistantFor(db, 'acme'),
    key: await keyFor(db, 'acme'),
    delimiter: DELIMITER,
    language: 'en',
    now: () => NOW,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ledger: ledgerIn(db),
    beat: () => undefined,
  };
}
const providerOf = ({ settings, key }: Rephrasing) => PROVIDERS[settings.providerKind]({ settings, key });

describe.each(PROTOCOLS)('the brief in other words, by %s', (protocol) => {
  it('sends, shows and keeps the same bytes, and writes down how it ended', async () => {
    const of = await ready(protocol, 'honest');
    const preview = Buffer.from(draftOf(of)!.prompt.bytes);
    const result = await rephrase(of, providerOf(of));
    expect(result.failure).toBeNull();
    expect(result.sentences.length).toBeGreaterThan(2);
    expect(Buffer.compare(server.received[0]!.body, preview)).toBe(0);
    const row = await requestAbout(db, parcel.key);
    expect(Buffer.compare(Buffer.from(row!.bytes), preview)).toBe(0);
    expect(row).toMatchObject({ state: 'done', failure: null });
    expect(await sentOf(db, 'acme')).toMatchObject([
      {
        host: new URL(server.origin).host,
        bytes: preview.length,
        outcome: 'answered',
        shown: result.sentences.length,
      },
    ]);
    expect(await usedOn(db, 'acme', dayOf(NOW))).toMatchObject({ requests: 1, bytes: preview.length });
  });

  it('shows sentence by sentence, and what was shown stays', async () => {
    const of = await ready(protocol, 'drip');
    const steps: Checked[] = [];
    const { sentences } = await rephrase({ ...of, onProgress: (soFar) => steps.push(soFar) }, providerOf(of));
    const counts = steps.map((step) => step.sentences.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    for (const step of steps) expect(sentences.slice(0, step.sentences.length)).toEqual(step.sentences);
  });

  it('keeps the complete sentences of an answer that broke off', async () => {
    const of = await ready(protocol, 'cut');
    const result = await rephrase(of, providerOf(of));
    expect(result.failure).toEqual(failure('cut'));
    expect(result.sentences.length).toBeGreaterThan(0);
    expect(await requestAbout(db, parcel.key)).toMatchObject({ state: 'failed', failure: 'cut' });
  });

  it.each<Mode>(['honest', 'hostile', 'broken', 'key sent back', 'page', 'cut'])(
    'leaves neither key nor customer on the disk when the server is: %s',
    async (mode) => {
      const of = await ready(protocol, mode);
      const result = await rephrase(of, providerOf(of));
      const rows = await Promise.all(
        db.tables.filter(({ name }) => name !== 'assistantKeys').map((table) => table.toArray()),
      );
      const disk = rows
        .flat()
        .map(
          (row) =>
            JSON.stringify(row) +
            (row.bytes instanceof Uint8Array ? new TextDecoder().decode(row.bytes) : ''),
        )
        .join('\n');
      expect(disk).toContain('some-model');
      expect(disk).not.toMatch(/canary|Petrova|anna\.petrova|7946/);
      expect(JSON.stringify(result)).not.toContain('canary');
    },
  );
});

describe('nothing is sent', () => {
  it.each([
    ['off', { enabled: false }],
    ['budget', { budget: { requestsPerDay: 0, bytesPerDay: 1_000_000 } }],
    ['budget', { budget: { requestsPerDay: 5, bytesPerDay: 100 } }],
  ] as const)('when the obstacle is: %s', async (kind, more) => {
    const of = await ready('openai', 'honest', more);
    expect((await rephrase(of, providerOf(of))).failure?.kind).toBe(kind);
    expect(server.received).toEqual([]);
    expect(await sentOf(db, 'acme')).toEqual([]);
  });

  it('when the agent has not agreed, when there is no brief, when it can not be written down', async () => {
    const of = await ready('openai', 'honest');
    const unasked = { ...of, settings: { ...of.settings, consent: null } };
    expect((await rephrase(unasked, providerOf(unasked))).failure?.kind).toBe('consent');
    const empty = { ...of, case: caseOf(aConversation().build()) };
    expect((await rephrase(empty, providerOf(of))).failure?.kind).toBe('nothing');
    const full = { ...of, ledger: { ...of.ledger, begin: () => Promise.reject(new Error('disk')) } };
    expect((await rephrase(full, providerOf(of))).failure?.kind).toBe('unwritten');
    expect(server.received).toEqual([]);
  });
});

it('a provider that throws against its word ends as a failure, written down', async () => {
  const of = await ready('openai', 'honest');
  const result = await rephrase(of, () => Promise.reject(new Error('sk-canary')));
  expect(result).toMatchObject({ sentences: [], failure: { kind: 'broken' } });
  expect((await sentOf(db, 'acme'))[0]?.outcome).toBe('broken');
});

describe('a worker that died', () => {
  it('leaves what had arrived, which can be read again without asking, and with the same bytes asked for again', async () => {
    const of = await ready('ollama', 'honest');
    const draft = draftOf(of)!;
    await of.ledger.begin({
      id: 'dead',
      caseKey: parcel.key,
      brandId: 'acme',
      host: 'x',
      bytes: draft.prompt.bytes,
      delimiter: DELIMITER,
      redactions: {},
      at: NOW,
      budget: of.settings.budget,
    });
    await of.ledger.arrived(
      'dead',
      '{"sentences":[{"text":"The customer is [name-1].","cites":["m0"]},{"text":"The',
    );
    const [row] = await markInterrupted(db);
    expect(recalled(row!, of)?.sentences).toEqual([{ text: 'The customer is Anna Petrova.', cites: [0] }]);
    expect(server.received.length).toBe(0);
    expect((await usedOn(db, 'acme', dayOf(NOW))).requests).toBe(1);

    await rephrase({ ...of, delimiter: row!.delimiter }, providerOf(of));
    expect(Buffer.compare(server.received[0]!.body, Buffer.from(row!.bytes))).toBe(0);
    expect((await usedOn(db, 'acme', dayOf(NOW))).requests).toBe(2);
  });

  it('is not recalled once the conversation has gone on', async () => {
    const of = await ready('ollama', 'honest');
    const { bytes } = draftOf(of)!.prompt;
    const moved = caseOf(aConversation().customer('I am Eve Smith and my order 5 never arrived.').build());
    expect(recalled({ bytes, delimiter: DELIMITER, answer: '' }, { ...of, case: moved })).toBeNull();
  });
});

describe('the heartbeat', () => {
  it('beats for as long as the task runs, whatever it answers, and then no more', async () => {
    let beats = 0;
    const beat = () => {
      beats++;
      throw new Error('worker is busy');
    };
    await keepAlive(() => new Promise((done) => setTimeout(done, 60)), beat, 10);
    expect(beats).toBeGreaterThanOrEqual(2);
    const after = beats;
    await new Promise((done) => setTimeout(done, 40));
    expect(beats).toBe(after);
  });
});
