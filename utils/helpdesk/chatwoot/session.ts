import { objectIn, wordIn } from '../json.ts';

/** What the dashboard keeps of its sign-in and puts on its own requests: facts/chatwoot 7. */
const COOKIE = 'cw_d_session_info=';
const NEEDED = ['access-token', 'client', 'uid'] as const;
const ALSO = ['token-type', 'expiry'] as const;

/**
 * The headers by which Chatwoot's JSON knows the agent, as its own page makes them of its cookie. None where one
 * that is needed is missing or is no header's value: the request is then refused by Chatwoot, not by the browser.
 */
export function headersOf(cookie: string): Readonly<Record<string, string>> {
  const kept = cookie
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(COOKIE));
  const session = kept === undefined ? null : sessionIn(kept.slice(COOKIE.length));
  const headers = [...NEEDED, ...ALSO].flatMap((name) => {
    const value = wordIn(session, name);
    return value !== null && /^[\x20-\x7e]+$/.test(value) ? [[name, value] as const] : [];
  });
  const isWhole = NEEDED.every((name) => headers.some(([given]) => given === name));
  return isWhole ? Object.fromEntries(headers) : {};
}

function sessionIn(value: string): object | null {
  try {
    return objectIn(JSON.parse(decodeURIComponent(value)));
  } catch {
    return null;
  }
}
