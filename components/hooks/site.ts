import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type How, siteAt } from '../../utils/domain/site.ts';
import { helpdeskAt, hosted, isManifestHost } from '../../utils/helpdesk/index.ts';
import { call } from '../../utils/messaging.ts';
import { allowed } from '../../utils/registering.ts';
import { connectionOf, watchBrands } from '../../utils/storage/settings.ts';
import type { Front } from '../popup/front.ts';

type Asked = Front['asked'];

/** The site in front and what the agent may do about it; `undefined` until known. */
export function useSite(tab: number | null) {
  const front = useFront(tab);
  const [asked, setAsked] = useState<{ origin: string; state: Asked }>();
  const site = front?.site;
  const connect = (how: How) => {
    if (tab === null || !site?.isSafe) return;
    const tell = (state: Asked) => setAsked({ origin: site.origin, state });
    tell('asking');
    const wish = { tab, origin: site.origin, how };
    // Both in the press's own turn: the browser asks only then, and it may close this window while it does.
    const chosen = call('site/chosen', wish);
    const answered = browser.permissions.request({ origins: [site.pattern] });
    void Promise.all([chosen, answered])
      .then(() => call('site/connected', wish))
      .then(
        (isIn) => {
          tell(isIn ? null : 'refused');
          // The agent goes on in the page, which this window would cover.
          if (isIn && how.kind === 'teach') window.close();
        },
        () => tell('failed'),
      );
  };
  return {
    front: front && { ...front, asked: asked?.origin === site?.origin ? (asked?.state ?? null) : null },
    connect,
    disconnect: () => void (site && call('site/disconnected', site.host).catch(() => undefined)),
  };
}

/** Looked at again whenever the tab loads, a brand changes, or the browser's permissions do. */
function useFront(tab: number | null): Omit<Front, 'asked'> | undefined {
  const [known, setKnown] = useState<{ tab: number; front: Omit<Front, 'asked'> }>();
  useEffect(() => {
    if (tab === null) return;
    let isCurrent = true;
    const look = async () => {
      const front = await frontOf(tab);
      if (isCurrent) setKnown({ tab, front });
    };
    const lookAgain = () => void look();
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tab && change.status === 'complete') void look();
    };
    void look();
    const stop = watchBrands(lookAgain);
    const { onAdded, onRemoved } = browser.permissions;
    browser.tabs.onUpdated.addListener(onUpdated);
    onAdded.addListener(lookAgain);
    onRemoved.addListener(lookAgain);
    return () => {
      isCurrent = false;
      stop();
      browser.tabs.onUpdated.removeListener(onUpdated);
      onAdded.removeListener(lookAgain);
      onRemoved.removeListener(lookAgain);
    };
  }, [tab]);
  return known?.tab === tab ? known?.front : undefined;
}

const choices = hosted().map(({ id, name }) => ({ id, name }));

async function frontOf(tab: number): Promise<Omit<Front, 'asked'>> {
  // The browser tells the address while the agent has the popup open, and of sites that Baton may read.
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const site = siteAt(url);
  const nothing = { site: null, connection: null, isAllowed: false, choices, recognised: null };
  if (!url || !site || isManifestHost(new URL(url))) return nothing;
  if (!site.isSafe) return { ...nothing, site };
  const [connection, has] = await Promise.all([connectionOf(site.host), allowed([site.pattern], browser)]);
  const looksLike = helpdeskAt(new URL(url))?.id;
  const recognised = choices.find(({ id }) => id === looksLike)?.id ?? null;
  return { site, connection, isAllowed: has.length > 0, choices, recognised };
}
