import type { Brand } from '../../utils/domain/brand.ts';

/** What the popup draws: the settings of the brand in front. */
export type PopupView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-helpdesk' }
  | {
      readonly kind: 'brand';
      readonly brand: Brand;
      /** How Baton is doing on this page: a short label, whether all is well, and one sentence. */
      readonly reading: { readonly label: string; readonly ok: boolean; readonly detail: string };
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
}
