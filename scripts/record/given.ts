import { JSDOM } from 'jsdom';
import { isJson } from '../../utils/helpdesk/json.ts';
import type { Answers } from '../read/answers.ts';

/** Everything of a page and its answers that people may have written or that names them, each by itself. */
export function textsOf(html: string, answers: Answers | null, url: URL): readonly string[] {
  const { document } = new JSDOM(html).window;
  return [
    ...textsIn(document.body),
    ...[...(answers ?? [])].flatMap(([path, value]) => [path, ...stringsIn(value)]),
    url.href,
  ];
}

const UNREAD = new Set(['script', 'style']);

function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return node.nodeValue?.trim() ? [node.nodeValue] : [];
  if (node.nodeType !== 1 && node.nodeType !== 11) return [];
  const element = node as Element;
  if (UNREAD.has(element.localName)) return [];
  const inside = element.localName === 'template' ? (element as HTMLTemplateElement).content : node;
  const written = ['value', 'title', 'alt', 'aria-label', 'placeholder', 'href'].flatMap(
    (name) => element.getAttribute?.(name) ?? [],
  );
  return [...written, ...[...inside.childNodes].flatMap(textsIn)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return /<[a-z]/i.test(value) ? textsIn(new JSDOM(value).window.document.body) : [value];
  }
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (!isJson(value)) return [];
  // Headers are the server's words.
  return Object.entries(value).flatMap(([name, part]) => (name === 'headers' ? [] : stringsIn(part)));
}
