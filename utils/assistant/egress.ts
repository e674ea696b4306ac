import { type Failure, type FailureKind, failure } from '../domain/assistant/provider.ts';
import { isAllowedAddress } from '../domain/assistant/settings.ts';

/** One request to a model's address. */
export interface Post {
  readonly url: URL;
  /** The one origin that the agent agreed to; any other is refused. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as they stand. */
  readonly bytes: Uint8Array;
  /** Content types that an answer may have. */
  readonly accepts: RegExp;
}

/** Bounds on one request, its wait included. */
export interface Limits {
  readonly firstByteMs: number;
  readonly wholeMs: number;
  readonly maxBytes: number;
}

/** A model that has to be loaded first answers late (facts: 75 s measured); no answer of six sentences is longer. */
export const LIMITS: Limits = { firstByteMs: 90_000, wholeMs: 180_000, maxBytes: 2_000_000 };

export interface Listening {
  readonly signal: AbortSignal;
  /** Gets the answer piece by piece; true: that was all that is wanted. */
  readonly take: (text: string) => boolean;
  readonly limits?: Limits;
  readonly now?: () => number;
}

const STATUS: Readonly<Record<number, FailureKind>> = {
  400: 'rejected',
  401: 'denied',
  403: 'denied',
  404: 'rejected',
  405: 'rejected',
  413: 'rejected',
  415: 'rejected',
  422: 'rejected',
  429: 'busy',
  503: 'busy',
  529: 'busy',
};

/** When a busy server says it may be asked again, epoch ms; null where it does not say. */
function retryAt(response: Response, now: number): number | null {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,6}$/.test(header)) return now + Number(header) * 1_000;
  const at = header === '' ? Number.NaN : Date.parse(header);
  return Number.isFinite(at) ? Math.max(at, now) : null;
}

/** One request's life: who ended it, and why. */
class Course {
  readonly #control = new AbortController();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #outer: AbortSignal;
  readonly #onStop = () => this.end('stopped');
  why: FailureKind | null = null;

  constructor(outer: AbortSignal) {
    this.#outer = outer;
    if (outer.aborted) this.end('stopped');
    outer.addEventListener('abort', this.#onStop, { once: true });
  }
  get signal(): AbortSignal {
    return this.#control.signal;
  }
  end(why: FailureKind): void {
    this.why ??= why;
    this.#control.abort();
  }
  deadline(name: string, ms: number): void {
    this.lift(name);
    this.#timers.set(
      name,
      setTimeout(() => this.end('late'), ms),
    );
  }
  lift(name: string): void {
    clearTimeout(this.#timers.get(name));
  }
  wait(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    });
  }
  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#outer.removeEventListener('abort', this.#onStop);
    this.#control.abort();
  }
}

/**
 * Sends one request and hands on its answer as it comes. The one place that speaks to a model: https or this computer,
 * the agreed origin and no other, no redirect, no cookie, no referrer, bounded in time and bytes. A server that is busy
 * and says until when is asked once more, if that is within the time. Never throws; null: the answer came to its end.
 */
export async function post(of: Post, listening: Listening): Promise<Failure | null> {
  if (!isAllowedAddress(of.url)) return failure('address');
  if (of.url.origin !== of.origin) return failure('consent');
  const { limits = LIMITS, now = Date.now } = listening;
  const course = new Course(listening.signal);
  const endsAt = now() + limits.wholeMs;
  course.deadline('whole', limits.wholeMs);
  try {
    let response = await ask(of, course, limits);
    let again = STATUS[response.status] === 'busy' ? retryAt(response, now()) : null;
    if (again !== null && again < endsAt) {
      await response.body?.cancel();
      course.lift('first byte');
      await course.wait(again - now());
      response = await ask(of, course, limits);
      again = STATUS[response.status] === 'busy' ? retryAt(response, now()) : null;
    }
    if (!response.ok) return failure(STATUS[response.status] ?? 'broken', again ?? undefined);
    if (!of.accepts.test(response.headers.get('content-type') ?? '')) return failure('malformed');
    return await read(response, course, listening.take, limits);
  } catch {
    return failure(course.why ?? 'unreachable');
  } finally {
    course.close();
  }
}

function ask({ url, headers, bytes }: Post, course: Course, limits: Limits): Promise<Response> {
  course.deadline('first byte', limits.firstByteMs);
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: bytes as Uint8Array<ArrayBuffer>,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: course.signal,
  });
}

async function read(
  response: Response,
  course: Course,
  take: Listening['take'],
  { maxBytes }: Limits,
): Promise<Failure | null> {
  const reader = response.body?.getReader();
  if (!reader) return failure('malformed');
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      course.lift('first byte');
      bytes += value.byteLength;
      if (bytes > maxBytes) return failure('too-long');
      if (take(decoder.decode(value, { stream: true }))) return null;
    }
    take(decoder.decode());
    return null;
  } catch {
    return failure(course.why ?? (bytes > 0 ? 'cut' : 'unreachable'));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
