import { cssOf, everyOf, firstOf } from './find.ts';
import type { Helpdesk, Signal, Signals, Word } from './helpdesk.ts';
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
  const signals = new Set(helpdesk.signals.filter((row) => isGiven(element, row)).map((row) => row.says));
  const sender = firstOf(element, marks.sender);
  const time = firstOf(element, marks.time);
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

/**
 * Only the first message of a run names its sender, and some items state no time: both are carried forward
 * (facts/zendesk 2.2). A sender is not carried to an item that says it has another kind of author.
 */
export function grouped(items: readonly Item[]): Item[] {
  let sender: Item | null = null;
  let at: number | null = null;
  return items.map((item) => {
    if (!item.shown) return item;
    at = item.at ?? at;
    if (item.author === null && sender !== null && !authorsDiffer(sender.signals, item.signals)) {
      const signals = new Set([
        ...item.signals,
        ...[...sender.signals].filter((word) => AT_SENDER.has(word)),
      ]);
      return { ...item, at, author: sender.author, signals };
    }
    sender = item;
    return { ...item, at };
  });
}

const AUTHORS: readonly Word[] = ['customer', 'ai', 'our side', 'teammate', 'automation'];
/** Words whose mark stands beside the sender's name or picture. */
const AT_SENDER: ReadonlySet<Word> = new Set(['staff']);

function authorsDiffer(one: Signals, other: Signals): boolean {
  const [mine, theirs] = [one, other].map((signals) => AUTHORS.filter((word) => signals.has(word)).join());
  return mine !== '' && theirs !== '' && mine !== theirs;
}

function isGiven(item: Element, { css, reach }: Signal): boolean {
  if (item.matches(css)) return true;
  return (reach === 'inside' ? item.querySelector(css) : item.closest(css)) !== null;
}

function nameIn(sender: Element, noise: string): string | null {
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
