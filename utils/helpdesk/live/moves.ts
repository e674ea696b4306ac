/** Moves that no event tells of are noticed this late at most, ms; facts/zendesk 1.2. */
const TICK_MS = 1_000;

/**
 * Calls `onMove` whenever the page may have gone to another address, and every second besides: an app moves by itself,
 * and not every browser tells. `onReturn`: the page came back from the back/forward cache.
 */
export function hearMoves(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onMove: () => void,
  onReturn: () => void,
): void {
  const tick = window.setInterval(onMove, TICK_MS);
  for (const name of ['popstate', 'hashchange', 'wxt:locationchange']) {
    window.addEventListener(name, onMove, { signal });
  }
  if ('navigation' in window) window.navigation?.addEventListener?.('currententrychange', onMove, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
  signal.addEventListener('abort', () => window.clearInterval(tick));
}
