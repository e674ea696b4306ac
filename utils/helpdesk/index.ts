import type { Connection } from '../domain/brand.ts';
import type { Helpdesk } from './helpdesk.ts';
import { intercom } from './intercom/intercom.ts';
import { zendesk } from './zendesk/zendesk.ts';

/** Every helpdesk that Baton reads: a new one is a file and a row here. */
export const helpdesks: readonly Helpdesk[] = [zendesk, intercom];

/** The helpdesk whose agents work on this address, judged by the address alone. */
export function helpdeskAt(url: URL): Helpdesk | null {
  return helpdesks.find((helpdesk) => helpdesk.at(url)) ?? null;
}

/** The same on a site of one's own, which may start on an address that no helpdesk knows: what the agent said counts. */
export function helpdeskOn(url: URL, connections: readonly Connection[]): Helpdesk | null {
  const connected = connections.find(({ site }) => site === url.host);
  return helpdesks.find(({ id }) => id === connected?.helpdesk) ?? helpdeskAt(url);
}
