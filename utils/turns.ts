const last = new Map<string, Promise<unknown>>();

/** Runs jobs of one name one after another, in the order they came; a failed job does not stop the next. */
export function inTurn<T>(name: string, job: () => Promise<T>): Promise<T> {
  const turn = (last.get(name) ?? Promise.resolve()).then(job, job);
  const settled = turn
    .catch(() => undefined)
    .then(() => {
      if (last.get(name) === settled) last.delete(name);
    });
  last.set(name, settled);
  return turn;
}
