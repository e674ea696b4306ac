import type { Message } from '../../domain/conversation.ts';
import type { Helpdesk, HistoryPage, Route } from '../helpdesk.ts';
import { allowanceIn, DEFAULT_WAIT_MS, retryIn } from './allowance.ts';
import { type Fetched, isElsewhere, joined } from './ways.ts';

export type HistoryAnswer = History | Unavailable;

/** The conversation by the helpdesk's own JSON, oldest message first. */
export interface History {
  readonly kind: 'history';
  readonly messages: readonly Message[];
  /** False: there is more than was fetched. */
  readonly complete: boolean;
  readonly subject: string | null;
  readonly customer: string | null;
  readonly tags: readonly string[];
  /** Epoch ms until which nobody should ask again, or null: the account's allowance runs low. */
  readonly quietUntil: number | null;
}

/** Why there is no history, in words that finish "history could not be fetched: …". */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly cause: string;
  /** Epoch ms after which asking makes sense again; null: not for this conversation. */
  readonly retryAt: number | null;
  /** Epoch ms until which nobody on this site should ask: the account's allowance is used up. Null: others may. */
  readonly quietUntil?: number;
}

const MAX_BODY = 20_000_000;
const PATIENCE_MS = 15_000;

export interface Asking {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** The page's own cookie, for helpdesks whose JSON wants it as headers. */
  readonly cookie?: () => string;
}

/**
 * Fetches a conversation's history with the agent's own session: a read, from this page's own origin, once, by the
 * first of the helpdesk's ways that leads there, and by the next as well where that one says so. The one place in the
 * product that calls the network. Never throws.
 */
export async function fetchHistory(
  helpdesk: Helpdesk,
  url: URL,
  id: string,
  asking: Asking,
): Promise<HistoryAnswer> {
  const fetched: Fetched[] = [];
  let first: Unavailable | null = null;
  let quietUntil: number | null = null;
  for (const route of helpdesk.api.routes) {
    const answer = await fetchBy(route, url, id, asking);
    quietUntil = latest(quietUntil, answer.quietUntil ?? null);
    if ('cause' in answer) {
      first ??= answer;
      // An account that is to be spared, or a server in trouble, is not asked by another way.
      if (answer.retryAt !== null) break;
      continue;
    }
    fetched.push(answer);
    if (!isElsewhere(answer) || answer.quietUntil !== null) break;
  }
  if (fetched.length > 0) return joined(helpdesk, fetched, quietUntil);
  return first ?? unavailable('the helpdesk does not offer it here');
}

function latest(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other > one) ? other : one;
}

async function fetchBy(route: Route, url: URL, id: string, asking: Asking): Promise<Fetched | Unavailable> {
  const path = route.path(id, url);
  if (path === null) return unavailable('the address does not name the workspace');
  const pages: HistoryPage[] = [];
  const asked = new Set<string>();
  let next: URL | null = new URL(path, url.origin);
  let quietUntil: number | null = null;
  while (next !== null && pages.length < route.maxPages && !asked.has(next.href) && quietUntil === null) {
    asked.add(next.href);
    const from: URL = next;
    const answer = await ask(from, route, asking);
    if ('cause' in answer) {
      if (pages.length === 0) return answer;
      quietUntil = answer.retryAt;
      break;
    }
    pages.push(answer.page);
    quietUntil = answer.quietUntil;
    next =
      answer.page.next.map((address) => urlOf(address, from)).find((found) => found?.origin === url.origin) ??
      null;
  }
  return { pages, isBackwards: route.backwards === true, hasMore: next !== null, quietUntil };
}

interface Answer {
  readonly page: HistoryPage;
  readonly quietUntil: number | null;
}

async function ask(
  url: URL,
  route: Route,
  { fetch, now, signal, cookie }: Asking,
): Promise<Answer | Unavailable> {
  try {
    const response = await fetch(url.href, {
      method: 'GET',
      credentials: 'same-origin',
      mode: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json', ...route.headersOf?.(cookie?.() ?? '') },
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal ? [signal] : [])]),
    });
    const { headers, status } = response;
    const low = allowanceIn(route.allowanceHeader && headers.get(route.allowanceHeader), now());
    if (status === 429) {
      const retryAt = retryIn(headers.get('retry-after'), now()) ?? low ?? now() + DEFAULT_WAIT_MS;
      return unavailable("the account's allowance is used up", retryAt, retryAt);
    }
    if (!response.ok) return refusal(status, now());
    const body = await response.text();
    if (body.length > MAX_BODY) return unavailable('the answer is too long');
    const page = route.parse(jsonIn(body));
    return page === null ? unavailable('the answer was not understood') : { page, quietUntil: low };
  } catch {
    return unavailable('the helpdesk did not answer', now() + DEFAULT_WAIT_MS);
  }
}

function refusal(status: number, now: number): Unavailable {
  if (status === 401 || status === 403) return unavailable("this agent's session may not read it");
  if (status === 404) return unavailable('the helpdesk does not offer it here');
  return unavailable(`the helpdesk answered ${status}`, status >= 500 ? now + DEFAULT_WAIT_MS : null);
}

function unavailable(cause: string, retryAt: number | null = null, quietUntil?: number): Unavailable {
  return { kind: 'unavailable', cause, retryAt, ...(quietUntil === undefined ? {} : { quietUntil }) };
}

/** A page for people (a sign-in form) instead of JSON is an answer that is not understood. */
function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function urlOf(address: string, from: URL): URL | null {
  return URL.canParse(address, from.href) ? new URL(address, from.href) : null;
}
