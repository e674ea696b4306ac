import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Brand } from '../utils/domain/brand.ts';
import type { Case } from '../utils/domain/case.ts';
import { quoted } from '../utils/domain/conversation.ts';
import { call, callTab } from '../utils/messaging.ts';
import { openPanel } from '../utils/panel.ts';
import { Database } from '../utils/storage/database.ts';
import { verdictOn } from '../utils/storage/history.ts';
import { markSeen, type Shown, seenCount, shownIn, watchShown } from '../utils/storage/live.ts';
import { brandFor, saveBrand, watchBrand } from '../utils/storage/settings.ts';
import { shippedWeights } from '../utils/weights.ts';
import type { PopupActions, PopupView } from './popup/view.ts';
import { panelView, popupView, siteOf } from './shown.ts';
import type { PanelActions, PanelView } from './sidepanel/view.ts';

const database = new Database();

/** The tab in front of this window, or the one that the page's address names (`?tab=7`). */
function useFrontTab(): number | null {
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
function useShown(tab: number | null): Shown | undefined {
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
function useConnected(tab: number | null): boolean | undefined {
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

/** Messages that came in while the agent looked elsewhere; the count stays until the agent has pressed it away. */
function useUnseen(of: Case | null): { unseen: number; markSeen: () => void } {
  const key = of?.key ?? null;
  const count = of?.conversation.messages.length ?? 0;
  const isLooking = useVisible();
  const latest = useRef(count);
  latest.current = count;
  // Where the agent left off; null once nothing is missed any more, undefined until that is known.
  const [leftOff, setLeftOff] = useState<number | null>();
  useEffect(() => {
    setLeftOff(undefined);
    if (!key || !isLooking) return;
    let isCurrent = true;
    void seenCount(key).then((seen) => {
      if (isCurrent) setLeftOff(seen !== null && seen < latest.current ? seen : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, isLooking]);
  useEffect(() => {
    if (key && leftOff === null) void markSeen(key, count);
  }, [key, count, leftOff]);
  return { unseen: Math.max(0, count - (leftOff ?? count)), markSeen: () => setLeftOff(null) };
}

const isInView = () => document.visibilityState === 'visible';

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(isInView);
  useEffect(() => {
    const look = () => setVisible(isInView());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}

/** Offers a text as a file to keep; it is made on this machine and goes nowhere else. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[^\w.-]+/gu, '-');
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The panel's state and what it can ask for, for the tab in front. */
export function usePanel(): { view: PanelView; actions: PanelActions } {
  const tab = useFrontTab();
  const shown = useShown(tab);
  const connected = useConnected(tab);
  const of = shown?.of ?? null;
  const verdict = useLiveQuery(() => (of ? verdictOn(database, of.key) : null), [of?.key]) ?? null;
  const { unseen, markSeen } = useUnseen(of);
  return {
    view: panelView(shown, connected, verdict, unseen),
    actions: {
      showEvidence: (evidence) => {
        const message = of?.conversation.messages[evidence.i];
        if (tab === null || !of || !message) return;
        const text = quoted(of.conversation.messages, evidence);
        void callTab(tab, 'evidence/shown', { key: of.key, id: message.id, text }).catch(() => undefined);
      },
      judge: (given) => of && void call('verdict/given', { key: of.key, verdict: given }),
      copyOpeningLine: () => of && navigator.clipboard.writeText(of.handling.openingLine),
      copyText: (text) => navigator.clipboard.writeText(text),
      saveFile,
      editLine: (edit) => of && void call('brief/edited', { key: of.key, edit: { ...edit, at: Date.now() } }),
      restoreLine: (line) => of && void call('brief/restored', { key: of.key, line }),
      markSeen,
      openSettings: () =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab}` }),
    },
  };
}

/** The popup's state and what it can ask for, for the tab in front. */
export function usePopup(): { view: PopupView; actions: PopupActions } {
  const tab = useFrontTab();
  const shown = useShown(tab);
  const connected = useConnected(tab);
  const site = siteOf(shown);
  const [brand, setBrand] = useState<Brand>();
  const [savedAt, setSavedAt] = useState<number | null>(null);
  useEffect(() => {
    if (!site) return;
    void brandFor(site).then(setBrand);
    return watchBrand(site, setBrand);
  }, [site]);
  return {
    view: popupView(shown, connected, brand?.sites.includes(site ?? '') ? brand : undefined, savedAt),
    actions: {
      save: (of) => void saveBrand(of).then(() => setSavedAt(Date.now())),
      openPanel: () => void (tab !== null && openPanel({ tabId: tab }).then(() => window.close())),
    },
  };
}
