import type { AssistantSettings } from '../../utils/domain/assistant/settings.ts';

/** One request that left, or was to leave, this browser: everything but its words. */
export interface SentRow {
  readonly id: string;
  readonly at: number;
  /** Empty for the browser's own model. */
  readonly host: string;
  readonly bytes: number;
  /** Values that placeholders stood for. */
  readonly hidden: number;
  readonly outcome: string;
}

/** What the page draws of a brand's language model. */
export interface ModelRoomView {
  readonly brand: string;
  readonly settings: AssistantSettings;
  /** `…abcd`; null without a key. */
  readonly key: string | null;
  /** True once the browser lets Baton ask this address. */
  readonly isAllowed: boolean;
  /** What the browser has of its own. */
  readonly own: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  readonly used: { readonly requests: number; readonly bytes: number };
  readonly sent: readonly SentRow[];
}

export type InsightsView = { readonly kind: 'loading' } | ({ readonly kind: 'brand' } & ModelRoomView);

export interface ModelRoomActions {
  save(settings: AssistantSettings): void;
  saveKey(value: string): void;
  forgetKey(): void;
  /** Asks the browser for the one address; must be called at a press. */
  allow(): void;
  /** Fetches the browser's own model; must be called at a press. */
  prepare(): void;
}
