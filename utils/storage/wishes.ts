import { browser } from 'wxt/browser';

/**
 * What the agent has begun in the popup and not finished: a site that is to be connected while the browser asks them,
 * and pages that are being taught. In memory only, gone with the browser.
 */

const WISH = 'wish';
const teachingKey = (tab: number) => `teaching:${tab}`;

/** A wish whose question nobody answered is forgotten, so that a permission given for something else grants nothing. */
const PATIENCE_MS = 2 * 60_000;

interface Kept<W> {
  readonly at: number;
  readonly wish: W;
}

/** @param at epoch ms. */
export async function keepWish<W>(wish: W, at: number): Promise<void> {
  await browser.storage.session.set({ [WISH]: { wish, at } satisfies Kept<W> });
}

export async function keptWish<W>(now: number): Promise<W | null> {
  const kept = (await browser.storage.session.get(WISH))[WISH] as Kept<W> | undefined;
  return kept && now - kept.at < PATIENCE_MS ? kept.wish : null;
}

export async function dropWish(): Promise<void> {
  await browser.storage.session.remove(WISH);
}

/** The agent is teaching the page that this tab shows now; another site in the tab is not meant. */
export async function beginTeaching(tab: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [teachingKey(tab)]: origin });
}

export async function isTeaching(tab: number, origin: string): Promise<boolean> {
  return (await browser.storage.session.get(teachingKey(tab)))[teachingKey(tab)] === origin;
}

export async function endTeaching(tab: number): Promise<void> {
  await browser.storage.session.remove(teachingKey(tab));
}
