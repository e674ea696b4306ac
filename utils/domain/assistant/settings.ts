import * as v from 'valibot';
import { type Failure, failure, PROVIDER_KINDS, type ProviderKind } from './provider.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

/** One brand's wish for a language model. The key is kept elsewhere and is no part of it. */
export const assistantSettings = v.object({
  brandId: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  providerKind: v.picklist(PROVIDER_KINDS),
  /** Base address, for example `http://127.0.0.1:11434`; empty for the browser's own model. */
  endpoint: v.pipe(v.string(), v.maxLength(2_000)),
  model: v.pipe(v.string(), v.maxLength(200)),
  enabled: v.boolean(),
  budget: v.object({ requestsPerDay: count, bytesPerDay: count }),
  /** When the agent agreed, epoch ms, and to which origin; null: not yet, or the endpoint has changed since. */
  consent: v.nullable(v.object({ at: v.number(), origin: v.string() })),
});

export type AssistantSettings = v.InferOutput<typeof assistantSettings>;

/** Off, with a modest budget: 100 requests and 2 MB a day. */
export function defaultAssistant(brandId: string): AssistantSettings {
  return {
    brandId,
    providerKind: 'built-in',
    endpoint: '',
    model: '',
    enabled: false,
    budget: { requestsPerDay: 100, bytesPerDay: 2_000_000 },
    consent: null,
  };
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const isOnThisComputer = (url: URL) => LOOPBACK.has(url.hostname);
const isSafe = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && isOnThisComputer(url));

/** Where each kind may live; null: it has no address. */
const MAY_LIVE: Readonly<Record<ProviderKind, ((url: URL) => boolean) | null>> = {
  'built-in': null,
  ollama: (url) => url.protocol === 'http:' && isOnThisComputer(url),
  openai: isSafe,
  anthropic: isSafe,
};

/** True for https, and for http on this computer; an address with a name or password in it is none. */
export function isAllowedAddress(url: URL): boolean {
  return isSafe(url) && url.username === '' && url.password === '';
}

/** The base address of a provider, or null where this kind may not live there. The browser's own model has none. */
export function addressOf({
  providerKind,
  endpoint,
}: Pick<AssistantSettings, 'providerKind' | 'endpoint'>): URL | null {
  const mayLive = MAY_LIVE[providerKind];
  if (!mayLive || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  return isAllowedAddress(url) && mayLive(url) && url.search === '' && url.hash === '' ? url : null;
}

/** Kinds that answer nobody without a key. */
const NEEDS_KEY: ReadonlySet<ProviderKind> = new Set(['anthropic'] as const);

/** A key and the one origin that it was saved for. */
export interface BoundKey {
  readonly origin: string;
  readonly value: string;
}

/** Why these settings do not allow a request; null: they do. */
export function obstacle(of: AssistantSettings, key: BoundKey | null): Failure | null {
  if (!of.enabled) return failure('off');
  if (of.providerKind === 'built-in') return null;
  const url = addressOf(of);
  if (!url) return failure('address');
  if (of.consent?.origin !== url.origin) return failure('consent');
  return NEEDS_KEY.has(of.providerKind) && key?.origin !== url.origin ? failure('key') : null;
}

/** The origin that a permission and a consent are for; null for the browser's own model or a bad address. */
export function originOf(of: Pick<AssistantSettings, 'providerKind' | 'endpoint'>): string | null {
  return addressOf(of)?.origin ?? null;
}

/** The origin of a model on this computer; null for any other. */
export function localOrigin(of: Pick<AssistantSettings, 'providerKind' | 'endpoint'>): string | null {
  const url = addressOf(of);
  return url && isOnThisComputer(url) ? url.origin : null;
}
