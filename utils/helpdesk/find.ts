import type { Mark } from './helpdesk.ts';

type Scope = Document | ShadowRoot | Element;

export function cssOf(marks: readonly Mark[], id = ''): string {
  return marks.map((mark) => mark.css.replaceAll('{id}', id)).join(', ');
}

/** Every match of the first row that matches at all; one inside another counts as one, the outer. */
export function everyOf(scope: Scope, marks: readonly Mark[], id = ''): Element[] {
  for (const mark of marks) {
    const found = [...scope.querySelectorAll(cssOf([mark], id))];
    if (found.length > 0) return outermost(found);
  }
  return [];
}

export function firstOf(scope: Scope, marks: readonly Mark[], id = ''): Element | null {
  for (const mark of marks) {
    const found = scope.querySelector(cssOf([mark], id));
    if (found !== null) return found;
  }
  return null;
}

/** Nearest element around (or at) `from` by the first row that matches. */
export function around(from: Element, marks: readonly Mark[], id = ''): Element | null {
  for (const mark of marks) {
    const found = from.closest(cssOf([mark], id));
    if (found !== null) return found;
  }
  return null;
}

/** The open shadow roots of a helpdesk's hosts, then the document: the order in which parts are looked for. */
export function scopesOf(document: Document, hosts: readonly Mark[]): (Document | ShadowRoot)[] {
  const css = cssOf(hosts);
  if (css === '') return [document];
  const roots = [...document.querySelectorAll(css)].map((host) => host.shadowRoot);
  return [...roots.filter((root) => root !== null), document];
}

function outermost(found: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of found) {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}
