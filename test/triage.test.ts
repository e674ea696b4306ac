import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultBrand } from '../utils/domain/brand.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { Database } from '../utils/storage/database.ts';
import { recorded } from '../utils/storage/history.ts';
import { shownIn, shownReadings } from '../utils/storage/live.ts';
import { saveBrand } from '../utils/storage/settings.ts';
import { triage, triageRead } from '../utils/triage.ts';
import { aConversation } from './builders.ts';

const conversation = aConversation()
  .customer('My card 4111 1111 1111 1111 was charged twice.')
  .ai('Have you tried turning it off and on?')
  .customer('Please let me talk to a human.')
  .build();
const key = 'zendesk:acme.zendesk.com:42';
const read: Reading = {
  kind: 'read',
  source: 'api',
  coverage: { read: 3, total: 3, roles: 'certain', missing: [] },
  conversation,
};

let db: Database;
let n = 0;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`triage-${n++}`);
});

describe('triage', () => {
  it('a reading becomes a case in front of the agent, a line in the history and an answer for the page', async () => {
    const answer = await triage(read, 7, db, 1_000);
    expect(answer).toMatchObject({ band: 'now', alert: 'now' });
    expect(answer.score).toBeGreaterThanOrEqual(85);
    const shown = await shownIn(7, null);
    expect(shown.of?.key).toBe(key);
    expect(shown.of?.conversation.messages[0]?.text).toContain('4111');
    expect((await recorded(db, key))?.messages[0]?.text).not.toContain('4111');
  });

  it('alerts once for each band, however often the same page is read', async () => {
    expect((await triage(read, 7, db, 1_000)).alert).toBe('now');
    expect((await triage(read, 7, db, 2_000)).alert).toBeNull();
  });

  it('a brand that switched alerts off is still scored, without alert or band on the badge', async () => {
    await saveBrand({ ...defaultBrand('acme.zendesk.com'), alerts: false });
    expect(await triage(read, 7, db, 1_000)).toMatchObject({ band: null, alert: null });
    expect((await shownIn(7, null)).of?.assessments.at(-1)?.band).toBe('now');
  });

  it('works a shown case out again under the brand’s changed thresholds', async () => {
    await triage(read, 7, db, 1_000);
    await saveBrand({
      ...defaultBrand('acme.zendesk.com'),
      thresholds: { watch: 90, recommend: 95, now: 100 },
    });
    const [shown] = await shownReadings();
    expect((await triageRead(shown!.reading, 7, db, 2_000)).band).toBe('calm');
  });

  it('the language that the browser tells goes along with the case', async () => {
    const before = browser.i18n.detectLanguage;
    const told = { isReliable: true, languages: [{ language: 'nl', percentage: 97 }] };
    Object.assign(browser.i18n, { detectLanguage: async () => told });
    try {
      const dutch = aConversation().customer('Waar blijft mijn pakket nu toch?').build();
      await triage({ ...read, conversation: dutch }, 7, db, 1_000);
    } finally {
      Object.assign(browser.i18n, { detectLanguage: before });
    }
    expect((await shownIn(7, null)).of?.conversation.language).toBe('nl');
  });

  it('a page that cannot be read gets its cause and no score', async () => {
    const of: Reading = {
      kind: 'unreadable',
      helpdesk: 'zendesk',
      site: 'acme.zendesk.com',
      conversationId: '42',
      missing: ['log'],
    };
    expect(await triage(of, 7, db, 1_000)).toMatchObject({ score: null, band: null });
    expect(await shownIn(7, null)).toEqual({ tab: 7, unreadable: of, of: null });
  });

  it.each([
    ['nothing', null],
    [
      'a role that does not exist',
      {
        ...read,
        conversation: { ...conversation, messages: [{ ...conversation.messages[0], role: 'robot' }] },
      },
    ],
    [
      'a text of 1 MB',
      {
        ...read,
        conversation: {
          ...conversation,
          messages: [{ ...conversation.messages[0], text: 'x'.repeat(1_000_000) }],
        },
      },
    ],
    ['a reading of an unknown kind', { kind: 'guessed' }],
  ])('refuses %s and writes nothing', async (_, input) => {
    await expect(triage(input, 7, db, 1_000)).rejects.toThrow();
    expect(await shownIn(7, null)).toEqual({ tab: 7, unreadable: null, of: null });
    expect(await db.conversations.count()).toBe(0);
  });
});
