import { lastThing } from './content.ts';
import { endOfInk, inkOf } from './ink.ts';

/**
 * Sets the caret after everything that the editor holds. Editors hear of a caret by an event that the browser sends
 * some time later; a draft is put in at once, so they are told now.
 */
export function caretToEnd(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const last = lastPlaceIn(editor);
  choose(editor, last, last);
}

/** Selects all that comes after the first `own` units of ink, and after the last thing that has no words. */
export function selectAfter(editor: HTMLElement, own: number): void {
  editor.focus({ preventScroll: true });
  const thing = lastThing(editor);
  const words = placeAfter(editor, own);
  choose(editor, thing !== null && isBefore(words, thing) ? behind(thing) : words, lastPlaceIn(editor));
}

function behind(thing: Element): Spot {
  const parent = thing.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(thing) + 1];
}

function isBefore([node, offset]: Spot, thing: Element): boolean {
  const range = thing.ownerDocument.createRange();
  range.setStart(node, offset);
  return range.comparePoint(...behind(thing)) > 0;
}

type Spot = readonly [node: Node, offset: number];

function choose(editor: HTMLElement, from: Spot, to: Spot): void {
  const document = editor.ownerDocument;
  document.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
  document.dispatchEvent(new Event('selectionchange'));
}

function lastPlaceIn(editor: HTMLElement): Spot {
  let node: Node = editor;
  for (;;) {
    const last: Node | null = node.lastChild;
    if (last === null) break;
    if (last.nodeType === 1 && !holdsText(last as Element))
      return [node, propsUp(last) ? 0 : node.childNodes.length];
    if (last.nodeType !== 1 && last.nodeType !== 3) return [node, node.childNodes.length];
    node = last;
  }
  return [node, node.nodeType === 3 ? (node.nodeValue?.length ?? 0) : node.childNodes.length];
}

/** A break alone in its line only props it up: the caret belongs before it. */
function propsUp(element: Node): boolean {
  return element.nodeName === 'BR' && element.previousSibling === null;
}

function holdsText(element: Element): boolean {
  return !element.matches('br, img, hr, input, [contenteditable="false"]');
}

function placeAfter(editor: HTMLElement, own: number): Spot {
  if (own === 0) return [editor, 0];
  const texts = editor.ownerDocument.createTreeWalker(editor, 4);
  let left = own;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const here = inkOf(text);
    if (here >= left) return [node, endOfInk(text, left)];
    left -= here;
  }
  return lastPlaceIn(editor);
}
