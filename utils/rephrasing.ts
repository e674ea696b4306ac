import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hideOrigin } from './assistant/origin.ts';
import { PROVIDERS } from './assistant/providers.ts';
import { draftOf, rephrase } from './assistant/rephrase.ts';
import { asking, type Refusal } from './domain/assistant/asking.ts';
import { localOrigin } from './domain/assistant/settings.ts';
import { caseInFront } from './front.ts';
import { agree, assistantFor, keyFor } from './storage/assistant.ts';
import type { Database } from './storage/database.ts';
import { ledgerIn } from './storage/ledger.ts';

const running = new Map<string, AbortController>();

/**
 * Asks the brand's language model for other words for the brief in front. The answer is in the ledger as it arrives;
 * what is returned is only why there is none, or null.
 * @throws {v.ValiError} naming the field, when the input is not an asking
 */
export async function askModel(db: Database, input: unknown): Promise<Refusal | null> {
  const { key, id, delimiter, language, shown } = v.parse(asking, input);
  const of = await caseInFront(db, key);
  if (!of) return 'gone';
  const brandId = of.brand.id;
  if (shown !== null) {
    const draft = draftOf({ case: of, settings: await assistantFor(db, brandId), delimiter, language });
    // Consent is to these very bytes: a message that came in since makes it another request.
    if (!draft || new TextDecoder().decode(draft.prompt.bytes) !== shown) return 'changed';
    await agree(db, brandId, Date.now());
  }
  const [settings, secret] = await Promise.all([assistantFor(db, brandId), keyFor(db, brandId)]);
  const local = localOrigin(settings);
  if (local) await hideOrigin(local).catch(() => undefined);
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const { failure } = await rephrase(
      {
        id,
        case: of,
        settings,
        key: secret,
        delimiter,
        language,
        now: Date.now,
        signal: stop.signal,
        onProgress: () => undefined,
        ledger: ledgerIn(db),
        beat: () => browser.runtime.getPlatformInfo(),
      },
      PROVIDERS[settings.providerKind]({ settings, key: secret }),
    );
    return failure?.kind ?? null;
  } finally {
    running.delete(id);
  }
}

/** Ends a request that runs; what has arrived of it stays. */
export function stopModel(id: string): void {
  running.get(id)?.abort();
}
