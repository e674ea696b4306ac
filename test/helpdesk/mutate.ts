import { cssOf, everyOf, scopesOf } from '../../utils/helpdesk/find.ts';
import type { Helpdesk, Mark } from '../../utils/helpdesk/helpdesk.ts';
import { type Place, standing } from '../../utils/helpdesk/read.ts';

/** A page in hand, and where its reader finds things before it is changed. */
export interface Hand {
  readonly document: Document;
  readonly url: URL;
  readonly helpdesk: Helpdesk;
  /** The document, and each open shadow root that is read. */
  readonly scopes: readonly (Document | ShadowRoot)[];
  readonly place: Place | null;
  /** Elements of the messages, in order; none where the page is not read. */
  readonly items: readonly Element[];
  /** Those of them that no body is marked in: all that they hold may be written. */
  readonly bare: readonly Element[];
}

export function handOn(document: Document, url: URL, helpdesk: Helpdesk): Hand {
  const id = helpdesk.conversationIdAt(url);
  const place = id === null ? null : standing(document, helpdesk, id);
  const items = place?.log ? everyOf(place.log, helpdesk.marks.item) : [];
  const body = cssOf(helpdesk.marks.body);
  const bare = items.filter((item) => body === '' || item.querySelector(body) === null);
  return { document, url, helpdesk, scopes: scopesOf(document, helpdesk.marks.host), place, items, bare };
}

export const FOREIGN = 'Text that is no part of this conversation';

export function everything({ scopes }: Hand, css = '*'): Element[] {
  return scopes.flatMap((scope) => [...scope.querySelectorAll(css)]);
}

/** Every row of the tables that this helpdesk is read by. */
export function rowsOf({ helpdesk }: Hand): readonly Mark[] {
  const { runsOn = [], ...marks } = helpdesk.marks;
  return [...Object.values(marks).flat(), ...runsOn, ...helpdesk.signals];
}

/** What a message's author wrote: the bodies, and where none is marked the whole message. */
export function isWritten(node: Node, { helpdesk, bare }: Hand): boolean {
  const at = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const body = cssOf(helpdesk.marks.body);
  if (at === null) return false;
  return (body !== '' && at.closest(body) !== null) || bare.some((item) => item.contains(at));
}

export function bodiesOf({ helpdesk, items }: Hand): Element[] {
  const css = cssOf(helpdesk.marks.body);
  if (css === '') return [];
  return items
    .flatMap((item) => [...item.querySelectorAll(css)])
    .filter((body) => !body.parentElement?.closest(css));
}

export function textsOf(within: Node): Text[] {
  const walker = (within.ownerDocument ?? (within as Document)).createTreeWalker(within, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** A new element around an old one. */
export function wrap(
  element: Element,
  tag = 'div',
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const around = element.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) around.setAttribute(name, value);
  element.replaceWith(around);
  around.append(element);
  return around;
}

/** The same element under another tag. */
export function retag(element: Element, tag: string): void {
  if (element.shadowRoot !== null) return;
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** An element that a simple selector matches: a class, or attributes with their values. */
export function made(document: Document, css: string): Element {
  const element = document.createElement(/^[a-z]+/.exec(css)?.[0] ?? 'div');
  for (const [, name] of css.matchAll(/\.([\w-]+)/g)) element.classList.add(name ?? '');
  for (const [, name, value] of css.replace(/:not\(.*?\)/g, '').matchAll(/\[([\w-]+)="([^"]*)"\]/g)) {
    element.setAttribute(name ?? '', value ?? '');
  }
  return element;
}
