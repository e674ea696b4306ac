import type { Brand } from '../../utils/domain/brand.ts';
import type { Coverage } from '../../utils/domain/reading.ts';

/** How Baton is doing on the page in front; `missing` names the parts that were looked for in vain. */
export type ReadingState =
  | { readonly kind: 'read'; readonly coverage: Coverage }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'broken'; readonly missing: readonly string[] };

/** What the popup draws: the settings of the brand in front. */
export type PopupView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-helpdesk' }
  | {
      readonly kind: 'brand';
      readonly brand: Brand;
      readonly reading: ReadingState;
      /** Host of the page in front, for example `acme.zendesk.com`. */
      readonly site: string;
      /** Epoch ms of the last change kept, or null before the first. */
      readonly savedAt: number | null;
      readonly canOpenPanel: boolean;
    };

export type BrandView = Extract<PopupView, { kind: 'brand' }>;

export interface PopupActions {
  /** Called with a whole, valid brand after each change. */
  save(brand: Brand): void;
  openPanel(): void;
  /** The brand's own page. */
  openInsights(): void;
}
