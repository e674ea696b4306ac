import { browser } from 'wxt/browser';
import type { Connection } from './domain/brand.ts';
import { patternsOf, safeSiteAt } from './domain/site.ts';
import { isManifestHost } from './helpdesk/index.ts';
import { callTab } from './messaging.ts';
import { connections } from './storage/settings.ts';
import { inTurn } from './turns.ts';

/** What the browser lets an extension do with sites; a fake in tests. */
export type Powers = Pick<typeof browser, 'permissions' | 'scripting' | 'tabs'>;

/** Ids begin with it, a match pattern follows: what a registration covers can be told from its name alone. */
const PREFIX = 'site:';
const CONTENT = 'content-scripts/content.js' as const;

/**
 * Lets the content script run on connected sites that the agent allows, and nowhere else beyond the manifest's hosts.
 * What is registered is worked out from the brands every time and kept nowhere else: what an update of the browser or of
 * Baton has dropped, or a permission that was taken back, mends itself. Pages that are open get the script at once.
 * @param anew true where pages that have the script may have been refused with it: another takes its place and reads.
 */
export function settleScripts(powers: Powers = browser, anew = false): Promise<void> {
  return inTurn('scripts', async () => {
    const hosts = (await connections()).map(({ site }) => site);
    const patterns = await allowed([...new Set(hosts.flatMap(patternsOf))], powers);
    const { scripting } = powers;
    const present = (await scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(PREFIX));
    const gone = present.filter((id) => !patterns.includes(id.slice(PREFIX.length)));
    const missing = patterns.filter((pattern) => !present.includes(PREFIX + pattern));
    if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
    if (missing.length > 0) await scripting.registerContentScripts(missing.map(registration));
    await enterOpenTabs(patterns, hosts, powers, anew);
  });
}

/** As the manifest registers it for the helpdesks' own hosts. */
const registration = (pattern: string) => ({
  id: PREFIX + pattern,
  matches: [pattern],
  js: [CONTENT],
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** How the site of an address is read, as long as the browser lets Baton in: a page may outlive its permission. */
export async function connectionsAt(url: URL, powers: Powers = browser): Promise<readonly Connection[]> {
  if (isManifestHost(url)) return [];
  const here = (await connections()).filter(({ site }) => site === url.host);
  const site = safeSiteAt(url.href);
  if (here.length === 0 || !site) return [];
  return (await allowed([site.pattern], powers)).length > 0 ? here : [];
}

export async function allowed(patterns: readonly string[], { permissions }: Powers): Promise<string[]> {
  const has = await Promise.all(patterns.map((pattern) => permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, i) => has[i]);
}

/** A tab that can't be entered (asleep, a page of errors) is left as it is. */
async function enterOpenTabs(
  patterns: string[],
  hosts: readonly string[],
  { tabs, scripting }: Powers,
  anew: boolean,
): Promise<void> {
  if (patterns.length === 0) return;
  const open = await tabs.query({ url: patterns, discarded: false });
  const enter = async ({ id, url }: (typeof open)[number]) => {
    const site = safeSiteAt(url);
    if (id === undefined || !site || !hosts.includes(site.host)) return;
    const isThere = !anew && (await callTab(id, 'page/asked', undefined).catch(() => false));
    if (!isThere) await scripting.executeScript({ target: { tabId: id }, files: [`/${CONTENT}`] });
  };
  await Promise.allSettled(open.map(enter));
}
