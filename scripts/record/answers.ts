import type { Route } from '../../utils/helpdesk/helpdesk.ts';
import { isJson } from '../../utils/helpdesk/json.ts';
import type { Answers } from '../read/answers.ts';
import { shiftedDate, shiftedNumber } from './dates.ts';
import { inventedId, inventedPath, inventedUrl, isInterface } from './ids.ts';
import { anonymisedMarkup, type Means } from './page.ts';
import { inventedText } from './texts.ts';

/** Keys whose values are words of the helpdesk's own: kinds, states, channels. */
const KINDS = /(?:^|_)(?:type|role|kind|channel|rel|state|status|visibility|sender|via|delivered_as)$/;
const IDS = /(?:^|[_:])(?:id|ids|reference|uuid|cursor|number)$/;
const COUNTS = /count|total|limit|size|page|status/;
const HEADERS = /^(?:content-type|retry-after|.*rate-?limit.*)$/i;
const MARKUP = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/i;

/** The helpdesk's answers in invented words, reduced to what its parsers look at. */
export function anonymisedAnswers(answers: Answers, url: URL, means: Means): Record<string, unknown> {
  const { helpdesk } = means;
  const told = [...answers].map(([path, value]) => {
    const at = new URL(path, url.origin);
    const whole = isResponse(value) ? value : null;
    const body = answered(whole === null ? value : whole.body, url, means);
    const given = Object.entries(whole?.headers ?? {}).filter(
      ([name]) => HEADERS.test(name) || helpdesk.api.routes.some((route) => route.allowanceHeader === name),
    );
    const headers = given.length === 0 ? {} : { headers: Object.fromEntries(given) };
    const made = whole === null ? body : { status: whole.status, ...headers, body };
    return [inventedPath(at.pathname + at.search, means), made] as const;
  });
  return Object.fromEntries(told);
}

interface Response {
  readonly status: number;
  readonly headers?: Record<string, unknown>;
  readonly body: unknown;
}

function isResponse(value: unknown): value is Response {
  return isJson(value) && typeof value.status === 'number' && 'body' in value;
}

/** What no parser understands is left as empty as it can be: it stays something that is not understood. */
function answered(body: unknown, url: URL, means: Means): unknown {
  const parsed = means.helpdesk.api.routes
    .map((route) => lookedAt(body, route))
    .find((seen) => seen !== null);
  return parsed == null ? (typeof body === 'string' ? '' : {}) : made('', body, parsed, url, means);
}

/** What was looked at in one object or list: the parts by key, each with what was looked at in it. */
interface Seen {
  readonly parts: Map<string, Seen>;
  /** True where everything was copied, whatever it is called. */
  all: boolean;
}

/** What a parser looks at in an answer; null if the answer is none of its. */
function lookedAt(body: unknown, { parse }: Route): Seen | null {
  const seen: Seen = { parts: new Map(), all: false };
  return isObject(body) && parse(watched(body, seen)) !== null ? seen : null;
}

function watched(value: object, seen: Seen): object {
  const note = (key: string | symbol): Seen => {
    const name = String(key);
    const part = seen.parts.get(name) ?? { parts: new Map(), all: false };
    seen.parts.set(name, part);
    return part;
  };
  return new Proxy(value, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return found;
      const part = note(key);
      return isObject(found) ? watched(found, part) : found;
    },
    has: (target, key) => Reflect.has(target, key) && note(key) !== null,
    ownKeys(target) {
      seen.all = true;
      return Reflect.ownKeys(target);
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function made(key: string, value: unknown, seen: Seen, url: URL, means: Means): unknown {
  if (Array.isArray(value)) {
    return value.map((item, i) => made(key, item, seen.parts.get(String(i)) ?? NOTHING, url, means));
  }
  if (isJson(value)) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => {
        const part = seen.parts.get(name);
        const isKept = part !== undefined && (!seen.all || isInterface(name) || name.startsWith('__'));
        return isKept ? [[name, made(name, item, part, url, means)]] : [];
      }),
    );
  }
  if (typeof value === 'number') return madeNumber(key, value, means);
  return typeof value === 'string' ? madeString(key, value, url, means) : value;
}

const NOTHING: Seen = { parts: new Map(), all: false };

function madeNumber(key: string, value: number, { shift, invention }: Means): number {
  const at = shiftedNumber(key, value, shift);
  if (at !== null || COUNTS.test(key) || !Number.isSafeInteger(value)) return at ?? value;
  const digits = invention.digits(String(Math.abs(value)));
  return Math.sign(value) * Number(digits);
}

function madeString(key: string, value: string, url: URL, means: Means): string {
  const { invention, shift } = means;
  const date = shiftedDate(value, shift);
  if (date !== null) return date;
  if (KINDS.test(key) && /^[A-Za-z_:./-]{1,60}$/.test(value)) return value;
  if (/^\d+$/.test(value)) {
    const at = shiftedNumber(key, Number(value), shift);
    return at === null ? invention.digits(value) : String(at);
  }
  if (URL.canParse(value) && new URL(value).origin === url.origin) {
    return decodedBrackets(inventedUrl(new URL(value), means).href);
  }
  if (/^\/[^\s]*$|^\?[^\s]*$/.test(value)) return inventedPath(value, means);
  if (IDS.test(key) && !/\s/.test(value)) return inventedId(value, invention);
  return MARKUP.test(value) ? anonymisedMarkup(value, means) : inventedText(value, invention);
}

function decodedBrackets(href: string): string {
  return href.replaceAll('%5B', '[').replaceAll('%5D', ']');
}
