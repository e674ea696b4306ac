import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Brand } from '../../utils/domain/brand.ts';
import { openPanel } from '../../utils/panel.ts';
import { brandFor, saveBrand, watchBrand } from '../../utils/storage/settings.ts';
import type { PopupActions, PopupView } from '../popup/view.ts';
import { popupView, siteInFront } from '../shown.ts';
import { useConnected, useFrontTab, useShown } from './shown.ts';
import { useSite } from './site.ts';

/** The popup's state and what it can ask for, for the tab in front. */
export function usePopup(): { view: PopupView; actions: PopupActions } {
  const tab = useFrontTab();
  const shown = useShown(tab);
  const { front, connect, disconnect } = useSite(tab);
  const site = siteInFront(shown, front);
  const connected = useConnected(tab, site);
  const [brand, setBrand] = useState<Brand>();
  const [savedAt, setSavedAt] = useState<number | null>(null);
  useEffect(() => {
    if (!site) return;
    void brandFor(site).then(setBrand);
    return watchBrand(site, setBrand);
  }, [site]);
  return {
    view: popupView(shown, front, connected, brand?.sites.includes(site ?? '') ? brand : undefined, savedAt),
    actions: {
      connect,
      disconnect,
      save: (of) => void saveBrand(of).then(() => setSavedAt(Date.now())),
      openInsights: () =>
        void browser.tabs.create({
          url: `${browser.runtime.getURL('/insights.html')}?site=${encodeURIComponent(site ?? '')}`,
        }),
      openPanel: () => void (tab !== null && openPanel({ tabId: tab }).then(() => window.close())),
    },
  };
}
