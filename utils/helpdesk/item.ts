import { cssOf, everyOf, firstOf } from './find.ts';
import type { Helpdesk, Mark, Signal, Signals, Word } from './helpdesk.ts';
import { nameOf } from './identity.ts';
import { textOf } from './text.ts';

/** One entry of a page's log as its own elements state it. */
export interface Item {
  readonly element: Element;
  /** The helpdesk's own id, or null. */
  readonly id: string | null;
  /** False for what the helpdesk hides from the agent. */
  readonly shown: boolean;
  readonly signals: Signals;
  readonly author: string | null;
  readonly at: number | null;
  readonly text: string;
  /** True if this item itself states its time; carried otherwise. */
  readonly isTimed: boolean;
  /** Made of what this item itself states, nothing carried. */
  readonly name: string;
}

export function itemIn(element: Element, helpdesk: Helpdesk): Item {
  const { marks } = helpdesk;
  const bubble = marks.bubble.length === 0 ? element : firstOf(element, marks.bubble);
  const body = cssOf(marks.body);
  const given = helpdesk.signals.filter((row) => isGiven(element, row, body));
  const signals = new Set(given.map((row) => row.says));
  const sender = firstOwn(element, marks.sender, body);
  const time = firstOwn(element, marks.time, body);
  const author = sender === null ? null : nameIn(sender, cssOf(marks.noise));
  const at = time === null ? null : helpdesk.timeOf(time);
  const shown = bubble !== null && !signals.has('hidden') && !element.hasAttribute('hidden');
  const text = shown ? textIn(bubble, helpdesk) : '';
  const id = marks.ids
    .map(({ css, attribute }) => element.closest(css)?.getAttribute(attribute))
    .find(Boolean);
  const stated = { author, at, text };
  return {
    element,
    id: id?.slice(0, 200) ?? null,
    shown,
    signals,
    ...stated,
    isTimed: at !== null,
    name: nameOf(stated),
  };
}

/** The items with the sender that another one of their run names. */
export function grouped(items: readonly Item[], { runsOn }: Helpdesk['marks']): Item[] {
  return runsOn === undefined ? namedFirst(items) : namedLast(items, cssOf(runsOn));
}

/** The last message of a run names its sender, and the page marks the others: facts/chatwoot 7. */
function namedLast(items: readonly Item[], css: string): Item[] {
  let next: Item | null = null;
  const named = items.toReversed().map((item) => {
    const isOfRun = next !== null && item.element.matches(css) && areOneKind(item.signals, next.signals);
    next = { ...item, author: item.author ?? (isOfRun ? (next?.author ?? null) : null) };
    return next;
  });
  return named.toReversed();
}

/** A run is of one author: a mark that says of one alone who it is by parts them. */
function areOneKind(one: Signals, other: Signals): boolean {
  return (['customer', 'ai', 'automation'] as const).every((word) => one.has(word) === other.has(word));
}

/**
 * Only the first message of a run names its sender, and some items state no time: both are carried forward
 * (facts/zendesk 2.2). A sender is not carried to an item that says it has another kind of author, nor to one that
 * says nothing of its author: a line of the helpdesk's own stands between messages without a header as well.
 */
function namedFirst(items: readonly Item[]): Item[] {
  let sender: Item | null = null;
  let at: number | null = null;
  return items.map((item) => {
    if (!item.shown) return item;
    at = item.at ?? at;
    if (item.author === null && sender !== null && mayBeOneRun(sender.signals, item.signals)) {
      const signals = new Set([
        ...item.signals,
        ...[...sender.signals].filter((word) => AT_SENDER.has(word)),
      ]);
      return { ...item, at, author: sender.author, signals };
    }
    sender = item;
    return at === item.at ? item : { ...item, at };
  });
}

const AUTHORS: readonly Word[] = ['customer', 'ai', 'our side', 'teammate', 'automation'];
/** Words whose mark stands beside the sender's name or picture. */
const AT_SENDER: ReadonlySet<Word> = new Set(['staff']);

function mayBeOneRun(one: Signals, other: Signals): boolean {
  const [mine, theirs] = [one, other].map((signals) => AUTHORS.filter((word) => signals.has(word)).join());
  if (theirs === '') return other.has('note') && mine !== 'customer';
  return mine === '' || mine === theirs;
}

/** Inside its body stands what a message's author wrote, markup and all: no mark counts there. */
function isGiven(item: Element, { css, reach }: Signal, body: string): boolean {
  if (item.matches(css)) return true;
  return reach === 'inside' ? ownIn(item, css, body) !== null : item.closest(css) !== null;
}

function ownIn(item: Element, css: string, body: string): Element | null {
  const isOwn = (found: Element): boolean => {
    const around = body === '' ? null : (found.parentElement?.closest(body) ?? null);
    return around === null || !item.contains(around);
  };
  return [...item.querySelectorAll(css)].find(isOwn) ?? null;
}

function firstOwn(item: Element, marks: readonly Mark[], body: string): Element | null {
  for (const mark of marks) {
    const found = ownIn(item, cssOf([mark]), body);
    if (found !== null) return found;
  }
  return null;
}

/** A picture's name is its alternative text. */
function nameIn(sender: Element, noise: string): string | null {
  if (sender.localName === 'img') return sender.getAttribute('alt')?.trim().slice(0, 300).trim() || null;
  return textOf(sender, { noise, quote: '' }).split('\n')[0]?.slice(0, 300).trim() || null;
}

function textIn(bubble: Element, { marks }: Helpdesk): string {
  const noise = cssOf(marks.noise);
  const quote = cssOf(marks.quote);
  const bodies = everyOf(bubble, marks.body);
  const text =
    bodies.length > 0
      ? bodies
          .map((body) => textOf(body, { noise, quote }))
          .filter(Boolean)
          .join('\n')
      : textOf(bubble, { noise: cssOf([...marks.noise, ...marks.sender, ...marks.time]), quote });
  if (text !== '') return text;
  const [kind] = marks.attachment.filter(({ css }) => bubble.querySelector(css) !== null);
  return kind === undefined ? '' : `[${kind.says}]`;
}
