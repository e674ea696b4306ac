import type { Message } from '../domain/conversation.ts';
import type { Helpdesk, HistoryPage, Route } from './helpdesk.ts';

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
}

/** Share of the account's allowance that is left to others. */
const RESERVE = 0.2;
const MAX_BODY = 20_000_000;
const PATIENCE_MS = 15_000;
const DEFAULT_WAIT_MS = 60_000;

export interface Asking {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** The page's own cookie, for helpdesks whose JSON wants it as headers. */
  readonly cookie?: () => string;
}

/**
 * Fetches a conversation's history with the agent's own session: a read, from this page's own origin, once, by the
 * first of the helpdesk's ways that leads there. The one place in the product that calls the network. Never throws.
 */
export async function fetchHistory(
  helpdesk: Helpdesk,
  url: URL,
  id: string,
  asking: Asking,
): Promise<HistoryAnswer> {
  let first: Unavailable | null = null;
  for (const route of helpdesk.api.routes) {
    const answer = await fetchBy(route, helpdesk, url, id, asking);
    if (answer.kind === 'history') return answer;
    first ??= answer;
    // An account that is to be spared, or a server in trouble, is not asked by another way.
    if (answer.retryAt !== null) break;
  }
  return first ?? unavailable('the helpdesk does not offer it here');
}

async function fetchBy(
  route: Route,
  helpdesk: Helpdesk,
  url: URL,
  id: string,
  asking: Asking,
): Promise<HistoryAnswer> {
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
  return joined(helpdesk, pages, next !== null, quietUntil);
}

function joined(
  helpdesk: Helpdesk,
  pages: readonly HistoryPage[],
  hasMore: boolean,
  quietUntil: number | null,
): History {
  const messages = new Map(pages.flatMap((page) => page.messages).map((message) => [message.id, message]));
  const [first] = pages;
  return {
    kind: 'history',
    messages: helpdesk.tidied(byTime([...messages.values()])),
    complete:
      !hasMore &&
      pages.every(({ partial, next }, i) => !partial && (next.length === 0 || i < pages.length - 1)),
    subject: first?.subject ?? null,
    customer: first?.customer ?? null,
    tags: first?.tags ?? [],
    quietUntil,
  };
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
      return unavailable("the account's allowance is used up", retryAt);
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

function unavailable(cause: string, retryAt: number | null = null): Unavailable {
  return { kind: 'unavailable', cause, retryAt };
}

/** A page for people (a sign-in form) instead of JSON is an answer that is not understood. */
function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** `Retry-After`: seconds or a date. */
function retryIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  const at = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1_000 : Date.parse(header);
  return Number.isFinite(at) ? at : null;
}

/** Epoch ms of the reset while less than the reserve is left, else null. Shape: `total=..; remaining=..; resets=..`, seconds. */
function allowanceIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  const fields = new Map(
    [...header.matchAll(/(\w+)\s*=\s*(\d+)/g)].map(([, key, value]) => [key, Number(value)]),
  );
  const [total, remaining, resets] = ['total', 'remaining', 'resets'].map((key) => fields.get(key));
  if (total === undefined || remaining === undefined || remaining >= total * RESERVE) return null;
  return resets === undefined ? now + DEFAULT_WAIT_MS : resets > 1e9 ? resets * 1_000 : now + resets * 1_000;
}

function urlOf(address: string, from: URL): URL | null {
  return URL.canParse(address, from.href) ? new URL(address, from.href) : null;
}

function byTime(messages: readonly Message[]): readonly Message[] {
  if (messages.some(({ at }) => at === null)) return messages;
  return [...messages].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}
