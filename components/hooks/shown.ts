import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { callTab } from '../../utils/messaging.ts';
import { type Shown, shownIn, watchShown } from '../../utils/storage/live.ts';
import { shippedWeights } from '../../utils/weights.ts';

/** The tab in front of this window, or the one that the page's address names (`?tab=7`). */
export function useFrontTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    const pinned = Number(new URLSearchParams(location.search).get('tab'));
    if (pinned) return setTab(pinned);
    const look = async () => {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(front?.id ?? null);
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onAttached.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onAttached.removeListener(look);
    };
  }, []);
  return tab;
}

/** What the tab shows, kept up to date; `undefined` until first looked. */
export function useShown(tab: number | null): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    if (tab === null) return;
    let isLive = false;
    const stop = watchShown((now) => {
      if (now.tab !== tab) return;
      isLive = true;
      setShown(now);
    });
    // What is announced while this looks is newer than what it finds.
    void shippedWeights()
      .then((weights) => shownIn(tab, weights))
      .then((kept) => !isLive && setShown(kept));
    return () => {
      isLive = true;
      stop();
    };
  }, [tab]);
  return shown?.tab === tab ? shown : undefined;
}

/** A script that has just been let in answers a moment later: this often it is asked, this many ms apart. */
const TRIES = 5;
const PAUSE_MS = 200;

/**
 * Whether a content script of ours answers in the tab; `undefined` until known. Asked again when the tab loads.
 * @param site host that is read in the tab, or is to be: asked again when that changes. Null where none is known.
 */
export function useConnected(tab: number | null, site: string | null): boolean | undefined {
  const [known, setKnown] = useState<{ tab: number; site: string | null; connected: boolean }>();
  useEffect(() => {
    if (tab === null) return;
    let isCurrent = true;
    const ask = async () => {
      for (let left = site === null ? 1 : TRIES; left > 0 && isCurrent; left--) {
        const connected = await callTab(tab, 'page/asked', undefined).catch(() => false);
        if (isCurrent && (connected || left === 1)) return setKnown({ tab, site, connected });
        await new Promise((resume) => setTimeout(resume, PAUSE_MS));
      }
    };
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tab && change.status === 'complete') void ask();
    };
    void ask();
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      isCurrent = false;
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tab, site]);
  // What was known before a site was read here tells nothing of it; that it was there still counts.
  return known?.tab === tab && (known?.site === site || known?.connected) ? known?.connected : undefined;
}
