import { stopsIn } from './aim.ts';

/** Choosing an element with the arrow keys: up and down through the page, left for the wider, right for the narrower. */
export interface Aiming {
  /** The element that an arrow key leads to from here; null for any other key, or where there is none. */
  next(key: string, from: Element | null): Element | null;
}

export function aimingIn(document: Document, own: Element, kind: () => 'text' | 'editor'): Aiming {
  const narrower: Element[] = [];
  const step = (from: Element | null, by: 1 | -1): Element | null => {
    narrower.length = 0;
    const stops = stopsIn(document, own, kind());
    const at = from === null ? -1 : stops.indexOf(from);
    if (at >= 0 || from === null) return stops[at + by] ?? stops.at(by === 1 ? 0 : -1) ?? null;
    const isAfter = (stop: Element): boolean =>
      (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return (by === 1 ? stops.find(isAfter) : stops.findLast((stop) => !isAfter(stop))) ?? stops[0] ?? null;
  };
  const widen = (from: Element | null): Element | null => {
    const wider = from?.parentElement ?? null;
    if (from === null || wider === null || wider.matches('html, body')) return null;
    narrower.push(from);
    return wider;
  };
  const ways: Readonly<Record<string, (from: Element | null) => Element | null>> = {
    ArrowDown: (from) => step(from, 1),
    ArrowUp: (from) => step(from, -1),
    ArrowLeft: widen,
    ArrowRight: () => narrower.pop() ?? null,
  };
  return { next: (key, from) => ways[key]?.(from) ?? null };
}
