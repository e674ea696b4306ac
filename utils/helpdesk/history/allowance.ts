/** Share of the account's allowance that is left to others. */
const RESERVE = 0.2;
/** Wait where a helpdesk asks for patience and does not say how long, ms. */
export const DEFAULT_WAIT_MS = 60_000;

/** Epoch ms that `Retry-After` names, in seconds or as a date; null for anything else. */
export function retryIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  const at = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1_000 : Date.parse(header);
  return Number.isFinite(at) ? at : null;
}

/** Epoch ms of the reset while less than the reserve is left, else null. Shape: `total=..; remaining=..; resets=..`, seconds. */
export function allowanceIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  const fields = new Map(
    [...header.matchAll(/(\w+)\s*=\s*(\d+)/g)].map(([, key, value]) => [key, Number(value)]),
  );
  const [total, remaining, resets] = ['total', 'remaining', 'resets'].map((key) => fields.get(key));
  if (total === undefined || remaining === undefined || remaining >= total * RESERVE) return null;
  return resets === undefined ? now + DEFAULT_WAIT_MS : resets > 1e9 ? resets * 1_000 : now + resets * 1_000;
}
