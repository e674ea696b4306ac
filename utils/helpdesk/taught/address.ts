/** One way to read the conversation's id out of an address. */
export interface AddressWay {
  /** As `TaughtPage.address` keeps it. */
  readonly pattern: string;
  readonly id: string;
}

/** Path and query, of an address or of its hash, where a page keeps its own address there. */
interface Part {
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

const MAX_ID = 100;

/** Every part of an address that may be the id, the likeliest first; empty where none is. */
export function addressWays(url: URL): AddressWay[] {
  const [main, hash] = partsOf(url);
  const ways = [
    ...ofPart(main).map((way) => ({ ...way, pattern: `/${way.pattern}`.replace('//', '/') })),
    ...ofPart(hash).map((way) => ({ ...way, pattern: `${starred(main)}#${way.pattern}` })),
  ];
  return ways.sort((one, other) => other.worth - one.worth).map(({ pattern, id }) => ({ pattern, id }));
}

/** The id that an address holds by a pattern, or null: no conversation is open there. */
export function idAt(pattern: string, url: URL): string | null {
  const [main = '', hash] = pattern.split('#');
  const [ofMain, ofHash] = partsOf(url);
  const found = hash === undefined ? idIn(main, ofMain) : fits(main, ofMain) ? idIn(hash, ofHash) : null;
  return found !== null && isIdLike(found) ? found : null;
}

function partsOf(url: URL): readonly [Part, Part] {
  return [partOf(url.pathname, url.search), partOf(...splitAt(url.hash.replace(/^#!?/, ''), '?'))];
}

function partOf(path: string, query: string): Part {
  const segments = path.split('/').filter(Boolean).map(decoded);
  return { segments, query: new Map(new URLSearchParams(query)) };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const ABOUT_ID = /id$|case|ticket|conversation|thread|chat|request/i;

function ofPart(of: Part): (AddressWay & { worth: number })[] {
  const path = of.segments.map((segment) => (isIdLike(segment) ? '*' : segment));
  const inPath = of.segments.flatMap((id, i) => {
    if (!isIdLike(id)) return [];
    const about = ABOUT_ID.test(of.segments[i - 1] ?? '') ? 2 : 0;
    const pattern = [...path.slice(0, i), '{id}'].join('/');
    return [{ pattern, id, worth: worthOf(id) + about + i / 100 }];
  });
  const inQuery = [...of.query].flatMap(([name, id]) => {
    if (!isIdLike(id) || !/^[\w.-]{1,60}$/.test(name)) return [];
    const pattern = `${path.join('/')}?${name}={id}`;
    return [{ pattern, id, worth: worthOf(id) + (ABOUT_ID.test(name) ? 2 : -1) }];
  });
  return [...inPath, ...inQuery];
}

function starred(of: Part): string {
  return `/${of.segments.map((segment) => (isIdLike(segment) ? '*' : segment)).join('/')}`;
}

/** With a digit in it, or long and of hex digits; `v2` and `24-7` are parts of a path, not ids. */
function isIdLike(text: string): boolean {
  return text.length <= MAX_ID && /^[\w.:-]*\d[\w.:-]*$/.test(text) && !/^v\d{1,2}$/i.test(text);
}

function worthOf(id: string): number {
  if (/^\d{1,20}$/.test(id) || /^[A-Za-z]{1,10}-\d+$/.test(id)) return 3;
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id) || /^[\w-]{12,}$/.test(id) ? 3 : 1;
}

function idIn(pattern: string, of: Part): string | null {
  const [path, query] = splitAt(pattern, '?');
  if (query !== '') return fits(path, of) ? (of.query.get(query.replace('={id}', '')) ?? null) : null;
  const wanted = path.split('/').filter(Boolean);
  const at = wanted.indexOf('{id}');
  return areAlike(wanted.slice(0, at), of.segments) ? (of.segments[at] ?? null) : null;
}

/** All of a path that holds no id itself. */
function fits(path: string, of: Part): boolean {
  const wanted = path.split('/').filter(Boolean);
  return wanted.length === of.segments.length && areAlike(wanted, of.segments);
}

function areAlike(wanted: readonly string[], segments: readonly string[]): boolean {
  return wanted.every((part, i) => (part === '*' ? isIdLike(segments[i] ?? '') : part === segments[i]));
}
