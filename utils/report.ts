/** How long to wait before asking again, ms: a killed worker answers within 100 ms, a busy one a little later. */
const PAUSES = [0, 50, 200, 1_000, 3_000, 10_000];

/** Takes the newest value; one that was not sent yet is replaced, since each holds all that came before. */
export type Reporter<T> = (value: T) => void;

/**
 * Sends values one at a time until each is answered. A worker may die with a value in hand, so a failed one is sent
 * again, unless a newer one has come. Gives up with `onFail` after some 14 seconds, and starts afresh with the next.
 */
export function reporter<T, A>(
  send: (value: T) => Promise<A>,
  on: { answer: (answer: A, value: T) => void; fail: (cause: Error) => void },
  signal: AbortSignal,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Reporter<T> {
  let newest: { value: T } | null = null;
  let isSending = false;

  async function deliver(): Promise<void> {
    isSending = true;
    let failures = 0;
    while (newest && !signal.aborted) {
      const turn = newest;
      try {
        const answer = await send(turn.value);
        if (newest === turn) newest = null;
        failures = 0;
        if (!signal.aborted) on.answer(answer, turn.value);
      } catch (cause) {
        failures += 1;
        if (failures === PAUSES.length) {
          newest = null;
          if (!signal.aborted) on.fail(cause instanceof Error ? cause : new Error(String(cause)));
        } else await wait(PAUSES[failures] ?? 0);
      }
    }
    isSending = false;
  }

  return (value) => {
    newest = { value };
    if (!isSending) void deliver();
  };
}
