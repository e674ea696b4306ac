import { browser } from 'wxt/browser';
import { purgeAssistant } from './storage/assistant.ts';
import type { Database } from './storage/database.ts';
import { purge } from './storage/history.ts';
import { brandFor } from './storage/settings.ts';

const ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;

/**
 * Deletes what is older than each brand keeps: when the browser starts, once a day, and when the alarm was lost. A
 * worker wakes many times an hour, so a wake alone neither looks through the history nor sets the alarm anew, which
 * would put it off for ever.
 */
export async function keep(db: Database): Promise<void> {
  const now = () => void purgeAll(db, Date.now());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) now();
  });
  browser.runtime.onStartup.addListener(now);
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: DAY_IN_MINUTES });
  now();
}

export async function purgeAll(db: Database, now: number): Promise<number> {
  let deleted = 0;
  const sites = new Map<string, string>();
  await db.conversations.each(({ brandId, site }) => void sites.set(brandId, site));
  for (const [brandId, site] of sites) {
    const { retentionMs } = await brandFor(site);
    deleted += await purge(db, brandId, now - retentionMs);
    await purgeAssistant(db, brandId, now - retentionMs);
  }
  return deleted;
}
