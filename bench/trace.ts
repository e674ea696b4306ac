/** One event of Chromium's trace format; times and lengths in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread itself ran; the rest of `dur` it waited for a processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** One task of a thread in which code of a given address ran. */
export interface Task {
  readonly ms: number;
  /** Of it, inside that code. */
  readonly ownMs: number;
  /** Of that, on the processor: a busy machine makes the rest wait. */
  readonly cpuMs: number;
}

/** The thread's own tasks (not those nested in them) in which a function of a script under `origin` was called. */
export function tasksOf(events: readonly TraceEvent[], origin: string): Task[] {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const calls = whole.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') && args?.data?.url?.startsWith(origin),
  );
  const tasks = whole.filter(({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask');
  return tasks.flatMap((task) => {
    const own = calls.filter((call) => isWithin(call, task));
    const outer = own.filter((call) => !own.some((other) => other !== call && isWithin(call, other)));
    if (outer.length === 0) return [];
    const sum = (of: 'dur' | 'tdur'): number => outer.reduce((all, call) => all + (call[of] ?? 0), 0) / 1_000;
    return [{ ms: (task.dur ?? 0) / 1_000, ownMs: sum('dur'), cpuMs: sum('tdur') }];
  });
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}
