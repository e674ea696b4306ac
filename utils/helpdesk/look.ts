import type { Reading } from '../domain/reading.ts';
import type { Helpdesk, Senders } from './helpdesk.ts';
import { fetchHistory } from './history/history.ts';
import { mergeReadings } from './merge/merge.ts';
import { readPage } from './read.ts';

/** One reading of the open conversation, with its history where `fetch` is given. */
export async function look(
  document: Document,
  url: URL,
  helpdesk: Helpdesk,
  senders: Senders,
  fetch: typeof globalThis.fetch | null,
  now: () => number,
): Promise<Reading> {
  const id = helpdesk.conversationIdAt(url);
  const history =
    fetch === null || id === null
      ? null
      : await fetchHistory(helpdesk, url, id, { fetch, now, cookie: () => document.cookie });
  return mergeReadings(readPage(document, url, helpdesk, senders), history, senders).reading;
}
