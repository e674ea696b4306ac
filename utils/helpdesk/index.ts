import type { Connection } from '../domain/brand.ts';
import { OWN } from '../domain/taught.ts';
import { chatwoot } from './chatwoot/chatwoot.ts';
import type { Helpdesk } from './helpdesk.ts';
import { intercom } from './intercom/intercom.ts';
import { taughtHelpdesk } from './taught/taught.ts';
import { zammad } from './zammad/zammad.ts';
import { zendesk } from './zendesk/zendesk.ts';

/** Every helpdesk that Baton reads: a new one is a file and a row here. */
export const helpdesks: readonly Helpdesk[] = [zendesk, intercom, chatwoot, zammad];

/** The helpdesk whose agents work on this address, judged by the address alone. */
export function helpdeskAt(url: URL): Helpdesk | null {
  return helpdesks.find((helpdesk) => helpdesk.at(url)) ?? null;
}

/**
 * The helpdesk that is read on this address. On hosts of the manifest the address decides, and nothing that is kept can
 * change it; on any other host the agent has said which it is, and an address alone proves nothing.
 */
export function helpdeskOn(url: URL, connections: readonly Connection[]): Helpdesk | null {
  if (isManifestHost(url)) return helpdesks.find(({ matches, at }) => matches.length > 0 && at(url)) ?? null;
  const connected = connections.find(({ site }) => site === url.host);
  if (connected?.helpdesk === OWN && connected.page) return taughtHelpdesk(connected.page, connected.site);
  return hosted().find(({ id }) => id === connected?.helpdesk) ?? null;
}

/** True on the hosts of a helpdesk that lives on its maker's own: the manifest names them, no agent needs to. */
export function isManifestHost(url: URL): boolean {
  const hosts = helpdesks.flatMap(({ matches }) => matches.map((pattern) => pattern.split('/')[2] ?? ''));
  return hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  );
}

/** Helpdesks that run on any host: the agent says where. */
export function hosted(): readonly Helpdesk[] {
  return helpdesks.filter(({ id, matches }) => matches.length === 0 && id !== OWN);
}
