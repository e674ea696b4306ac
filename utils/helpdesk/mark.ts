import type { Helpdesk } from './helpdesk.ts';
import { placeOf } from './places.ts';
import { readPage } from './read.ts';

/** A mark stays this long, ms. */
const MARK_MS = 4_000;
const NAME = 'baton-evidence';
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1b1b1b; }`;

/**
 * Scrolls to a message and marks it, and in it the quoted words, for about four seconds. Neither text nor elements of
 * the page change. False if the conversation is not in front or the message is not on the page.
 */
export function showMessage(
  document: Document,
  helpdesk: Helpdesk,
  conversationId: string,
  messageId: string,
  quote = '',
): boolean {
  const window = document.defaultView;
  if (window === null) return false;
  const url = new URL(window.location.href);
  if (!helpdesk.at(url) || helpdesk.conversationIdAt(url) !== conversationId) return false;
  const element =
    placeOf(document, conversationId, messageId) ?? foundAgain(document, url, helpdesk, messageId);
  if (element === null) return false;
  const words = quote === '' ? null : rangeOf(element, quote);
  const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
  const target = words?.startContainer.parentElement ?? element;
  target.scrollIntoView?.({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  outline(element, isStill);
  if (words !== null) highlight(window, element, words);
  return true;
}

function foundAgain(document: Document, url: URL, helpdesk: Helpdesk, messageId: string): Element | null {
  const page = readPage(document, url, helpdesk, { bots: [], people: [] });
  return page.kind === 'read' ? (page.elements.get(messageId) ?? null) : null;
}

/** The quoted words in the page's text nodes, white space aside; null where they are not in one piece. */
export function rangeOf(element: Element, quote: string): Range | null {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: (readonly [Text, number])[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i += 1) {
      if (/\s/.test(data[i]!)) continue;
      text += data[i];
      places.push([node as Text, i]);
    }
  }
  const wanted = quote.replace(/\s+/g, '');
  const from = wanted === '' ? -1 : text.indexOf(wanted);
  const [start, end] = [places[from], places[from + wanted.length - 1]];
  if (start === undefined || end === undefined) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(end[0], end[1] + 1);
  return range;
}

/** An animation leaves no trace on the element when it ends, and none in its attributes while it runs. */
function outline(element: Element, isStill: boolean): void {
  const on = { outline: '3px solid #d97706', outlineOffset: '2px' };
  const off = { outline: '3px solid transparent', outlineOffset: '6px' };
  const frames = isStill ? [on, on] : [off, { ...on, offset: 0.1 }, { ...on, offset: 0.9 }, off];
  element.animate?.(frames, { duration: MARK_MS });
}

let showing = 0;

function highlight(window: Window & typeof globalThis, element: Element, words: Range): void {
  if (!window.CSS?.highlights || typeof window.Highlight !== 'function') return;
  const root = element.getRootNode() as Document | ShadowRoot;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    window.CSS.highlights.set(NAME, new window.Highlight(words));
    showing += 1;
    const mine = showing;
    window.setTimeout(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      if (mine === showing) window.CSS.highlights.delete(NAME);
    }, MARK_MS);
  } catch {
    // Some browsers give an extension no hold on a page's adopted sheets: the outline stands alone there.
  }
}
