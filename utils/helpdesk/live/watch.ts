/**
 * Follows one tab of a helpdesk and reports a Reading whenever it changes.
 *
 *     watch({
 *       window,                        // the tab's own; fakes in tests
 *       helpdesk,                      // helpdeskAt(new URL(location.href))
 *       senders: () => ({ bots: [], people: [] }),   // asked at every reading: the brand's names
 *       fetch: (input, init) => fetch(input, init),  // null: the page alone, no request is ever made
 *       now: Date.now,
 *       quiet: await quietFor(location.host, …),     // the site's allowance, shared by its tabs; absent: this tab's own
 *       signal: ctx.signal,            // the only life-cycle: abort, and every observer, timer and listener is gone
 *       onReading: (reading) => void,  // never called twice in a row with the same content
 *     });
 *
 * A reading that only carries an AI agent's answer on is held until the answer rests; that one has begun, and all other
 * news, goes out at once.
 * `wxt:locationchange` on `window` is listened to, with `popstate`, the Navigation API and a look every second.
 * To have the reading reported again (brand settings changed), dispatch `new Event(READ_AGAIN)` on `window`; a page
 * that comes back from the back/forward cache reports again by itself.
 */
import type { Reading } from '../../domain/reading.ts';
import type { Helpdesk, Senders } from '../helpdesk.ts';
import { type Archive, archiveOf, type Quiet, quietHere } from '../history/archive.ts';
import { mergeReadings } from '../merge/merge.ts';
import { keepPlaces } from '../places.ts';
import { type Memory, type PageReading, readPage } from '../read.ts';
import { isGrowth } from './growth.ts';
import { holding } from './hold.ts';
import { hearMoves } from './moves.ts';
import { ownersOf, unsettled } from './owners.ts';
import { paced } from './pace.ts';
import { sightOf } from './sight.ts';

export const READ_AGAIN = 'baton:read-again';

/** A page mounts its log late: only what stays unreadable this long is called so, ms. */
const GRACE_MS = 1_000;
/** A page that has moved on has changed all its parts by then, ms: facts/intercom 2.4 waits longest for its stream. */
const SETTLED_MS = 500;

export interface WatchOptions {
  readonly window: Window & typeof globalThis;
  readonly helpdesk: Helpdesk;
  readonly senders: () => Senders;
  readonly fetch: typeof globalThis.fetch | null;
  readonly now: () => number;
  readonly quiet?: Quiet;
  readonly signal: AbortSignal;
  readonly onReading: (reading: Reading) => void;
}

/** What a watched tab can be asked. */
export interface Watched {
  /**
   * True if the page has shown this very conversation for a moment, and still does. An address moves before what
   * stands on the page, and not every page says whose composer it shows: until then nothing may be put into one.
   */
  readonly isSettledOn: (conversationId: string) => boolean;
}

/** A reading and all it says, for comparison. */
interface Told {
  readonly reading: Reading;
  readonly print: string;
}

/** The conversation in front: everything here ends when the agent leaves it, late answers included. */
interface Open {
  readonly id: string | null;
  readonly archive: Archive | null;
  readonly left: AbortController;
  /** Since when the page has shown this conversation and no other, epoch ms; null: it does not. */
  settledSince: number | null;
  unreadableSince: number | null;
}

export function watch(options: WatchOptions): Watched {
  const { window, helpdesk, senders, now, signal } = options;
  if (signal.aborted) return { isSettledOn: () => false };
  const { document } = window;
  const quiet = options.quiet ?? quietHere();
  const owners = ownersOf(now);
  let href = '';
  let open: Open | null = null;
  /** What was reported last; `seen` is the newest, which may still be held. */
  let reported: Told | null = null;
  let seen = '';
  let grace: number | null = null;

  const pace = paced(scan, window, now);
  const hold = holding(tell, window, now);
  const sight = sightOf(window, helpdesk, pace.soon);

  function scan(): void {
    if (signal.aborted) return;
    href = window.location.href;
    const url = new URL(href);
    const page = pageAt(url, sight.memory);
    sight.follow(page.kind === 'read' ? page.log : null);
    if (open?.id !== page.conversationId) {
      hold.flush();
      if (open !== null && open.id !== null) owners.moved(page, open.id, page.conversationId);
      open = opened(page.conversationId);
    }
    open.archive?.ask(url);
    report(owners.isOfAnother(page) ? unsettled(page) : page, open);
  }

  function pageAt(url: URL, memory?: Memory): PageReading {
    if (helpdesk.at(url)) return readPage(document, url, helpdesk, senders(), memory);
    const from = { helpdesk: helpdesk.id, site: url.host };
    return { kind: 'unreadable', ...from, conversationId: null, missing: ['conversation'] };
  }

  function opened(id: string | null): Open {
    open?.left.abort();
    const left = new AbortController();
    const { fetch } = options;
    const cookie = (): string => document.cookie;
    const asked = {
      helpdesk,
      fetch,
      now,
      cookie,
      quiet,
      signal: left.signal,
      timers: window,
      // In a turn of its own: a long history has just been parsed in this one.
      onAnswer: pace.soon,
    };
    const archive = id === null ? null : archiveOf({ ...asked, id });
    return { id, archive, left, settledSince: null, unreadableSince: null };
  }

  function report(page: PageReading, of: Open): void {
    of.settledSince = page.kind === 'read' ? (of.settledSince ?? now()) : null;
    if (page.kind === 'unreadable' && page.conversationId !== null && isMounting(of)) return;
    if (page.kind === 'read') of.unreadableSince = null;
    const { reading, elements } = mergeReadings(page, of.archive?.answer ?? null, senders());
    if (page.kind === 'read') {
      owners.own(page);
      keepPlaces(document, page.conversationId, elements);
    }
    if (reading.kind === 'read') of.archive?.learn(reading.conversation.messages);
    const told = { reading, print: JSON.stringify(reading) };
    if (told.print === seen) return;
    seen = told.print;
    if (told.print === reported?.print) hold.drop();
    else if (isGrowth(reported?.reading ?? null, reading)) hold.keep(told);
    else tell(told);
  }

  function tell(told: Told): void {
    hold.drop();
    reported = told;
    options.onReading(told.reading);
  }

  /** True while the page may still be putting its log in place. */
  function isMounting(of: Open): boolean {
    of.unreadableSince ??= now();
    const left = of.unreadableSince + GRACE_MS - now();
    if (left <= 0 || left > GRACE_MS) return false;
    if (grace !== null) window.clearTimeout(grace);
    grace = window.setTimeout(pace.now, left);
    return true;
  }

  function isSettledOn(id: string): boolean {
    // Read afresh: what is remembered must be watched for changes, and this log may not be yet.
    const page = pageAt(new URL(window.location.href));
    const since = open?.id === id && page.conversationId === id ? open.settledSince : null;
    if (since === null || now() - since < SETTLED_MS) return false;
    return page.kind === 'read' && !owners.isOfAnother(page);
  }

  function moved(): void {
    if (window.location.href !== href) pace.now();
    else if (!sight.isInView()) pace.soon();
  }

  function again(): void {
    [reported, seen] = [null, ''];
    pace.now();
  }

  hearMoves(window, signal, moved, again);
  window.addEventListener(READ_AGAIN, again, { signal });
  signal.addEventListener('abort', () => {
    sight.stop();
    pace.stop();
    hold.drop();
    open?.left.abort();
    if (grace !== null) window.clearTimeout(grace);
  });
  pace.now();
  return { isSettledOn };
}
