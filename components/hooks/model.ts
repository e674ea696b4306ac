import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { draftOf, recalled } from '../../utils/assistant/rephrase.ts';
import { obstacle, originOf } from '../../utils/domain/assistant/settings.ts';
import type { Case } from '../../utils/domain/case.ts';
import { call } from '../../utils/messaging.ts';
import { assistantFor } from '../../utils/storage/assistant.ts';
import { requestAbout } from '../../utils/storage/ledger.ts';
import type { ModelActions, ModelView } from '../sidepanel/view.ts';
import { database } from './database.ts';

/** Random letters and digits, new for each request: what stands around strangers' text must not be guessed. */
const newDelimiter = () => crypto.randomUUID().replaceAll('-', '');

/** The brand's language model beside a case: null while the brand has none switched on. */
export function useModel(of: Case | null): { model: ModelView | null; actions: ModelActions } {
  const language = browser.i18n.getUILanguage();
  const brandId = of?.brand.id;
  const settings = useLiveQuery(() => (brandId ? assistantFor(database, brandId) : null), [brandId]) ?? null;
  const row = useLiveQuery(() => (of ? requestAbout(database, of.key) : null), [of?.key]) ?? null;
  const [refused, setRefused] = useState<{ key: string; why: string } | null>(null);
  const delimiter = useRef('');
  const found = useMemo(
    () => (of && settings && row ? recalled(row, { case: of, settings, language }) : null),
    [of, settings, row, language],
  );
  const isOn = of !== null && settings?.enabled === true;
  const origin = settings && originOf(settings);
  const model: ModelView | null = isOn
    ? {
        host: origin && new URL(origin).host,
        needsConsent: obstacle(settings, null)?.kind === 'consent',
        // An answer about what the conversation was before is not shown, and a new one may be asked for.
        state: row && found ? row.state : 'idle',
        sentences: found?.sentences ?? [],
        dropped: (found?.dropped ?? []).reduce((sum, { count }) => sum + count, 0),
        failure: refused?.key === of.key ? refused.why : found && row?.failure ? row.failure : null,
      }
    : null;

  const ask = async (shown: string | null) => {
    if (!of) return;
    const { key } = of;
    if (shown === null) delimiter.current = row?.state === 'interrupted' ? row.delimiter : newDelimiter();
    setRefused(null);
    const id = crypto.randomUUID();
    // A worker that dies meanwhile never answers; the ledger says so when the next one starts.
    const why = await call('model/asked', { key, id, delimiter: delimiter.current, language, shown }).catch(
      () => null,
    );
    if (why) setRefused({ key, why });
  };

  return {
    model,
    actions: {
      draftModel: () => {
        if (!of || !settings) return null;
        delimiter.current = newDelimiter();
        const draft = draftOf({ case: of, settings, delimiter: delimiter.current, language });
        return draft && new TextDecoder().decode(draft.prompt.bytes);
      },
      askModel: (shown) => void ask(shown),
      stopModel: () => row?.state === 'running' && void call('model/stopped', row.id),
    },
  };
}
