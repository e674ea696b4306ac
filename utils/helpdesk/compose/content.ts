import { hashOf } from '../identity.ts';

/**
 * What an editor holds, read from its elements: by its words, to see whether a draft has arrived, and by its
 * structure, to see whether anything has changed. Neither sees what editors put there for themselves.
 */

/** Zero-width characters that editors set beside the caret; joiners inside words and emoji are none of them. */
const FILLERS = /[\u200b\u2060\ufeff]/g;

/** Elements of the editor's own making: a break that props an empty line up, a stand-in for the caret, a placeholder. */
const PROPS = [
  'br[data-cke-filler]',
  'br.ProseMirror-trailingBreak',
  '.ProseMirror-separator',
  '.ProseMirror-gapcursor',
  '.ck-fake-selection-container',
  '[contenteditable="false"][class*="placeholder"]',
].join(', ');

/** Something that has no words and yet is somebody's work. */
const WORDLESS = 'img, video, audio, canvas, svg, hr, table, iframe, object, input';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd label mark q s samp small span strike strong sub sup u var'.split(
    ' ',
  ),
);

/** The words alone, one blank between two: editors differ in how they set blanks, and agree on words. */
export function wordsOf(text: string): string {
  return text.replace(FILLERS, '').replace(/\s+/g, ' ').trim();
}

export function wordsIn(editor: Element): string {
  return wordsOf(textIn(editor));
}

/** True where nothing has been written: placeholders, fillers and empty paragraphs are nothing. */
export function isEmpty(editor: Element): boolean {
  if (wordsIn(editor) !== '') return false;
  return lastThing(editor) === null;
}

/** The last thing in an editor that has no words: a draft has none, so it is the agent's. */
export function lastThing(editor: Element): Element | null {
  return (
    [...editor.querySelectorAll(WORDLESS)].findLast((element) => element.closest(PROPS) === null) ?? null
  );
}

/** Hash of words, elements and addresses; white space at the end, and how a blank is set, make no difference. */
export function fingerprintOf(editor: Element): string {
  if ('value' in editor && typeof editor.value === 'string') return fingerprintOfValue(editor.value);
  return isEmpty(editor) ? hashOf('') : hashOf(structureOf(editor).replace(TRAILING, ''));
}

/** The same of a text field, which holds nothing but its value: every character counts. */
export function fingerprintOfValue(value: string): string {
  return hashOf(wordsOf(value) === '' ? '' : value);
}

const TRAILING = /(?:<(p|div|li|ul|ol)>(?:<br>)*<\/\1>|<br>|\s)+$/;

function textIn(node: Node): string {
  if (isElement(node)) {
    if ('value' in node && typeof node.value === 'string') return node.value;
    if (node.matches(PROPS)) return '';
    if (node.localName === 'br') return '\n';
    const inner = [...node.childNodes].map(textIn).join('');
    return INLINE.has(node.localName) ? inner : `\n${inner}\n`;
  }
  return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
}

function structureOf(editor: Element): string {
  return [...editor.childNodes].map(drawn).join('');
}

function drawn(node: Node): string {
  if (!isElement(node)) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    return text.replace(FILLERS, '').replaceAll('\u00a0', ' ').replaceAll('<', '&lt;');
  }
  if (node.matches(PROPS)) return '';
  const address = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
  const name = address === '' ? node.localName : `${node.localName} ${address}`;
  if (node.localName === 'br') return '<br>';
  return `<${name}>${[...node.childNodes].map(drawn).join('')}</${node.localName}>`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
