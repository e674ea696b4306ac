/** A page that has fallen quiet is read this soon after its last change, ms. */
const QUIET_MS = 40;
/** A page that never falls quiet is read this often at most, ms: facts/security T7, two scans where a naive one made 1,041. */
const STORM_MS = 250;
/** Shortest pause between readings, growing while one follows another, ms. */
const PAUSES_MS = [80, 120, 180, STORM_MS];
/** A pause as long as this ends a storm, ms. */
const CALM_MS = 500;

export interface Pace {
  /** Asks for a run; many asks make one run, and the last ask is never lost. */
  soon(): void;
  /** Runs at once, in place of whatever was asked for. */
  now(): void;
  stop(): void;
}

/** Spaces the runs of a task: soon after a single change, rarely while changes storm in. */
export function paced(
  run: () => void,
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  now: () => number,
): Pace {
  let timer: number | null = null;
  let dueAt = 0;
  let firstAskAt = 0;
  let lastRunAt = Number.NEGATIVE_INFINITY;
  let inRow = 0;

  const clear = (): void => {
    if (timer !== null) timers.clearTimeout(timer);
    timer = null;
  };
  const go = (): void => {
    clear();
    const at = now();
    inRow = at - lastRunAt < CALM_MS ? inRow + 1 : 0;
    lastRunAt = at;
    run();
  };
  return {
    soon() {
      const at = now();
      if (timer === null) firstAskAt = at;
      const pause = PAUSES_MS[Math.min(inRow, PAUSES_MS.length - 1)] ?? STORM_MS;
      const due = Math.max(Math.min(at + QUIET_MS, firstAskAt + STORM_MS), lastRunAt + pause);
      // Setting the same time anew would put it behind a busy page's own timers, for as long as the page is busy.
      if (timer !== null && due === dueAt) return;
      clear();
      dueAt = due;
      // A clock that is set back must not put the next reading off.
      timer = timers.setTimeout(go, Math.min(Math.max(due - at, 0), STORM_MS));
    },
    now: go,
    stop: clear,
  };
}
