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

/** Whether a content script of ours answers in the tab; `undefined` until known. Asked again when the tab loads. */
export function useConnected(tab: number | null): boolean | undefined {
  const [known, setKnown] = useState<{ tab: number; connected: boolean }>();
  useEffect(() => {
    if (tab === null) return;
    let isCurrent = true;
    const ask = () =>
      callTab(tab, 'page/asked', undefined).then(
        () => isCurrent && setKnown({ tab, connected: true }),
        () => isCurrent && setKnown({ tab, connected: false }),
      );
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tab && change.status === 'complete') void ask();
    };
    void ask();
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      isCurrent = false;
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tab]);
  return known?.tab === tab ? known?.connected : undefined;
}
