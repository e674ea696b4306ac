/** The deepest element at a place of the page, open shadow roots included; null for the page's ground. */
export function elementAt(document: Document, x: number, y: number, own: Element): Element | null {
  let at = document.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
  for (let inner = at; inner !== null; ) {
    at = inner;
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = deeper === inner ? null : deeper;
  }
  return at === null || at.matches('html, body') ? null : at;
}

const EDITABLE =
  'textarea, input[type="text"], input:not([type]), [contenteditable=""], [contenteditable="true"]';
const MAX_STOPS = 3_000;

/** What can be pointed at with the keyboard, in the page's order: what says something, or what can be written in. */
export function stopsIn(document: Document, own: Element, kind: 'text' | 'editor'): Element[] {
  const stops: Element[] = [];
  const walk = (scope: Document | ShadowRoot): void => {
    for (const element of scope.querySelectorAll('*')) {
      if (element === own || stops.length >= MAX_STOPS) continue;
      if (isStop(element, kind)) stops.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return stops;
}

function isStop(element: Element, kind: 'text' | 'editor'): boolean {
  if (element.getClientRects().length === 0) return false;
  if (kind === 'editor') return element.matches(EDITABLE);
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

/** Scrolls what lies under the guide's shield, as the wheel would without it. */
export function scrollUnder(from: Element | null, event: WheelEvent): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const by = { left: event.deltaX * unit, top: event.deltaY * unit };
  for (let at = from; at !== null; at = at.parentElement ?? hostOf(at)) {
    const before = [at.scrollLeft, at.scrollTop];
    at.scrollBy({ ...by, behavior: 'instant' });
    if (at.scrollLeft !== before[0] || at.scrollTop !== before[1]) return;
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
}
