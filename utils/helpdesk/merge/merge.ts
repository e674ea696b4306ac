import { MAX_MESSAGES, MAX_TEXT, type Message, type Role } from '../../domain/conversation.ts';
import type { Reading } from '../../domain/reading.ts';
import { rolesOf, saysMissing } from '../coverage.ts';
import type { Senders } from '../helpdesk.ts';
import type { HistoryAnswer } from '../history/history.ts';
import { cutMessage, type PageReading } from '../read.ts';
import { settled } from '../senders.ts';
import { aligned } from './align.ts';
import { struckOut } from './struck.ts';

/** One reading of what the page shows and what its helpdesk's JSON says, and where each message stands in the page. */
export interface Merged {
  readonly reading: Reading;
  readonly elements: ReadonlyMap<string, Element>;
}

/**
 * Lays the page beside the history: every message once, none lost, oldest first. The history states ids, roles and
 * times; the page is live, so its words are the newer. Null history: none was asked for.
 */
export function mergeReadings(page: PageReading, history: HistoryAnswer | null, senders: Senders): Merged {
  const api = history?.kind === 'history' ? history : null;
  if (page.kind === 'unreadable') {
    const { helpdesk, site, conversationId, missing } = page;
    if (api === null || conversationId === null) {
      return {
        reading: { kind: 'unreadable', helpdesk, site, conversationId, missing: [...missing] },
        elements: new Map(),
      };
    }
  }
  const seen = page.kind === 'read' ? page : null;
  const older = (api?.messages ?? []).map((message) => {
    const role = settled(message.role, message.author, senders, 'api');
    return role === message.role ? message : { ...message, role };
  });
  const union = recognised(unionOf(older, seen?.messages ?? [], seen?.carried ?? new Set()), older);
  const kept = union.slice(-MAX_MESSAGES);
  const messages = kept.map(({ message }) => bounded(message));
  // A page that shows something older than the history's first message proves that the history is not all there is. One
  // that was asked before anything was said proves nothing: the page then shows the beginning, if it hides none.
  const hasBegun = older.length > 0 || seen?.folded !== false;
  const startsInHistory = union[0]?.isInHistory !== false || !hasBegun;
  const isWhole = api?.complete === true && union.length <= MAX_MESSAGES && startsInHistory;
  const fromPage = kept.filter(({ pageId, isStated }) => pageId !== null && !isStated);
  const inferred = fromPage.filter(({ pageId }) => seen?.inferred.has(pageId ?? '')).length;
  const customer =
    seen?.customer ?? api?.customer ?? messages.find(({ role }) => role === 'customer')?.author ?? null;
  const elements = new Map(
    kept.flatMap(({ message, pageId }) => {
      const element = pageId === null ? undefined : seen?.elements.get(pageId);
      return element === undefined ? [] : [[message.id, element] as const];
    }),
  );
  const reading: Reading = {
    kind: 'read',
    source: api === null ? 'page' : 'api',
    coverage: {
      read: messages.length,
      total: isWhole ? messages.length : null,
      roles: rolesOf(messages, inferred),
      missing: saysMissing({
        unknown: messages.filter(({ role }) => role === 'unknown').length,
        inferred,
        unread: page.kind === 'unreadable' ? page.missing : [],
        folded: seen?.folded === true && !isWhole,
        mayBeFolded: seen?.folded === null && !isWhole,
        partial: api !== null && !api.complete,
        unavailable: history?.kind === 'unavailable' ? history : null,
        cut:
          messages.filter(({ text }, i) => text.length < kept[i]!.message.text.length).length +
          (seen?.cut ?? 0),
        dropped: union.length - kept.length + (seen?.dropped ?? 0),
      }),
    },
    conversation: {
      helpdesk: page.helpdesk,
      site: page.site,
      id: page.conversationId ?? '',
      customer: customer?.slice(0, 300) ?? null,
      subject: (api?.subject ?? seen?.subject)?.slice(0, 1_000) ?? null,
      tags: [...new Set([...(seen?.tags ?? []), ...(api?.tags ?? [])].map((tag) => tag.slice(0, 200)))].slice(
        0,
        200,
      ),
      messages,
    },
  };
  return { reading, elements };
}

/** Within the limits of a conversation: one name that is too long must not cost the whole reading. */
function bounded(of: Message): Message {
  const { id, author } = of;
  const isWithin = id.length <= 200 && (author?.length ?? 0) <= 300;
  return cutMessage(isWithin ? of : { ...of, id: id.slice(0, 200), author: author?.slice(0, 300) ?? null });
}

interface Joined {
  readonly message: Message;
  readonly pageId: string | null;
  readonly isInHistory: boolean;
  /** The history states who wrote this message. */
  readonly isStated: boolean;
}

/** A carried time is no evidence of which message is which. Times of the page are told by the history's clock. */
function unionOf(
  older: readonly Message[],
  newer: readonly Message[],
  carried: ReadonlySet<string>,
): Joined[] {
  const timed = newer.map((message) =>
    message.at !== null && carried.has(message.id) ? { ...message, at: null } : message,
  );
  const { pairs, lead } = aligned(older, timed);
  const ends: (readonly [number, number])[] = [...pairs, [older.length, newer.length]];
  const joined: Joined[] = [];
  let [i, j] = [0, 0];
  const alone = newer.map((message) =>
    message.at === null || lead === 0 ? message : { ...message, at: message.at - lead },
  );
  for (const [pairedOlder, pairedNewer] of ends) {
    joined.push(...inOrder(older.slice(i, pairedOlder), alone.slice(j, pairedNewer)));
    const [mine, theirs] = [older[pairedOlder], newer[pairedNewer]];
    if (mine !== undefined && theirs !== undefined) joined.push(both(mine, theirs));
    [i, j] = [pairedOlder + 1, pairedNewer + 1];
  }
  return joined;
}

/**
 * A sender on our side whom the history knows by one role only keeps it in what arrives later. Customers choose their
 * own names, so nobody is recognised as a customer.
 */
function recognised(joined: readonly Joined[], older: readonly Message[]): readonly Joined[] {
  const known = new Map<string, Role | null>();
  for (const { author, role } of older) {
    if (author !== null) known.set(author, known.has(author) && known.get(author) !== role ? null : role);
  }
  return joined.map((of) => {
    const role = of.message.role === 'unknown' ? known.get(of.message.author ?? '') : null;
    return role === 'ai' || role === 'agent' ? { ...of, message: { ...of.message, role } } : of;
  });
}

/** What only one side has, between two shared messages: by time where all state one, else the history's first. */
function inOrder(older: readonly Message[], newer: readonly Message[]): Joined[] {
  const all = [
    ...older.map((message) => ({ message, pageId: null, isInHistory: true, isStated: true })),
    ...newer.map((message) => ({ message, pageId: message.id, isInHistory: false, isStated: false })),
  ];
  if (older.length === 0 || newer.length === 0 || all.some(({ message }) => message.at === null)) return all;
  return all.sort((one, other) => (one.message.at ?? 0) - (other.message.at ?? 0));
}

function both(stated: Message, shown: Message): Joined {
  const message = {
    ...stated,
    role: stated.role === 'unknown' ? shown.role : stated.role,
    at: stated.at ?? shown.at,
    author: stated.author ?? shown.author,
    text: wordsOf(stated.text, shown.text),
  };
  return { message, pageId: shown.id, isInHistory: true, isStated: stated.role !== 'unknown' };
}

/** A cut of the page's text is no news; anything else in it is, but what is struck out on one side stays so. */
function wordsOf(stated: string, shown: string): string {
  const isWhole = shown !== '' && shown.length < MAX_TEXT - 1;
  return isWhole && struckOut(stated) <= struckOut(shown) ? shown : stated;
}
