import type { Helpdesk } from '../helpdesk.ts';
import { standing } from '../read.ts';
import { addressShape } from './address.ts';
import type { Masks } from './markup.ts';
import { outlineOf, toldElement } from './outline.ts';
import { probed, testIdsIn } from './probes.ts';

/** Longest structure, UTF-16 units: an issue's form takes 65,536. */
export const MAX_SKELETON = 40_000;

/** Masks that tell nothing but that something stood there. */
const masks: Masks = { digits: () => '{n}', word: () => '{w}' };

/**
 * A page's structure for a bug report, without any text: which selectors match how often, which test ids are there,
 * and the elements around the conversation. No words, names, numbers or addresses of anybody leave the page by it.
 * @param version Baton's own
 */
export function skeletonOf(document: Document, url: URL, helpdesk: Helpdesk, version: string): string {
  const id = helpdesk.conversationIdAt(url) ?? '';
  const region = regionOf(document, helpdesk, id);
  const head = [
    `Baton ${version} · ${helpdesk.id} · ${addressShape(url, helpdesk, masks)}`,
    '',
    'Selectors, and how often each matches',
    ...probed(document, helpdesk, id, masks),
    '',
    'Test ids on the page',
    ...testIdsIn(document, helpdesk, masks),
    '',
    `Structure of the ${region.what}`,
    ...around(region.top).map((element) => `in ${toldElement(element, masks)}`),
  ].join('\n');
  const told = `${shaped(head).slice(0, MAX_SKELETON / 2)}\n`;
  const outline = shaped(outlineOf(region.top, masks, MAX_SKELETON - told.length));
  return `${told}${outline}\n`;
}

/** A name of several masks is one: a hash tells nothing by its shape. */
function shaped(text: string): string {
  return text.replace(/(?:\{[nw]\}){2,}/g, '{x}');
}

interface Region {
  readonly what: 'messages' | 'conversation' | 'page';
  readonly top: Element | ShadowRoot;
}

function regionOf(document: Document, helpdesk: Helpdesk, id: string): Region {
  const place = id === '' ? null : standing(document, helpdesk, id);
  if (place?.log) return { what: 'messages', top: place.log };
  const isWhole = place === null || place.pane.nodeType === 9;
  return isWhole
    ? { what: 'page', top: document.body }
    : { what: 'conversation', top: place.pane as Element | ShadowRoot };
}

/** The elements that an element stands in, the outermost first; a shadow root's host is one of them. */
function around(top: Element | ShadowRoot): readonly Element[] {
  const found: Element[] = [];
  let at: Node | null = top;
  while (at !== null) {
    at = at.parentNode ?? ('host' in at ? (at as ShadowRoot).host : null);
    if (at?.nodeType === 1) found.unshift(at as Element);
  }
  return found;
}
