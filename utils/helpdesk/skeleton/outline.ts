import { type Masks, toldToken, toldValue } from './markup.ts';

/** One element, text or shadow root of an outline. Two of the same `kind` look alike all the way down. */
interface Part {
  readonly line: string;
  readonly kind: number;
  readonly below: readonly Folded[];
}

interface Folded {
  readonly part: Part;
  readonly count: number;
}

/** Deeper than any page that was laid out by hand. */
const MAX_DEPTH = 80;
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'head', 'title']);
/** Drawings and foreign documents: that they are there is all that matters. */
const CLOSED = new Set(['svg', 'iframe', 'object', 'canvas', 'video', 'audio', 'select', 'math']);

/**
 * The structure under an element, a line each, indented by depth: names, attributes and the order of the parts. Parts
 * that look alike are told once, with their number. As deep as `budget` UTF-16 units allow.
 */
export function outlineOf(top: Element | ShadowRoot, masks: Masks, budget: number): string {
  const part = partOf(top, masks, new Map(), 0);
  const sizes: number[] = [];
  measure(part, 0, sizes);
  let depth = 0;
  for (let sum = sizes[0] ?? 0; depth + 1 < sizes.length; depth += 1) {
    sum += sizes[depth + 1] ?? 0;
    if (sum > budget) break;
  }
  const lines: string[] = [];
  write({ part, count: 1 }, 0, depth, lines);
  return lines.join('\n').slice(0, budget);
}

/** One element as an outline tells it: its name, then its attributes. */
export function toldElement(element: Element, masks: Masks): string {
  // An element that no standard knows may be named after anything.
  const isForeign = element.localName.includes('-') || String(element) === '[object HTMLUnknownElement]';
  const own = isForeign ? toldToken(element.localName, masks) : element.localName;
  const attributes = [...element.attributes].slice(0, 40).map(({ name, value }) => {
    const told = toldValue(name, value, masks);
    const label = toldToken(name, masks);
    return told === null || (value === '' && told === '') ? label : `${label}="${told}"`;
  });
  return [own, ...attributes].join(' ').slice(0, 600);
}

function partOf(node: Element | ShadowRoot, masks: Masks, kinds: Map<string, number>, depth: number): Part {
  const isRoot = !('localName' in node);
  const line = isRoot ? '#shadow-root (open)' : toldElement(node, masks);
  const isClosed = !isRoot && CLOSED.has(node.localName);
  const nodes = isClosed || depth >= MAX_DEPTH ? [] : [...node.childNodes];
  const shadow = isRoot || node.shadowRoot === null ? [] : [node.shadowRoot];
  const parts = [
    ...shadow.map((root) => partOf(root, masks, kinds, depth + 1)),
    ...nodes.flatMap((child) => childPart(child, masks, kinds, depth + 1)),
  ];
  const below = folded(parts);
  return { line, kind: kindOf(line, below, kinds), below };
}

function childPart(child: Node, masks: Masks, kinds: Map<string, number>, depth: number): Part | [] {
  if (child.nodeType === 3) {
    const { length } = (child.nodeValue ?? '').trim();
    return length === 0
      ? []
      : { line: `#text(${bucket(length)})`, kind: kindOf('#text', [], kinds), below: [] };
  }
  if (child.nodeType !== 1 || SKIPPED.has((child as Element).localName)) return [];
  return partOf(child as Element, masks, kinds, depth);
}

function bucket(length: number): string {
  return ['1–9', '10–99', '100–999'][String(length).length - 1] ?? '1000+';
}

/** The first of each kind stands for all of its siblings: messages of two authors that take turns are two parts. */
function folded(parts: readonly Part[]): readonly Folded[] {
  const byKind = new Map<number, { part: Part; count: number }>();
  for (const part of parts) {
    const known = byKind.get(part.kind);
    if (known === undefined) byKind.set(part.kind, { part, count: 1 });
    else known.count += 1;
  }
  return [...byKind.values()];
}

function kindOf(line: string, below: readonly Folded[], kinds: Map<string, number>): number {
  const key = `${line}\n${below.map(({ part }) => part.kind).join()}`;
  const kind = kinds.get(key) ?? kinds.size;
  kinds.set(key, kind);
  return kind;
}

function measure(part: Part, depth: number, sizes: number[]): void {
  sizes[depth] = (sizes[depth] ?? 0) + 2 * depth + part.line.length + 12;
  for (const { part: child } of part.below) measure(child, depth + 1, sizes);
}

function write({ part, count }: Folded, at: number, depth: number, lines: string[]): void {
  const isCut = at === depth && part.below.length > 0;
  lines.push(`${'  '.repeat(at)}${part.line}${count > 1 ? ` × ${count}` : ''}${isCut ? ' …' : ''}`);
  if (at < depth) for (const child of part.below) write(child, at + 1, depth, lines);
}
