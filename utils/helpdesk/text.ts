import { MAX_TEXT } from '../domain/conversation.ts';

/** What a walk leaves out (`noise`) and where an earlier message begins (`quote`); empty: nothing. */
export interface TextRules {
  readonly noise: string;
  readonly quote: string;
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const SILENT = new Set(
  'script style template noscript svg iframe object textarea select input head title'.split(' '),
);

/** A page's text nodes hold source newlines beside its line breaks: facts/zendesk 2.2. */
const SPACES = /[ \t\n\r\f\u00a0]+/g;

/**
 * What an element says, as a reader sees it: line breaks and blocks become newlines (two at most), everything else
 * that is white becomes one space. Needs no layout, so it works in any document. The element itself is not touched.
 * Text of an unknown custom element belongs to another extension, and is left out.
 */
export function textOf(element: Element, rules: TextRules = { noise: '', quote: '' }): string {
  const page = new Lines();
  let node: Node | null = element;
  while (node !== null && !page.full) {
    let entered = false;
    if (node.nodeType === Node.TEXT_NODE) {
      page.add((node as Text).data, (node.parentElement?.closest('pre') ?? null) !== null);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const at = node as Element;
      if (at !== element && matches(at, rules.quote)) {
        if (page.length > 0) return page.text();
      } else if (at === element || !isSilent(at, rules.noise)) {
        open(at, page);
        entered = at.firstChild !== null;
        if (!entered) close(at, page);
      }
    }
    node = entered ? node.firstChild : after(node, element, page);
  }
  return page.text();
}

/** Plain text of markup, by the same rules; nothing in it is loaded or run. */
export function textOfMarkup(markup: string, quote = ''): string {
  // Most words of a helpdesk's JSON hold no markup at all, and a history has thousands of them.
  if (!/[<&]/.test(markup)) return textOfLine(markup);
  const parsed = new DOMParser().parseFromString(markup.slice(0, 50 * MAX_TEXT), 'text/html');
  return textOf(parsed.body, { noise: '', quote });
}

/** Markup without a mark: one line, whatever line ends stand in its source. */
function textOfLine(text: string): string {
  const page = new Lines();
  page.add(text, false);
  return page.text();
}

/** Plain text as the helpdesk's JSON gives it, with the white space of `textOf`. */
export function textOfPlain(text: string): string {
  const page = new Lines();
  page.add(text, true);
  return page.text();
}

class Lines {
  private readonly parts: string[] = [];
  private breaks = 0;
  private spaced = false;
  length = 0;

  /** One character more than a message may have, so that the cut is noticed. */
  get full(): boolean {
    return this.length > MAX_TEXT;
  }

  add(data: string, keepsLines: boolean): void {
    const within = data.length > 4 * MAX_TEXT ? data.slice(0, 4 * MAX_TEXT) : data;
    const lines = keepsLines ? within.split(/\r\n?|\n/) : [within];
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.breaks += 1;
      this.addLine(line.replace(SPACES, ' '));
    }
  }

  private addLine(line: string): void {
    const words = line.trim();
    if (words === '') {
      this.spaced ||= line !== '';
      return;
    }
    const gap = this.breaks > 0 ? '\n'.repeat(Math.min(this.breaks, 2)) : ' ';
    const apart = this.breaks > 0 || this.spaced || line.startsWith(' ');
    const text = this.length > 0 && apart ? gap + words : words;
    this.parts.push(text);
    this.length += text.length;
    this.breaks = 0;
    this.spaced = line.endsWith(' ');
  }

  lineBreak(): void {
    this.breaks += 1;
  }

  block(): void {
    this.breaks = Math.max(this.breaks, 1);
  }

  space(): void {
    this.spaced = true;
  }

  text(): string {
    return this.parts.join('');
  }
}

function open(element: Element, page: Lines): void {
  const tag = element.localName;
  if (tag === 'br') page.lineBreak();
  else if (BLOCKS.has(tag)) page.block();
  else if (CELLS.has(tag)) page.space();
  else if (tag === 'img') page.add(emojiOf(element), false);
}

function close(element: Element, page: Lines): void {
  if (BLOCKS.has(element.localName)) page.block();
  else if (CELLS.has(element.localName)) page.space();
}

function after(node: Node, top: Element, page: Lines): Node | null {
  let at: Node = node;
  while (at !== top) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
    close(at as Element, page);
  }
  return null;
}

function isSilent(element: Element, noise: string): boolean {
  return (
    SILENT.has(element.localName) ||
    element.localName.includes('-') ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '') ||
    matches(element, noise)
  );
}

function matches(element: Element, css: string): boolean {
  return css !== '' && element.matches(css);
}

/** Emoji are often pictures whose `alt` is the character; an `alt` with letters is a description, not a word said. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /[\p{L}\p{N}]/u.test(alt) ? '' : alt;
}
