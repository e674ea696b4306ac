/** A machine's answer that has not grown for this long is taken for finished, ms. */
const REST_MS = 600;
/** It is given on after this long even while it grows, ms: an agent must not wait for an answer that never ends. */
const LONGEST_MS = 2_500;

/** Keeps the newest value back until it has come to rest; the last one is never lost. */
export interface Hold<T> {
  /** Keeps this value back, in place of an earlier one. */
  keep(value: T): void;
  /** Gives on at once what is kept back, if anything. */
  flush(): void;
  /** Forgets what is kept back: something newer has taken its place. */
  drop(): void;
}

export function holding<T>(
  give: (value: T) => void,
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  now: () => number,
): Hold<T> {
  let kept: { readonly value: T; readonly since: number } | null = null;
  let timer: number | null = null;

  const drop = (): void => {
    if (timer !== null) timers.clearTimeout(timer);
    [timer, kept] = [null, null];
  };
  const flush = (): void => {
    const given = kept;
    drop();
    if (given !== null) give(given.value);
  };
  return {
    keep(value) {
      const at = now();
      const since = kept?.since ?? at;
      drop();
      kept = { value, since };
      // A clock that is set must neither end the wait nor draw it out.
      timer = timers.setTimeout(flush, Math.min(Math.max(since + LONGEST_MS - at, 0), REST_MS));
    },
    flush,
    drop,
  };
}
