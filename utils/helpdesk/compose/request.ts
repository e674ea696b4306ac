import type { ComposerRequest } from '../../domain/draft.ts';

/** Name of the global property that carries a request for the moment between the two calls of `domain/draft.ts`. */
export const REQUEST = '__batonDraft';

/**
 * Runs in the page by itself, as the source of a function: it names nothing outside itself.
 * @param request as JSON: Chromium leaves out what is null in the objects that it hands over
 * @throws {TypeError} where the page has put something of its own under the name
 */
export function leaveRequest(name: string, request: string): void {
  Object.defineProperty(globalThis, name, { value: request, configurable: true });
}

/** The request that was left, taken away; null where there is none, or none that can be read. */
export function takeRequest(global: object): ComposerRequest | null {
  const request: unknown = Reflect.get(global, REQUEST);
  Reflect.deleteProperty(global, REQUEST);
  try {
    return typeof request === 'string' ? (JSON.parse(request) as ComposerRequest) : null;
  } catch {
    return null;
  }
}
