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
 * To read again at once (brand settings changed), dispatch `new Event(READ_AGAIN)` on `window`.
 */
import type { Reading } from '../domain/reading.ts';
import type { Helpdesk, Senders } from './helpdesk.ts';

export const READ_AGAIN = 'baton:read-again';

export interface WatchOptions {
  readonly window: Window & typeof globalThis;
  readonly helpdesk: Helpdesk;
  readonly senders: () => Senders;
  readonly fetch: typeof globalThis.fetch | null;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onReading: (reading: Reading) => void;
}

export function watch(options: WatchOptions): void {
  void options;
}
