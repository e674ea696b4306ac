import { MAX_MESSAGES, MAX_TEXT, type Message } from '../domain/conversation.ts';
import { around, cssOf, everyOf, firstOf, scopesOf } from './find.ts';
import { grouped, type Item, itemIn } from './item.ts';
import type { Helpdesk, Senders } from './helpdesk.ts';
import { newIds } from './identity.ts';
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
  /** Ids of the messages whose role is concluded from several marks, not stated by one. */
  readonly inferred: ReadonlySet<string>;
  /** True while the page says that it holds older messages back. */
  readonly folded: boolean;
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
  const from = { helpdesk: helpdesk.id, site: url.hostname, conversationId: helpdesk.conversationIdAt(url) };
  const unreadable = (...missing: string[]): PageUnreadable => ({ kind: 'unreadable', ...from, missing });
  const id = from.conversationId;
  if (id === null) return unreadable('conversation');
  try {
    const root = rootOf(document, helpdesk, id);
    if (root === null) return unreadable('ticket root');
    const log = 'log' in root ? root.log : null;
    if (log === null) return unreadable('log');
    return readLog(log, root.pane, helpdesk, senders, memory, { ...from, conversationId: id });
  } catch (error) {
    return unreadable(`page (${error instanceof Error ? error.name : 'fault'})`);
  }
}

interface Place {
  readonly log: Element | null;
  readonly pane: Document | ShadowRoot | Element;
}

function rootOf(document: Document, helpdesk: Helpdesk, id: string): Place | null {
  const { root, log, pane, host } = helpdesk.marks;
  const scopes = scopesOf(document, host);
  if (root.length === 0) {
    for (const scope of scopes) {
      const found = firstOf(scope, log);
      if (found !== null) return { log: found, pane: document };
    }
    return { log: null, pane: document };
  }
  for (const mark of root) {
    for (const found of document.querySelectorAll(cssOf([mark], id))) {
      if (isNamed(document, found, helpdesk, id, !mark.css.includes('{id}'))) {
        return { log: firstOf(found, log), pane: around(found, pane, id) ?? found };
      }
    }
  }
  return null;
}

/** A root that names another conversation is refused; one whose own mark has no id must name this one. */
function isNamed(document: Document, root: Element, helpdesk: Helpdesk, id: string, strict: boolean): boolean {
  const stated = helpdesk.marks.identity.flatMap(({ css, attribute }) =>
    [root.closest(css), ...root.querySelectorAll(css)].map((named) => named?.getAttribute(attribute)),
  );
  void document;
  const ids = stated.filter((value) => value !== null && value !== undefined);
  return ids.every((value) => value === id) && (!strict || ids.length > 0);
}

function readLog(
  log: Element,
  pane: Place['pane'],
  helpdesk: Helpdesk,
  senders: Senders,
  memory: Memory,
  from: Pick<PageRead, 'helpdesk' | 'site' | 'conversationId'>,
): PageReading {
  const { marks } = helpdesk;
  const found = everyOf(log, marks.item);
  const items = grouped(found.map((element) => remembered(element, helpdesk, memory)));
  const shown = items.filter((item) => item.shown);
  if (shown.length === 0) {
    return { kind: 'unreadable', ...from, missing: [found.length === 0 ? 'messages' : 'message text'] };
  }
  const newId = newIds();
  const elements = new Map<string, Element>();
  const inferred = new Set<string>();
  const read = shown.map((item) => {
    const id = item.id !== null && !elements.has(item.id) ? item.id : newId(item.own);
    const verdict = roleOf(item, helpdesk.roles);
    elements.set(id, item.element);
    const role = settled(verdict.role, item.author, senders, 'page');
    if (verdict.inferred && role === verdict.role) inferred.add(id);
    const visibility = item.signals.has('note') ? ('internal' as const) : ('public' as const);
    return { id, role, visibility, at: item.at, author: item.author, text: item.text };
  });
  const messages = helpdesk.tidied(read);
  const kept = messages.slice(-MAX_MESSAGES);
  return {
    kind: 'read',
    ...from,
    subject: lineOf(firstOf(pane, marks.subject)),
    customer: lineOf(firstOf(pane, marks.customer)),
    tags: everyOf(pane, marks.tag).flatMap((tag) => lineOf(tag) ?? []),
    messages: kept.map((message) => ({ ...message, text: cutText(message.text) })),
    elements,
    log,
    inferred,
    folded: firstOf(log, marks.folded) !== null,
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
