import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { availability, prepare } from '../../utils/assistant/builtin.ts';
import { dayOf } from '../../utils/domain/assistant/ledger.ts';
import { originOf } from '../../utils/domain/assistant/settings.ts';
import {
  assistantFor,
  deleteKey,
  maskedKey,
  saveAssistant,
  saveKey,
  sentOf,
} from '../../utils/storage/assistant.ts';
import { usedOn } from '../../utils/storage/ledger.ts';
import { brandFor } from '../../utils/storage/settings.ts';
import type { InsightsView, ModelRoomActions, ModelRoomView } from '../insights/view.ts';
import { database } from './database.ts';

/** Firefox asks for the kinds of data as well as for the address. */
type Wanted = Parameters<typeof browser.permissions.request>[0] & { data_collection?: string[] };

function wantedFor(origin: string): Wanted {
  // A pattern names no port: the permission is for the host.
  const { protocol, hostname } = new URL(origin);
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  return {
    origins: [`${protocol}//${hostname}/*`],
    ...(isFirefox ? { data_collection: ['personalCommunications', 'websiteContent'] } : {}),
  };
}

function useAllowed(origin: string | null): { isAllowed: boolean; allow: () => void } {
  const [allowed, setAllowed] = useState<string | null>(null);
  useEffect(() => {
    if (origin === null) return;
    const { origins = [] } = wantedFor(origin);
    void browser.permissions.contains({ origins }).then((has) => setAllowed(has ? origin : null));
  }, [origin]);
  return {
    isAllowed: origin !== null && allowed === origin,
    allow: () =>
      origin !== null &&
      void browser.permissions.request(wantedFor(origin)).then((has) => setAllowed(has ? origin : null)),
  };
}

function useOwn(): { own: ModelRoomView['own']; prepareOwn: () => void } {
  const [own, setOwn] = useState<ModelRoomView['own']>('unavailable');
  const language = browser.i18n.getUILanguage();
  useEffect(() => void availability(language).then(setOwn), [language]);
  return {
    own,
    prepareOwn: () => {
      setOwn('downloading');
      const never = new AbortController().signal;
      void prepare(language, { signal: never, onProgress: () => undefined }).then(() =>
        availability(language).then(setOwn),
      );
    },
  };
}

/** The page of the brand that its address names by site (`?site=acme.zendesk.com`). */
export function useInsights(): { view: InsightsView; actions: ModelRoomActions } {
  const site = new URLSearchParams(location.search).get('site') ?? '';
  const [brand, setBrand] = useState<{ id: string; name: string }>();
  useEffect(() => void brandFor(site).then(setBrand), [site]);
  const id = brand?.id ?? '';
  const settings = useLiveQuery(() => assistantFor(database, id), [id]);
  const key = useLiveQuery(() => maskedKey(database, id), [id]) ?? null;
  const used = useLiveQuery(() => usedOn(database, id, dayOf(Date.now())), [id]);
  const sent = useLiveQuery(() => sentOf(database, id), [id]) ?? [];
  const { isAllowed, allow } = useAllowed(settings ? originOf(settings) : null);
  const { own, prepareOwn } = useOwn();
  const isReady = brand !== undefined && settings?.brandId === id;
  return {
    view: isReady
      ? {
          kind: 'brand',
          brand: brand.name,
          settings,
          key,
          isAllowed,
          own,
          used: used ?? { requests: 0, bytes: 0 },
          sent: sent.map(({ redactions, ...row }) => ({
            ...row,
            hidden: Object.values(redactions).reduce((sum, n) => sum + n, 0),
          })),
        }
      : { kind: 'loading' },
    actions: {
      save: (of) => void saveAssistant(database, of),
      saveKey: (value) => void saveKey(database, id, value),
      forgetKey: () => void deleteKey(database, id),
      allow,
      prepare: prepareOwn,
    },
  };
}
