import { MAX_MESSAGES, MAX_TEXT, type Message } from '../domain/conversation.ts';
import { around, cssOf, everyOf, firstOf, scopesOf } from './find.ts';
import type { Helpdesk, Senders } from './helpdesk.ts';
import { newIds } from './identity.ts';
import { grouped, type Item, itemIn } from './item.ts';
import { roleOf } from './role.ts';
import { settled } from './senders.ts';
import { textOf } from './text.ts';

/** What a page's own elements say, before the helpdesk's JSON is laid beside it. */
export type PageReading = PageRead | PageUnreadable;

export interface PageRead {
  readonly kind: 'read';
  readonly helpdesk: string;
  readonly site: string;
  readonly conversationId: string;
  readonly subject: string | null;
  readonly customer: string | null;
  readonly tags: readonly string[];
  readonly messages: readonly Message[];
  /** Where each message stands, by its id. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly log: Element;
  /** As in `Place`. */
  readonly saysWhose: boolean;
  /** Ids of the messages whose role is concluded from several marks, not stated by one. */
  readonly inferred: ReadonlySet<string>;
  /** Ids of the messages whose time is that of an earlier one: they state none. */
  readonly carried: ReadonlySet<string>;
  /** Whether the page holds older messages back; null: it would not say. */
  readonly folded: boolean | null;
  /** Messages that are longer than a message may be, and were cut. */
  readonly cut: number;
  /** Oldest messages that are more than a conversation may have, and were left out. */
  readonly dropped: number;
}

export interface PageUnreadable {
  readonly kind: 'unreadable';
  readonly helpdesk: string;
  readonly site: string;
  readonly conversationId: string | null;
  readonly missing: readonly string[];
}

/** What is remembered of each item between two readings; whoever sees an item change forgets it. */
export type Memory = WeakMap<Element, Item>;

/** Reads the open conversation from the page's elements. Never throws, changes nothing, needs no layout. */
export function readPage(
  document: Document,
  url: URL,
  helpdesk: Helpdesk,
  senders: Senders,
  memory: Memory = new WeakMap(),
): PageReading {
  const from = { helpdesk: helpdesk.id, site: url.host, conversationId: helpdesk.conversationIdAt(url) };
  const unreadable = (...missing: string[]): PageUnreadable => ({ kind: 'unreadable', ...from, missing });
  const id = from.conversationId;
  if (id === null) return unreadable('conversation');
  try {
    const place = standing(document, helpdesk, id);
    if (place === null) return unreadable('ticket root');
    if (place.log === null) return unreadable('log');
    const { log } = place;
    return readLog({ ...place, log }, helpdesk, senders, memory, { ...from, conversationId: id });
  } catch (error) {
    return unreadable(`page (${error instanceof Error ? error.name : 'fault'})`);
  }
}

/** Where an open conversation stands in its page. */
export interface Place {
  readonly log: Element | null;
  readonly pane: Document | ShadowRoot | Element;
  /** True if the root itself names its conversation; false where only the address, or a tab, says which it is. */
  readonly saysWhose: boolean;
}

/** Null where the page has no root for this conversation; `log` is null where the root holds none. */
export function standing(document: Document, { marks }: Helpdesk, id: string): Place | null {
  if (marks.root.length === 0) {
    const logs = scopesOf(document, marks.host).map((scope) => firstOf(scope, marks.log));
    return { log: logs.find((log) => log !== null) ?? null, pane: document, saysWhose: false };
  }
  const roots = marks.root.flatMap((mark) =>
    [...document.querySelectorAll(cssOf([mark], id))].flatMap((root): Place[] => {
      const named = namedBy(id, root, marks) ?? (mark.css.includes('{id}') ? 'itself' : null);
      if (named === 'another' || (named === null && mark.alone !== true)) return [];
      const pane = around(root, marks.pane, id) ?? root;
      return [{ log: firstOf(root, marks.log), pane, saysWhose: named === 'itself' }];
    }),
  );
  return roots.find(({ log }) => log !== null) ?? roots[0] ?? null;
}

/** What says that a root is this conversation's: the root itself, or a tab in front; null: nothing does. */
function namedBy(id: string, root: Element, marks: Helpdesk['marks']): 'itself' | 'a tab' | 'another' | null {
  const stated = marks.identity.flatMap(({ css, attribute, pattern }) =>
    [root.closest(css), ...root.querySelectorAll(css)].flatMap((element) => {
      const value = element?.getAttribute(attribute);
      return (pattern === undefined ? value : pattern.exec(value ?? '')?.[1]) ?? [];
    }),
  );
  const front = firstOf(root.ownerDocument, marks.selected);
  const vouched = marks.selected.some(({ attribute }) => front?.getAttribute(attribute) === id);
  if (stated.some((value) => value !== id)) return 'another';
  return stated.length > 0 ? 'itself' : vouched ? 'a tab' : null;
}

function readLog(
  { log, pane, saysWhose }: Place & { readonly log: Element },
  helpdesk: Helpdesk,
  senders: Senders,
  memory: Memory,
  from: Pick<PageRead, 'helpdesk' | 'site' | 'conversationId'>,
): PageReading {
  const { marks } = helpdesk;
  const found = everyOf(log, marks.item);
  const items = grouped(
    found.map((element) => remembered(element, helpdesk, memory)),
    marks,
  );
  const shown = items.filter((item) => item.shown);
  if (shown.length === 0) {
    return { kind: 'unreadable', ...from, missing: [found.length === 0 ? 'messages' : 'message text'] };
  }
  const newId = newIds();
  const elements = new Map<string, Element>();
  const inferred = new Set<string>();
  const carried = new Set<string>();
  const read = shown.map((item) => {
    const id = item.id !== null && !elements.has(item.id) ? item.id : newId(item.name);
    const verdict = roleOf(item, helpdesk.roles);
    elements.set(id, item.element);
    if (!item.isTimed) carried.add(id);
    const role = settled(verdict.role, item.author, senders, 'page');
    if (verdict.inferred && role === verdict.role) inferred.add(id);
    const visibility = item.signals.has('note') ? ('internal' as const) : ('public' as const);
    return asBefore(item, { id, role, visibility, at: item.at, author: item.author, text: item.text });
  });
  const messages = helpdesk.tidied(read);
  const kept = messages.slice(-MAX_MESSAGES);
  return {
    kind: 'read',
    ...from,
    subject: lineOf(firstOf(pane, marks.subject)),
    customer: lineOf(firstOf(pane, marks.customer)),
    tags: everyOf(pane, marks.tag).flatMap((tag) => lineOf(tag) ?? []),
    messages: kept.map(cutMessage),
    elements,
    log,
    saysWhose,
    inferred,
    carried,
    folded: firstOf(log, marks.folded) !== null || (helpdesk.tellsFolding ? false : null),
    cut: kept.filter((message) => message.text.length > MAX_TEXT).length,
    dropped: messages.length - kept.length,
  };
}

function remembered(element: Element, helpdesk: Helpdesk, memory: Memory): Item {
  const known = memory.get(element);
  if (known !== undefined) return known;
  const item = itemIn(element, helpdesk);
  memory.set(element, item);
  return item;
}

/** Messages as they were made of items last: what has not changed stays the same object, in a log of thousands. */
const made = new WeakMap<Item, Message>();

function asBefore(item: Item, message: Message): Message {
  const before = made.get(item);
  const isSame = before?.id === message.id && before.role === message.role;
  if (isSame && before.visibility === message.visibility) return before;
  made.set(item, message);
  return message;
}

/** The same message where nothing of it is cut. */
export function cutMessage(of: Message): Message {
  const text = cutText(of.text);
  return text === of.text ? of : { ...of, text };
}

/** Cuts at the longest text a message may have, and never through a character. */
export function cutText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_TEXT - 1 : MAX_TEXT);
}

function lineOf(element: Element | null): string | null {
  if (element === null) return null;
  const said = 'value' in element ? String(element.value) : textOf(element);
  return said.split('\n')[0]?.trim().slice(0, 200) || null;
}
