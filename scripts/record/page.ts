import { JSDOM } from 'jsdom';
import { cssOf } from '../../utils/helpdesk/find.ts';
import type { Helpdesk, Mark } from '../../utils/helpdesk/helpdesk.ts';
import { attributesOf } from './attributes.ts';
import type { Shift } from './dates.ts';
import { isInterface } from './ids.ts';
import type { Invention } from './invention.ts';
import { inventedText } from './texts.ts';

/** What a page is anonymised by. */
export interface Means {
  readonly helpdesk: Helpdesk;
  /** The open conversation's id in the page as it was given. */
  readonly id: string;
  readonly invention: Invention;
  readonly shift: Shift;
  /** Parts of addresses that are the helpdesk's own words. */
  readonly paths: ReadonlySet<string>;
}

const DROPPED = new Set('script style link meta base noscript iframe object embed title head'.split(' '));
/** Kept without what is inside: nothing in them is read. */
const HOLLOW = new Set('svg math canvas video audio select textarea picture'.split(' '));
const SHADOW = 'template[shadowrootmode="open"]';

/** The page with invented words, reduced to the conversation and what vouches for it. */
export function anonymisedPage(html: string, means: Means): string {
  const from = new JSDOM(html).window.document;
  const to = new JSDOM(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head></html>',
  );
  const { document } = to.window;
  const kept = keptOf(from, means);
  for (const name of ['documentElement', 'body'] as const)
    for (const [key, value] of attributesOf(from[name], means)) document[name].setAttribute(key, value);
  copyInside(from.body, document.body, kept, means);
  return `${to.serialize()}\n`;
}

/** A piece of markup from a helpdesk's JSON, whole. */
export function anonymisedMarkup(markup: string, means: Means): string {
  const from = new JSDOM(markup).window.document;
  const to = new JSDOM('').window.document;
  copyInside(from.body, to.body, { isWhole: () => true, isOnTheWay: () => true }, means);
  return to.body.innerHTML;
}

interface Kept {
  /** True for an element that is kept with everything inside. */
  isWhole(element: Element): boolean;
  /** True for an element that is kept, or that something kept stands in. */
  isOnTheWay(element: Element): boolean;
}

/** The log and the fields whole; of roots, tabs and composers the elements alone, and of everything around them. */
function keptOf(document: Document, { helpdesk: { marks, composer }, id }: Means): Kept {
  const scopes = scopesIn(document);
  const all = (rows: readonly Mark[]): Element[] =>
    scopes.flatMap((scope) => rows.flatMap((mark) => [...scope.querySelectorAll(cssOf([mark], id))]));
  const roots = all(marks.root);
  const logs = all(marks.log).filter((log) => roots.length === 0 || roots.some((root) => root.contains(log)));
  const whole = new Set([...logs, ...all([...marks.subject, ...marks.customer, ...marks.tag])]);
  // Of a page whose log cannot be found nobody knows what matters: all of it stays.
  if (logs.length === 0) whole.add(document.body);
  const shells = all([...marks.host, ...marks.root, ...marks.identity, ...marks.selected, ...marks.pane]);
  const composers = all([...composer.box, ...composer.editor, ...composer.modes]);
  const way = new Set<Node>();
  for (const element of [...whole, ...shells, ...composers]) {
    for (let at: Node | null = element; at !== null && !way.has(at); at = above(at)) way.add(at);
  }
  return { isWhole: (element) => whole.has(element), isOnTheWay: (element) => way.has(element) };
}

const hosts = new WeakMap<Node, Element>();

function scopesIn(scope: Document | DocumentFragment): (Document | DocumentFragment)[] {
  const inner = [...scope.querySelectorAll<HTMLTemplateElement>(SHADOW)].flatMap((template) => {
    hosts.set(template.content, template);
    return scopesIn(template.content);
  });
  return [scope, ...inner];
}

function above(node: Node): Node | null {
  return node.parentNode ?? hosts.get(node) ?? null;
}

function copyInside(
  from: Node,
  to: Node,
  kept: Kept,
  means: Means,
  isWhole = kept.isWhole(from as Element),
): void {
  for (const child of from.childNodes) {
    if (child.nodeType === 3 && isWhole) to.appendChild(textFor(child as Text, to, means));
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const all = isWhole || kept.isWhole(element);
    const isShadow = element.matches(SHADOW);
    if (DROPPED.has(element.localName) || (element.localName === 'template' && !isShadow)) continue;
    if (!all && !kept.isOnTheWay(element)) continue;
    const copy = to.ownerDocument!.createElementNS(element.namespaceURI, nameOf(element));
    for (const [name, value] of attributesOf(element, means)) copy.setAttribute(name, value);
    to.appendChild(copy);
    if (HOLLOW.has(element.localName)) continue;
    if (isShadow) {
      const [inside, into] = [element as HTMLTemplateElement, copy as HTMLTemplateElement];
      copyInside(inside.content, into.content, kept, means, all);
    } else copyInside(element, copy, kept, means, all);
  }
}

/** An element that no standard knows may be named after anything; that it is a stranger matters to readers. */
function nameOf(element: Element): string {
  const { localName } = element;
  if (localName.includes('-')) return isInterface(localName) ? localName : 'x-part';
  return String(element) === '[object HTMLUnknownElement]' ? 'span' : localName;
}

const CLOCK = /(\d{1,2}[:.h]\d{2})/;

/** A time's own clock stays: readers compare it with the attribute, and the offset is of whole days. */
function textFor(text: Text, to: Node, { helpdesk, invention }: Means): Text {
  const isTime = text.parentElement?.closest(cssOf(helpdesk.marks.time) || 'time') != null;
  const pieces = isTime ? text.data.split(CLOCK) : [text.data];
  const said = pieces.map((piece, i) => (i % 2 === 1 ? piece : inventedText(piece, invention))).join('');
  return to.ownerDocument!.createTextNode(said);
}
