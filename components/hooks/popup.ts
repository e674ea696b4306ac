import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Brand } from '../../utils/domain/brand.ts';
import { openPanel } from '../../utils/panel.ts';
import { brandFor, saveBrand, watchBrand } from '../../utils/storage/settings.ts';
import type { PopupActions, PopupView } from '../popup/view.ts';
import { popupView, siteOf } from '../shown.ts';
import { useConnected, useFrontTab, useShown } from './shown.ts';

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
      openInsights: () =>
        void browser.tabs.create({
          url: `${browser.runtime.getURL('/insights.html')}?site=${encodeURIComponent(site ?? '')}`,
        }),
      openPanel: () => void (tab !== null && openPanel({ tabId: tab }).then(() => window.close())),
    },
  };
}
