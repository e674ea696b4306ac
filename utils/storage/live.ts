import { browser } from 'wxt/browser';
import type { Case } from '../domain/case.ts';
import type { UnreadableReading } from '../domain/reading.ts';

/**
 * What is in front of the agent now, in the customer's own words. It lives in `storage.session`: in memory only,
 * unreachable for content scripts, gone with the browser. The history on disk holds redacted text alone.
 */

/** What a tab shows: a conversation by its key, or why there is none. */
export type TabState = { kind: 'case'; key: string } | { kind: 'unreadable'; of: UnreadableReading };

const tabKey = (tab: number) => `tab:${tab}`;
const caseKey = (key: string) => `case:${key}`;
const seenKey = (key: string) => `seen:${key}`;

/** Most cases kept in memory; `storage.session` has room for 10 MB. */
const MAX_CASES = 30;

async function get<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}

export const tabState = (tab: number) => get<TabState>(tabKey(tab));
export const liveCase = (key: string) => get<Case>(caseKey(key));

/** Messages of a conversation that the agent has seen in the panel; null when never opened there. */
export const seenCount = (key: string) => get<number>(seenKey(key));

/** One write, so that the panel never sees a tab without its case. */
export async function showCase(tab: number, of: Case): Promise<void> {
  await browser.storage.session.set({
    [caseKey(of.key)]: of,
    [tabKey(tab)]: { kind: 'case', key: of.key } satisfies TabState,
  });
  await forgetOldest();
}

export async function showUnreadable(tab: number, of: UnreadableReading): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: { kind: 'unreadable', of } satisfies TabState });
}

export async function markSeen(key: string, count: number): Promise<void> {
  await browser.storage.session.set({ [seenKey(key)]: count });
}

export async function leaveTab(tab: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tab));
}

/** Tabs and the cases they show, for working them out again after a brand has changed. */
export async function shownCases(): Promise<{ tab: number; of: Case }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) => {
    const state = value as TabState;
    if (!name.startsWith('tab:') || state.kind !== 'case') return [];
    const of = all[caseKey(state.key)] as Case | undefined;
    return of ? [{ tab: Number(name.slice(4)), of }] : [];
  });
}

/** Calls back whenever what a tab shows, or any case, has changed. */
export function watchLive(onChange: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'session') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function forgetOldest(): Promise<void> {
  const all = await browser.storage.session.get(null);
  const cases = Object.entries(all)
    .filter(([name]) => name.startsWith('case:'))
    .sort(([, a], [, b]) => (b as Case).at - (a as Case).at);
  const old = cases.slice(MAX_CASES).map(([name]) => name);
  if (old.length > 0) await browser.storage.session.remove(old);
}
