import type { Brand } from '../../utils/domain/brand.ts';
import type { Coverage } from '../../utils/domain/reading.ts';
import type { How } from '../../utils/domain/site.ts';

/** How Baton is doing on the page in front; `missing` names the parts that were looked for in vain. */
export type ReadingState =
  | {
      readonly kind: 'read';
      readonly coverage: Coverage;
      /** Where no message is known to be an AI's: senders on our side that may be one. */
      readonly mayBeAi: readonly string[];
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'broken'; readonly missing: readonly string[] };

/** A site that is not read, and what the agent may do about it. */
export interface SiteView {
  readonly kind: 'site';
  /** In full, as the browser vouches for it: the agent must see what they allow. */
  readonly origin: string;
  /** `lost`: connected, but the browser lets Baton in no longer. `insecure`: plain http can't be connected. */
  readonly standing: 'offered' | 'asking' | 'refused' | 'failed' | 'lost' | 'insecure';
  /** Connected before: it may be allowed again as it was. */
  readonly isConnected: boolean;
  /** Helpdesks that run on any host. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Id of the one that the address looks like, or null. */
  readonly recognised: string | null;
}

/** What the popup draws: the settings of the brand in front. */
export type PopupView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-helpdesk' }
  | SiteView
  | {
      readonly kind: 'brand';
      readonly brand: Brand;
      readonly reading: ReadingState;
      /** Host of the page in front, for example `acme.zendesk.com`. */
      readonly site: string;
      /** Epoch ms of the last change kept, or null before the first. */
      readonly savedAt: number | null;
      readonly canOpenPanel: boolean;
      /** On a site that the agent has connected: the helpdesk's name, null for a page that they taught. */
      readonly connected: { readonly as: string | null } | null;
    };

export type BrandView = Extract<PopupView, { kind: 'brand' }>;

export interface PopupActions {
  /** Called with a whole, valid brand after each change. */
  save(brand: Brand): void;
  openPanel(): void;
  /** Called in the turn of a press: the browser asks the agent then. */
  connect(how: How): void;
  disconnect(): void;
  /** The brand's own page. */
  openInsights(): void;
}
