// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../utils/domain/conversation.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { look } from '../../utils/helpdesk/look.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { FOREIGN, type Hand, handOn } from './mutate.ts';
import { type Cost, type Mutation, mutations } from './mutations.ts';
import { type Saved, savedPages } from './saved.ts';

const now = (): number => Date.parse('2025-12-01T09:00:00Z');

beforeAll(() => {
  process.env.TZ = 'UTC';
});

function readingOf({ url, helpdesk, fetch }: Saved, document: Document): Promise<Reading> {
  return look(document, url, helpdesk, NOBODY, fetch, now);
}

/** A page's reading, and that of its JSON or of its elements alone: what may be said of this conversation at all. */
interface Before {
  readonly reading: Reading;
  readonly known: readonly Message[];
}

const kept = new Map<Saved, Promise<Before>>();

function before(page: Saved): Promise<Before> {
  const read = async (): Promise<Before> => {
    const untidied = { ...page.helpdesk, tidied: <M>(messages: readonly M[]) => messages };
    const reading = await readingOf(page, page.document());
    const json = await readingOf(page, document.implementation.createHTMLDocument());
    const shown = readPage(page.document(), page.url, untidied, NOBODY);
    return {
      reading,
      known: [reading, json].flatMap(messagesOf).concat(shown.kind === 'read' ? shown.messages : []),
    };
  };
  if (!kept.has(page)) kept.set(page, read());
  return kept.get(page)!;
}

async function changedBy(page: Saved, changes: readonly Mutation[]): Promise<Reading> {
  const changed = page.document();
  const found = (): Hand => handOn(changed, page.url, page.helpdesk);
  const first = found();
  // Looking anew each time is slow, and needed only where one change may put another element in an item's place.
  for (const { apply } of changes) apply(changes.length > 3 ? first : found());
  return readingOf(page, changed);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const messagesOf = (of: Reading): readonly Message[] => (of.kind === 'read' ? of.conversation.messages : []);
const missingOf = (of: Reading): string => (of.kind === 'read' ? of.coverage.missing.join() : 'unreadable');

/** A message without what follows from its place, and without the places that its words are broken at. */
const told = ({ id: _, text, ...message }: Message) => ({ ...message, text: plain(text) });

function expectSame({ reading }: Before, after: Reading): void {
  expect(messagesOf(after).map(told)).toEqual(messagesOf(reading).map(told));
  expect({ ...after, conversation: null }).toEqual({ ...reading, conversation: null });
}

/** Nothing invented, no role turned into another, and nothing gone without a word. */
function expectHonest({ reading, known }: Before, after: Reading): void {
  for (const message of messagesOf(after)) {
    const origins = known.filter(({ text }) => plain(message.text).includes(withoutFile(text)));
    expect(origins.map(({ text }) => text)).not.toEqual([]);
    expect([...origins.map(({ role }) => role), 'unknown']).toContain(message.role);
    expect([...origins.map(({ author }) => author), null]).toContain(message.author);
  }
  const isThere = (one: Message): boolean =>
    messagesOf(after).some(
      ({ text, author, at }) =>
        plain(text).includes(withoutFile(one.text)) ||
        (at !== null && at === one.at && author === one.author),
    );
  const lost = messagesOf(reading).filter((one) => !isThere(one));
  if (lost.length > 0)
    expect(missingOf(after)).toMatch(/older messages|could not be read|unreadable|fetched/);
}

/** A file's name in brackets stands for no words. */
const withoutFile = (text: string): string => plain(text).replace(/^\[.*\]$/, '');

const weakest = (changes: readonly Mutation[]): Cost =>
  changes.every(({ cost }) => cost === 'nothing') ? 'nothing' : 'certainty';

function expectCost(of: Before, after: Reading, cost: Cost): void {
  expect(JSON.stringify(after)).not.toContain(FOREIGN);
  if (cost === 'nothing') expectSame(of, after);
  else expectHonest(of, after);
}

/** The pages that these changes cost more than they may, each with what is wrong. */
async function failing(pages: readonly Saved[], changes: readonly Mutation[], cost: Cost): Promise<string[]> {
  const failed: string[] = [];
  for (const page of pages) {
    try {
      expectCost(await before(page), await changedBy(page, changes), cost);
    } catch (error) {
      failed.push(`${page.name}: ${String(error).slice(0, 1_500)}`);
    }
  }
  return failed;
}

/** Pages that were made of others by these very changes are left out. */
const pages = savedPages.filter(({ name }) => !name.includes('/changed-'));
const harmless = mutations.filter(({ cost }) => cost === 'nothing');
const costly = mutations.filter(({ cost }) => cost !== 'nothing');
const PATIENCE_MS = 120_000;

describe('every change, on every page', () => {
  it('of those that cost nothing, all at once', { timeout: PATIENCE_MS }, async () => {
    expect(await failing(pages, harmless, 'nothing')).toEqual([]);
  });

  it.each(costly)('$name', { timeout: PATIENCE_MS }, async (mutation) => {
    expect(mutation.source).not.toBe('');
    expect(await failing(pages, [mutation], mutation.cost)).toEqual([]);
  });
});

/** One page in so many: all at once they have been on every page. */
const EVERY = process.env.BATON_MUTATIONS === 'all' ? 1 : 8;

describe('a change by itself', () => {
  it.each(harmless.map((mutation, at) => ({ ...mutation, at })))(
    '$name',
    { timeout: PATIENCE_MS },
    async (mutation) => {
      const some = pages.filter((_, i) => (i + mutation.at) % EVERY === 0);
      expect(mutation.source).not.toBe('');
      expect(await failing(some, [mutation], 'nothing')).toEqual([]);
    },
  );
});

describe('any two or three changes together', () => {
  it('cost no more than each of them', { timeout: PATIENCE_MS }, async () => {
    const changes = fc.uniqueArray(fc.constantFrom(...mutations), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pages), changes, async (page, chosen) => {
        expect(await failing([page], chosen, weakest(chosen))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
