/** Where a page lives, and what the browser is asked to allow for it. */
export interface Site {
  /** Scheme, host and port, as they are shown to the agent: `https://help.acme.example`. */
  readonly origin: string;
  /** Host with port, as conversations and brands name it: `help.acme.example`. */
  readonly host: string;
  /** Match pattern of its pages. A pattern names no port, so it covers every port of the host. */
  readonly pattern: string;
  /** False on plain http beyond this computer, where anyone on the way could write the page that Baton reads. */
  readonly isSafe: boolean;
}

/** How a site is to be read: as a helpdesk that Baton knows by this id, by being taught its page, or again as it was. */
export type How =
  | { readonly kind: 'helpdesk'; readonly id: string }
  | { readonly kind: 'teach' }
  | { readonly kind: 'again' };

/** Hosts of this computer, which the manifest may ask for without encryption. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1'];

/** The site of a page's address; null where it has none: a browser's own page, a file. */
export function siteAt(address: string | undefined): Site | null {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol) || !isHost(url.host)) return null;
  return {
    origin: url.origin,
    host: url.host,
    pattern: `${url.protocol}//${url.hostname}/*`,
    isSafe: url.protocol === 'https:' || LOOPBACK.includes(url.hostname),
  };
}

/** The same where it can be connected; null where it can't. */
export function safeSiteAt(address: string | undefined): Site | null {
  const site = siteAt(address);
  return site?.isSafe ? site : null;
}

/** Match patterns under which a connected host's pages may be: loopback hosts are served with and without encryption. */
export function patternsOf(host: string): readonly string[] {
  if (!isHost(host)) return [];
  const { hostname } = new URL(`https://${host}`);
  return (LOOPBACK.includes(hostname) ? ['https', 'http'] : ['https']).map((it) => `${it}://${hostname}/*`);
}

/** True for one host as a browser writes it, with or without port: no wildcard, no path, no user, nothing to widen. */
export function isHost(text: string): boolean {
  if (!/^[a-z0-9_.-]+(?::\d{1,5})?$/u.test(text)) return false;
  return ['https', 'http'].some(
    (scheme) => URL.canParse(`${scheme}://${text}`) && new URL(`${scheme}://${text}`).host === text,
  );
}
