import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AskComposer } from '../utils/composing.ts';
import { defaultBrand } from '../utils/domain/brand.ts';
import {
  type ComposerRequest,
  type Insertion,
  MODES,
  REFUSALS,
  type UndoToken,
} from '../utils/domain/draft.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { insertDraft, PATIENCE_MS, undoDraft } from '../utils/drafting.ts';
import { draftOf, keepDraft } from '../utils/storage/drafts.ts';
import { leaveTab, showCase, showUnreadable } from '../utils/storage/live.ts';
import { saveConnection } from '../utils/storage/settings.ts';
import { caseOf } from './components/gallery/casework.ts';
import { parcel } from './components/gallery/talks.ts';

const of = caseOf(parcel);
const reading: Extract<Reading, { kind: 'read' }> = {
  kind: 'read',
  source: of.source,
  coverage: of.coverage,
  conversation: of.conversation,
};
const show = (tab: number, site = of.conversation.site, id = of.conversation.id) => {
  const conversation = { ...of.conversation, site, id };
  const key = `zendesk:${site}:${id}`;
  return showCase(
    tab,
    { ...of, key, conversation },
    {
      reading: { ...reading, conversation },
      brand: defaultBrand(site),
      edits: [],
    },
  );
};

const insertion: Insertion = {
  helpdesk: 'zendesk',
  site: 'acme.zendesk.com',
  conversationId: '48',
  text: 'Hello Ines, I have your order in front of me.',
  mode: 'public',
  onto: 'empty',
};
const undo: UndoToken = {
  helpdesk: 'zendesk',
  site: 'acme.zendesk.com',
  conversationId: '48',
  before: 'b',
  after: 'a',
  own: 0,
};
const inserted = { kind: 'inserted', mode: 'public', undo } as const;

/** A page that notes what it was asked, and answers what it is told to. */
function pageThat(answer: unknown) {
  const asked: { tab: number; request: ComposerRequest }[] = [];
  const ask: AskComposer = async (tab, request) => {
    asked.push({ tab, request });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, ask };
}

const never: AskComposer = () => new Promise(() => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  await show(7);
});
afterEach(() => vi.useRealTimers());

describe('a draft on its way into a composer', () => {
  it('is handed to the page as it was pressed, and what the page says comes back', async () => {
    const { asked, ask } = pageThat(inserted);
    expect(await insertDraft({ tab: 7, insertion }, ask)).toEqual(inserted);
    expect(asked).toEqual([{ tab: 7, request: { do: 'insert', insertion, connections: [] } }]);
  });

  it.each(REFUSALS)('refused as %s is refused', async (why) => {
    const { ask } = pageThat({ kind: 'refused', why });
    expect(await insertDraft({ tab: 7, insertion }, ask)).toEqual({ kind: 'refused', why });
  });

  it.each([
    ['the tab has moved to another conversation', () => show(7, 'acme.zendesk.com', '49')],
    ['the tab shows another site', () => show(7, 'other.zendesk.com', '48')],
    [
      'the page can no longer be read',
      () => showUnreadable(7, { ...insertion, kind: 'unreadable', missing: ['log'] }),
    ],
    ['the tab has left', () => leaveTab(7)],
  ])('%s: refused as moved, and the page is not asked at all', async (_, change) => {
    await change();
    const { asked, ask } = pageThat(inserted);
    expect(await insertDraft({ tab: 7, insertion }, ask)).toEqual({ kind: 'refused', why: 'moved' });
    expect(await undoDraft({ tab: 7, undo }, ask)).toBe('moved');
    expect(asked).toEqual([]);
  });

  it('a tab that never showed it is refused, though another one does', async () => {
    const { asked, ask } = pageThat(inserted);
    expect(await insertDraft({ tab: 8, insertion }, ask)).toEqual({ kind: 'refused', why: 'moved' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['the browser refuses', new Error('Cannot access contents of the page')],
    ['the page gives nothing', undefined],
    ['the page gives something of its own', { kind: 'inserted', mode: 'public' }],
    ['the page says where it was moved in words of its own', 'moved to the moon'],
  ])('%s: no access', async (_, answer) => {
    const { ask } = pageThat(answer);
    expect(await insertDraft({ tab: 7, insertion }, ask)).toEqual({ kind: 'refused', why: 'no access' });
    expect(await undoDraft({ tab: 7, undo }, ask)).toBe('no access');
  });

  it.each(['undone', 'changed', 'moved', 'no access'] as const)('taken back: %s', async (said) => {
    const { asked, ask } = pageThat(said);
    expect(await undoDraft({ tab: 7, undo }, ask)).toBe(said);
    expect(asked).toEqual([{ tab: 7, request: { do: 'undo', undo, connections: [] } }]);
  });

  it('the page hears of the connection of its own site, and of no other', async () => {
    const own = { site: 'help.acme.example', helpdesk: 'zendesk' };
    await saveConnection(own);
    await saveConnection({ site: 'desk.other.example', helpdesk: 'zendesk' });
    await show(9, own.site);
    const { asked, ask } = pageThat(inserted);
    await insertDraft({ tab: 9, insertion: { ...insertion, site: own.site } }, ask);
    expect(asked[0]?.request.connections).toEqual([own]);
  });

  it.each([
    ['no text', { ...insertion, text: '' }],
    ['a text that is too long', { ...insertion, text: 'x'.repeat(20_001) }],
    ['an unknown mode', { ...insertion, mode: 'secret' }],
    ['no words on what is there', { ...insertion, onto: 'over' }],
    ['nothing', null],
  ])('%s is no insertion', async (_, wrong) => {
    const { asked, ask } = pageThat(inserted);
    await expect(insertDraft({ tab: 7, insertion: wrong }, ask)).rejects.toThrow();
    await expect(insertDraft({ tab: -1, insertion }, ask)).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it('nothing but what the contract names reaches the page', async () => {
    const { asked, ask } = pageThat(inserted);
    await insertDraft({ tab: 7, insertion: { ...insertion, html: '<b>', send: true } }, ask);
    expect(asked[0]?.request).toEqual({ do: 'insert', insertion, connections: [] });
  });

  it('any text and mode arrive unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
        fc.constantFrom(...MODES),
        fc.constantFrom('empty' as const, 'append' as const),
        async (text, mode, onto) => {
          const { asked, ask } = pageThat({ kind: 'inserted', mode, undo });
          await insertDraft({ tab: 7, insertion: { ...insertion, text, mode, onto } }, ask);
          expect(asked[0]?.request).toMatchObject({ insertion: { text, mode, onto } });
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a page that does not answer', () => {
  it('is given up in time, so that nobody waits for ever', async () => {
    vi.useFakeTimers();
    const waited = expect(insertDraft({ tab: 7, insertion }, never)).rejects.toThrow(
      'did not answer in time',
    );
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await waited;
  });

  it('is told to let it be once nobody waits any more', async () => {
    vi.useFakeTimers();
    const signals: AbortSignal[] = [];
    const ask: AskComposer = (_, __, signal) => never(signals.push(signal), {} as never, signal);
    const waited = expect(insertDraft({ tab: 7, insertion }, ask)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(signals[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signals[0]?.aborted).toBe(true);
    await waited;
  });

  it('one draft at a time in a tab, and one that was given up behind it never comes after all', async () => {
    vi.useFakeTimers();
    const { asked, ask } = pageThat(inserted);
    const first = expect(insertDraft({ tab: 7, insertion }, never)).rejects.toThrow();
    const second = expect(insertDraft({ tab: 7, insertion }, ask)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await Promise.all([first, second]);
    expect(asked).toEqual([]);
    expect(await insertDraft({ tab: 7, insertion }, ask)).toEqual(inserted);
  });

  it('does not hold up another tab', async () => {
    vi.useFakeTimers();
    await show(8);
    const stuck = expect(insertDraft({ tab: 7, insertion }, never)).rejects.toThrow();
    expect(await insertDraft({ tab: 8, insertion }, pageThat(inserted).ask)).toEqual(inserted);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await stuck;
  });

  it('the conversation is looked up when the turn comes, not when it was asked for', async () => {
    const slow: AskComposer = async () => {
      await show(7, 'acme.zendesk.com', '49');
      return inserted;
    };
    const first = insertDraft({ tab: 7, insertion }, slow);
    const second = insertDraft({ tab: 7, insertion }, pageThat(inserted).ask);
    expect(await first).toEqual(inserted);
    expect(await second).toEqual({ kind: 'refused', why: 'moved' });
  });
});

describe('what an agent is writing', () => {
  const kept = async () =>
    Object.entries(await fakeBrowser.storage.session.get(null)).filter(([name]) => name.startsWith('draft:'));

  it('belongs to its conversation', async () => {
    await keepDraft('a', 'for a', 1);
    await keepDraft('b', 'for b', 2);
    expect([await draftOf('a'), await draftOf('b'), await draftOf('c')]).toEqual(['for a', 'for b', '']);
  });

  it('is kept in memory alone', async () => {
    await keepDraft('a', 'for a', 1);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('for a');
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('for a');
  });

  it('leaves nothing behind when it is cleared', async () => {
    await keepDraft('a', 'for a', 1);
    await keepDraft('a', '', 2);
    expect(await kept()).toEqual([]);
  });

  it('is dropped only for fifty newer ones, the oldest first', async () => {
    for (let n = 0; n < 53; n++) await keepDraft(`many-${n}`, `text ${n}`, n);
    expect(await kept()).toHaveLength(50);
    expect([await draftOf('many-2'), await draftOf('many-3')]).toEqual(['', 'text 3']);
  });
});
