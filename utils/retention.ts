import { browser } from 'wxt/browser';
import type { Database } from './storage/database.ts';
import { purge } from './storage/history.ts';
import { brandFor } from './storage/settings.ts';

const ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;

/** Deletes what is older than each brand keeps: at start, in case an alarm was lost, and once a day. */
export function keep(db: Database): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void purgeAll(db, Date.now());
  });
  void browser.alarms.create(ALARM, { periodInMinutes: DAY_IN_MINUTES });
  void purgeAll(db, Date.now());
}

export async function purgeAll(db: Database, now: number): Promise<number> {
  let deleted = 0;
  const sites = new Map<string, string>();
  await db.conversations.each(({ brandId, site }) => void sites.set(brandId, site));
  for (const [brandId, site] of sites) {
    const { retentionMs } = await brandFor(site);
    deleted += await purge(db, brandId, now - retentionMs);
  }
  return deleted;
}
