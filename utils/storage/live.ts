import { browser } from 'wxt/browser';
import type { Brand } from '../domain/brand.ts';
import type { Edit } from '../domain/brief/edits.ts';
import { type Case, openCase } from '../domain/case.ts';
import { keyOf } from '../domain/conversation.ts';
import type { Weights } from '../domain/escalation/index.ts';
import type { ReadReading, UnreadableReading } from '../domain/reading.ts';

/**
 * What is in front of the agent now, in the customer's own words. It lives in `storage.session`: in memory only,
 * unreachable for content scripts, gone with the browser. The history on disk holds redacted text alone.
 *
 * Kept is the reading, a quarter of the case that is worked out from it. Views that are open get the whole case at
 * once over a channel (measured at 250 messages: 90 ms less than by way of the storage); a view that opens later,
 * or a worker that woke up, works it out from what is kept.
 */

/** What a tab shows: a conversation by its key, or why there is none. */
type TabState = { kind: 'case'; key: string } | { kind: 'unreadable'; of: UnreadableReading };

/** What a case is worked out from. */
export interface Grounds {
  readonly reading: ReadReading;
  readonly brand: Brand;
  /** What the agent made of the brief. */
  readonly edits: readonly Edit[];
}

interface Kept extends Grounds {
  /** Epoch ms at which the case was worked out. */
  readonly at: number;
}

/** What is known of a tab: its conversation's case, or why there is none; neither when it is no helpdesk page. */
export interface Shown {
  readonly tab: number;
  readonly unreadable: UnreadableReading | null;
  readonly of: Case | null;
}

const tabKey = (tab: number) => `tab:${tab}`;
const caseKey = (key: string) => `case:${key}`;
const seenKey = (key: string) => `seen:${key}`;

/** Most cases kept in memory; `storage.session` has room for 10 MB. */
const MAX_CASES = 30;
const CHANNEL = 'baton:shown';

async function get<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}

/** Messages of a conversation that the agent has seen in the panel; null when never opened there. */
export const seenCount = (key: string) => get<number>(seenKey(key));

export async function markSeen(key: string, count: number): Promise<void> {
  await browser.storage.session.set({ [seenKey(key)]: count });
}

/** Shows a case in a tab: to the views that are open at once, to all others from what is kept. */
export async function showCase(tab: number, of: Case, grounds: Grounds): Promise<void> {
  announce({ tab, unreadable: null, of });
  // One write, so that no view ever sees a tab without its case.
  await browser.storage.session.set({
    [caseKey(of.key)]: { ...grounds, at: of.at } satisfies Kept,
    [tabKey(tab)]: { kind: 'case', key: of.key } satisfies TabState,
  });
  await forgetOldest(of.key);
}

export async function showUnreadable(tab: number, of: UnreadableReading): Promise<void> {
  announce({ tab, unreadable: of, of: null });
  await browser.storage.session.set({ [tabKey(tab)]: { kind: 'unreadable', of } satisfies TabState });
}

export async function leaveTab(tab: number): Promise<void> {
  announce({ tab, unreadable: null, of: null });
  await browser.storage.session.remove(tabKey(tab));
}

/** What a tab shows, worked out from what is kept; `weights` are those that the case was judged by. */
export async function shownIn(tab: number, weights: Weights | null): Promise<Shown> {
  const state = await get<TabState>(tabKey(tab));
  if (state?.kind !== 'case') return { tab, unreadable: state?.of ?? null, of: null };
  const kept = await get<Kept>(caseKey(state.key));
  return {
    tab,
    unreadable: null,
    of: kept && openCase(kept.reading, kept.brand, kept.at, weights, kept.edits),
  };
}

/** Key of the conversation that a tab shows; null where it shows none that can be read. */
export async function keyIn(tab: number): Promise<string | null> {
  const state = await get<TabState>(tabKey(tab));
  return state?.kind === 'case' ? state.key : null;
}

/** Tabs and the readings they show, for working them out again after a brand has changed. */
export async function shownReadings(): Promise<{ tab: number; reading: ReadReading }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) => {
    const state = value as TabState;
    if (!name.startsWith('tab:') || state.kind !== 'case') return [];
    const kept = all[caseKey(state.key)] as Kept | undefined;
    return kept ? [{ tab: Number(name.slice(4)), reading: kept.reading }] : [];
  });
}

/** Tabs that show anything of a site, read or not. */
export async function tabsShowing(site: string): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) => {
    if (!name.startsWith('tab:')) return [];
    const state = value as TabState;
    const kept = state.kind === 'case' ? (all[caseKey(state.key)] as Kept | undefined) : null;
    const shown = state.kind === 'case' ? kept?.reading.conversation.site : state.of.site;
    return shown === site ? [Number(name.slice(4))] : [];
  });
}

/** Calls back with what a tab shows whenever that changes; returns the way to stop. */
export function watchShown(onChange: (shown: Shown) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => onChange(data as Shown);
  return () => channel.close();
}

let sender: BroadcastChannel | null = null;

function announce(shown: Shown): void {
  sender ??= new BroadcastChannel(CHANNEL);
  sender.postMessage(shown);
}

const known = new Set<string>();

/** Looks through everything only when a conversation is new to this worker. */
async function forgetOldest(key: string): Promise<void> {
  if (known.has(key)) return;
  known.add(key);
  const all = await browser.storage.session.get(null);
  const cases = Object.entries(all)
    .filter(([name]) => name.startsWith('case:'))
    .sort(([, a], [, b]) => (b as Kept).at - (a as Kept).at);
  const old = cases.slice(MAX_CASES).map(([, kept]) => keyOf((kept as Kept).reading.conversation));
  for (const gone of old) known.delete(gone);
  if (old.length > 0)
    await browser.storage.session.remove(old.flatMap((gone) => [caseKey(gone), seenKey(gone)]));
}
