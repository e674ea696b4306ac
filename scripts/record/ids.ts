import type { Helpdesk } from '../../utils/helpdesk/helpdesk.ts';
import { toldToken } from '../../utils/helpdesk/skeleton/markup.ts';
import type { Invention } from './invention.ts';
import type { Means } from './page.ts';

const HOLE = '\0';

/** True for a name made of an interface's words and short numbers alone. */
export function isInterface(token: string): boolean {
  const digits = (run: string): string => (run.length < 3 ? run : HOLE);
  return toldToken(token, { digits, word: () => HOLE }) === token;
}

/** A test id, an id or a part of an address: what interfaces say stays, everything that could name somebody is invented. */
export function inventedId(value: string, invention: Invention): string {
  if (isInterface(value)) return value;
  return value.replace(/[\p{L}\p{N}]+/gu, (chunk) =>
    /\p{L}\p{N}|\p{N}\p{L}/u.test(chunk) && !isInterface(chunk)
      ? invention.token(chunk)
      : toldToken(chunk, invention),
  );
}

/** Path, query and fragment of an address on the helpdesk's own site; how much is asked for at once stays. */
export function inventedPath(path: string, { invention, paths }: Pick<Means, 'invention' | 'paths'>): string {
  return path.replace(/[^/?&=#]+/g, (part, at: number) => {
    if (/(?:size|limit|per_page)(?:\]|%5D)?=$/.test(path.slice(0, at))) return part;
    const plain = decoded(part);
    if (paths.has(plain)) return part;
    const made = inventedId(plain, invention);
    return made === plain ? part : encodeURIComponent(made);
  });
}

/** The address with a host that stands for all: `acme` where the helpdesk gives every customer a name. */
export function inventedUrl(url: URL, means: Pick<Means, 'helpdesk' | 'invention' | 'paths'>): URL {
  const hosts = means.helpdesk.matches.map((pattern) => pattern.split('/')[2] ?? '');
  const host = hosts.find((it) => it === url.hostname) ?? hosts.find((it) => fits(url, it));
  const told = host === undefined ? 'desk.acme.example' : host.replace(/^\*/, 'acme');
  return new URL(inventedPath(`${url.pathname}${url.search}${url.hash}`, means), `https://${told}`);
}

/** Parts of the addresses that the helpdesk's JSON is asked for at, without those that this page's own address gives. */
export function pathsOf({ api, conversationIdAt }: Helpdesk, url: URL, id: string): ReadonlySet<string> {
  const segments = url.pathname.split('/');
  const parts = api.routes.flatMap((route) => route.path(id, url)?.split(/[/?&=#]/) ?? []);
  // Without a word of the helpdesk's own its address leads to no conversation.
  const needed = segments.filter((segment, i) => {
    const path = segments.map((it, at) => (at === i ? 'x' : it)).join('/');
    return /^[a-z_-]+$/.test(segment) && id !== '' && conversationIdAt(new URL(path, url)) !== id;
  });
  return new Set([...parts.filter((part) => part !== id && !segments.includes(part)), ...needed]);
}

function fits({ hostname }: URL, pattern: string): boolean {
  return pattern.startsWith('*.') && hostname.endsWith(pattern.slice(1));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
