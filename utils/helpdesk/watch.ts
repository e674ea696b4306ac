/**
 * Follows one tab of a helpdesk and reports a Reading whenever it changes.
 *
 *     watch({
 *       window,                        // the tab's own; fakes in tests
 *       helpdesk,                      // helpdeskAt(new URL(location.href))
 *       senders: () => ({ bots: [], people: [] }),   // asked at every reading: the brand's names
 *       fetch: (input, init) => fetch(input, init),  // null: the page alone, no request is ever made
 *       now: Date.now,
 *       signal: ctx.signal,            // the only life-cycle: abort, and every observer, timer and listener is gone
 *       onReading: (reading) => void,  // never called twice in a row with the same content
 *     });
 *
 * `wxt:locationchange` on `window` is listened to, with `popstate`, the Navigation API and a look every second.
 * To have the reading reported again (brand settings changed), dispatch `new Event(READ_AGAIN)` on `window`; a page
 * that comes back from the back/forward cache reports again by itself.
 */
import type { Reading } from '../domain/reading.ts';
import { type Archive, archiveOf } from './archive.ts';
import type { Helpdesk, Senders } from './helpdesk.ts';
import { mergeReadings } from './merge.ts';
import { paced } from './pace.ts';
import { keepPlaces } from './places.ts';
import { type PageReading, readPage } from './read.ts';
import { sightOf } from './sight.ts';

export const READ_AGAIN = 'baton:read-again';

/** Moves that no event tells of are noticed this late at most, ms; facts/zendesk 1.2. */
const TICK_MS = 1_000;
/** A page mounts its log late: only what stays unreadable this long is called so, ms. */
const GRACE_MS = 1_000;

export interface WatchOptions {
  readonly window: Window & typeof globalThis;
  readonly helpdesk: Helpdesk;
  readonly senders: () => Senders;
  readonly fetch: typeof globalThis.fetch | null;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onReading: (reading: Reading) => void;
}

/** The conversation in front: everything here ends when the agent leaves it, late answers included. */
interface Open {
  readonly id: string | null;
  readonly archive: Archive | null;
  readonly left: AbortController;
  unreadableSince: number | null;
}

export function watch(options: WatchOptions): void {
  const { window, helpdesk, senders, now, signal } = options;
  if (signal.aborted) return;
  const { document } = window;
  const quiet = { until: 0 };
  const shown = new WeakMap<Element, { readonly conversation: string; readonly message: string }>();
  let href = '';
  let open: Open | null = null;
  let reported = '';
  let grace: number | null = null;

  const pace = paced(scan, window, now);
  const sight = sightOf(window, helpdesk, pace.soon);

  function scan(): void {
    if (signal.aborted) return;
    href = window.location.href;
    const url = new URL(href);
    const page = pageAt(url);
    sight.follow(page.kind === 'read' ? page.log : null);
    if (open?.id !== page.conversationId) open = opened(page.conversationId);
    open.archive?.ask(url);
    report(isOfAnother(page) ? unsettled(page) : page, open);
  }

  function pageAt(url: URL): PageReading {
    if (helpdesk.at(url)) return readPage(document, url, helpdesk, senders(), sight.memory);
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
      onAnswer: pace.now,
    };
    return { id, archive: id === null ? null : archiveOf({ ...asked, id }), left, unreadableSince: null };
  }

  function report(page: PageReading, of: Open): void {
    if (page.kind === 'unreadable' && page.conversationId !== null && isMounting(of)) return;
    if (page.kind === 'read') of.unreadableSince = null;
    const { reading, elements } = mergeReadings(page, of.archive?.answer ?? null, senders());
    if (page.kind === 'read') {
      own(page);
      keepPlaces(document, page.conversationId, elements);
    }
    if (reading.kind === 'read') of.archive?.learn(reading.conversation.messages);
    const print = JSON.stringify(reading);
    if (print === reported) return;
    reported = print;
    options.onReading(reading);
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

  /**
   * True if a page that does not say whose log it shows still shows that of the conversation before: the address
   * moves first. Nothing of it may be reported under the new id.
   */
  function isOfAnother(page: PageReading): boolean {
    if (page.kind === 'unreadable') return false;
    return [...page.elements].some(([message, element]) => {
      const before = shown.get(element);
      return before?.message === message && before.conversation !== page.conversationId;
    });
  }

  function own(page: PageReading & { kind: 'read' }): void {
    for (const [message, element] of page.elements) {
      shown.set(element, { conversation: page.conversationId, message });
    }
  }

  function moved(): void {
    if (window.location.href !== href) pace.now();
    else if (!sight.isInView()) pace.soon();
  }

  function again(): void {
    reported = '';
    pace.now();
  }

  const tick = window.setInterval(moved, TICK_MS);
  for (const name of ['popstate', 'hashchange', 'wxt:locationchange']) {
    window.addEventListener(name, moved, { signal });
  }
  if ('navigation' in window) window.navigation?.addEventListener?.('currententrychange', moved, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  window.addEventListener(READ_AGAIN, again, { signal });
  signal.addEventListener('abort', () => {
    sight.stop();
    pace.stop();
    open?.left.abort();
    window.clearInterval(tick);
    if (grace !== null) window.clearTimeout(grace);
  });
  pace.now();
}

function unsettled(page: PageReading): PageReading {
  const { helpdesk, site, conversationId } = page;
  return { kind: 'unreadable', helpdesk, site, conversationId, missing: ['log'] };
}
