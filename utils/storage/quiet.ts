import { storage } from 'wxt/utils/storage';

/** No helpdesk asks for a longer rest; a longer one is a clock that was set, ms. */
const LONGEST_MS = 24 * 60 * 60_000;

/** What all tabs of a site know of their helpdesk's allowance, which is the whole account's. */
export interface SharedQuiet {
  /** Epoch ms before which no tab may ask; 0: none need wait. */
  readonly until: () => number;
  /** Tells the other tabs, at once here and as soon as the storage has it there. */
  readonly spare: (until: number) => void;
}

/**
 * Opens a site's shared knowledge, one key a site in `storage.local`: it outlives a tab, a worker and a restart.
 * A storage that fails leaves each tab with its own.
 */
export async function quietFor(site: string, now: () => number, signal: AbortSignal): Promise<SharedQuiet> {
  const kept = storage.defineItem<unknown>(`local:quiet:${site}`, { fallback: 0 });
  let quietUntil = 0;
  const learn = (value: unknown): void => {
    const isUntil = typeof value === 'number' && value > quietUntil && value <= now() + LONGEST_MS;
    if (isUntil) quietUntil = value;
  };
  const stop = kept.watch(learn);
  signal.addEventListener('abort', stop);
  learn(await kept.getValue().catch(() => 0));
  return {
    until: () => quietUntil,
    spare: (asked) => {
      const until = Math.min(asked, now() + LONGEST_MS);
      if (!(until > quietUntil)) return;
      quietUntil = until;
      // A tab whose extension was reloaded has no storage any more; it still knows for itself.
      void kept.setValue(until).catch(() => undefined);
    },
  };
}
