/** Below the 30 s after which a browser ends an idle worker, even while an answer streams in (facts: measured). */
export const BEAT_MS = 20_000;

/**
 * Runs a task with a heartbeat: a call of the extension's own API counts as life, a waiting request does not.
 * @param beat for example `() => browser.runtime.getPlatformInfo()`; what it answers or throws says nothing
 */
export async function keepAlive<T>(
  task: () => Promise<T>,
  beat: () => unknown,
  everyMs = BEAT_MS,
): Promise<T> {
  const timer = setInterval(
    () =>
      void Promise.resolve()
        .then(beat)
        .catch(() => undefined),
    everyMs,
  );
  try {
    return await task();
  } finally {
    clearInterval(timer);
  }
}
