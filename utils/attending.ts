import type { Brand } from './domain/brand.ts';
import type { Helpdesk } from './helpdesk/helpdesk.ts';
import { helpdeskOn } from './helpdesk/index.ts';
import { brandFor, connectionIn, watchBrand } from './storage/settings.ts';

/** What a page is read by, from here until the signal says that it is over. */
export interface Attention {
  readonly helpdesk: Helpdesk;
  /** The page's brand, as it is when asked. */
  readonly brand: () => Brand;
  readonly signal: AbortSignal;
}

/**
 * Begins when the page is one that Baton reads; ends, and begins anew, when the agent connects its site, teaches it
 * again or disconnects it. No load in between.
 */
export async function attendTo(url: URL, signal: AbortSignal, begin: (to: Attention) => void): Promise<void> {
  let known: Brand | null = null;
  let current: { readonly by: string; readonly left: AbortController } | null = null;
  const look = (brand: Brand) => {
    known = brand;
    const by = JSON.stringify(connectionIn(brand, url.host));
    if (signal.aborted || by === current?.by) return;
    current?.left.abort();
    const left = new AbortController();
    current = { by, left };
    const helpdesk = helpdeskOn(url, brand.connections);
    if (helpdesk)
      begin({ helpdesk, brand: () => known ?? brand, signal: AbortSignal.any([signal, left.signal]) });
  };
  const stop = watchBrand(url.host, look);
  signal.addEventListener('abort', stop);
  const brand = await brandFor(url.host);
  // What was announced meanwhile is newer.
  if (known === null) look(brand);
}
