import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { patternsOf, type Site, safeSiteAt } from './domain/site.ts';
import { OWN, taughtPage } from './domain/taught.ts';
import { hosted, isManifestHost } from './helpdesk/index.ts';
import type { Wish } from './messaging.ts';
import { allowed, type Powers, settleScripts } from './registering.ts';
import { leaveTab, tabsShowing } from './storage/live.ts';
import { connections, dropConnection, saveConnection } from './storage/settings.ts';
import { beginTeaching, dropWish, endTeaching, isTeaching, keepWish, keptWish } from './storage/wishes.ts';
import { paintToolbar } from './toolbar.ts';
import { inTurn } from './turns.ts';

/**
 * Connecting a site of one's own. The agent chooses in the popup, the browser asks them, and only then is anything kept.
 * A popup may close while its browser asks, so the choice waits in memory, and whoever hears of the permission first,
 * the popup or the background, carries it out.
 */

const TEACH = '/teach.js';

/** Notes what the agent has chosen, before the browser asks them. @throws where it can't be connected. */
export async function chooseSite(wish: Wish, now: number): Promise<void> {
  connectable(wish);
  await keepWish(wish, now);
}

/**
 * Carries out what was chosen, if the browser lets Baton in.
 * @returns whether it does. @throws where the page in front is another by now.
 */
export async function connectSite(wish: Wish, now: number, powers: Powers = browser): Promise<boolean> {
  await fulfil(now, powers);
  const [has] = await allowed([connectable(wish).pattern], powers);
  if (!has) await dropWish();
  return has !== undefined;
}

/** @returns true where something was waiting, and is done. */
function fulfil(now: number, powers: Powers): Promise<boolean> {
  return inTurn('connecting', async () => {
    const wish = await keptWish<Wish>(now);
    if (!wish) return false;
    const site = connectable(wish);
    if ((await allowed([site.pattern], powers)).length === 0) return false;
    await carryOut(wish, site, powers);
    await dropWish();
    return true;
  });
}

async function carryOut({ how, tab }: Wish, site: Site, powers: Powers): Promise<void> {
  switch (how.kind) {
    case 'helpdesk':
      await saveConnection({ site: site.host, helpdesk: how.id });
      return settleScripts(powers);
    case 'again':
      return settleScripts(powers, true);
    case 'teach': {
      const { url = '' } = await powers.tabs.get(tab);
      if (!URL.canParse(url) || new URL(url).origin !== site.origin)
        throw new Error('the tab shows another site by now');
      await beginTeaching(tab, site.origin);
      await powers.scripting.executeScript({ target: { tabId: tab }, files: [TEACH] });
    }
  }
}

/**
 * Keeps what an agent has taught of a page, and reads it. @throws unless the agent has begun to teach that very page: no
 * page can have itself connected, whatever it says.
 */
export async function learnPage(from: { tab: number; url: URL }, page: unknown, powers: Powers = browser) {
  const site = safeSiteAt(from.url.href);
  if (!site || !(await isTeaching(from.tab, site.origin)))
    throw new Error('nobody is teaching Baton this page');
  if ((await allowed([site.pattern], powers)).length === 0) throw new Error('this site is not allowed');
  await saveConnection({ site: site.host, helpdesk: OWN, page: v.parse(taughtPage, page) });
  await endTeaching(from.tab);
  await settleScripts(powers);
}

/** Nothing of a site is read or shown any more, and the browser lets Baton in there no longer. Its history stays. */
export async function disconnectSite(host: string, powers: Powers = browser): Promise<void> {
  await dropConnection(host);
  await leaveSite(host);
  await settleScripts(powers);
  const inUse = (await connections()).flatMap(({ site }) => patternsOf(site));
  const origins = await allowed(
    patternsOf(host).filter((pattern) => !inUse.includes(pattern)),
    powers,
  );
  if (origins.length > 0) await powers.permissions.remove({ origins }).catch(() => false);
}

/** Mends what was lost since last time, and follows what the agent allows or takes back in the browser's own pages. */
export function keepConnected(powers: Powers = browser): void {
  const mend = async (anew = false) => {
    await settleScripts(powers, anew);
    for (const { site } of await connections())
      if ((await allowed(patternsOf(site), powers)).length === 0) await leaveSite(site);
  };
  const added = async () => {
    // A page that was refused while its permission was gone would not ask again by itself.
    if (!(await fulfil(Date.now(), powers).catch(() => false))) await mend(true);
  };
  powers.permissions.onAdded.addListener(() => void added());
  powers.permissions.onRemoved.addListener(() => void mend());
  void mend();
}

/** Shows nothing of a site any more. */
async function leaveSite(host: string): Promise<void> {
  const leave = (tab: number) => leaveTab(tab).then(() => paintToolbar(tab, null));
  // After what a tab's page has sent before: a reading on its way would bring the conversation back.
  await Promise.all((await tabsShowing(host)).map((tab) => inTurn(String(tab), () => leave(tab))));
}

/** @throws where a wish names what can't be connected: another's words are never taken for an address. */
function connectable({ origin, how }: Wish): Site {
  const site = safeSiteAt(origin);
  if (!site || site.origin !== origin || isManifestHost(new URL(origin)))
    throw new Error('this address can not be connected');
  if (how.kind === 'helpdesk' && !hosted().some(({ id }) => id === how.id))
    throw new Error('no such helpdesk');
  return site;
}
