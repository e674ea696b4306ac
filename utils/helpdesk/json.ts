/** Safe steps into JSON of unknown shape: what is not there, or is something else, is absent. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectIn(of: unknown, ...path: readonly string[]): Json | null {
  const at = valueIn(of, path);
  return isJson(at) ? at : null;
}

export function listIn(of: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const at = valueIn(of, path);
  return Array.isArray(at) ? at : null;
}

/** A string that says something, or a number as a string. */
export function wordIn(of: unknown, ...path: readonly string[]): string | null {
  const at = valueIn(of, path);
  if (typeof at === 'number' && Number.isFinite(at)) return String(at);
  return typeof at === 'string' && at.trim() !== '' ? at.trim() : null;
}

/** Epoch ms of an ISO date, or of seconds since 1970; null for anything else. */
export function timeIn(of: unknown, ...path: readonly string[]): number | null {
  const at = valueIn(of, path);
  const seconds =
    typeof at === 'number' || (typeof at === 'string' && /^\d{9,}$/.test(at)) ? Number(at) : null;
  const ms = seconds === null ? Date.parse(String(at ?? '')) : seconds < 1e11 ? seconds * 1_000 : seconds;
  return Number.isFinite(ms) ? ms : null;
}

function valueIn(of: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isJson(at) ? at[key] : undefined), of);
}
