import type { Helpdesk } from '../helpdesk.ts';
import { type Masks, toldToken } from './markup.ts';

/** An address by its shape alone: `*.zendesk.com/agent/tickets/{n}`. Of a query only that there is one is told. */
export function addressShape(url: URL, { matches }: Helpdesk, masks: Masks): string {
  const hosts = matches.map((pattern) => /^[a-z*]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? '');
  const host = hosts.find((pattern) => fits(url.hostname, pattern)) ?? '{own host}';
  const path = url.pathname.split('/').map((part) => toldToken(part, masks));
  const hash = url.hash.split('/').map((part) => toldToken(part, masks));
  return `${host}${path.join('/')}${url.search === '' ? '' : '?…'}${hash.join('/')}`.slice(0, 300);
}

function fits(hostname: string, pattern: string): boolean {
  if (pattern === '*' || pattern === '') return false;
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
