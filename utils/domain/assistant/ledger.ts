import type { Failure, FailureKind } from './provider.ts';
import type { AssistantSettings } from './settings.ts';

/** A request about to go. Its bytes are redacted; it holds no key. */
export interface Start {
  readonly id: string;
  readonly caseKey: string;
  readonly brandId: string;
  /** Host the text goes to; empty for the browser's own model. */
  readonly host: string;
  readonly bytes: Uint8Array;
  /** With the same one the same case gives the same bytes again. */
  readonly delimiter: string;
  readonly redactions: Readonly<Record<string, number>>;
  /** Epoch ms. */
  readonly at: number;
  readonly budget: AssistantSettings['budget'];
}

export interface End {
  /** All that arrived, placeholders and all: nothing of it was turned back. */
  readonly answer: string;
  readonly failure: FailureKind | null;
  readonly shown: number;
  readonly dropped: number;
}

/** Where requests are written down before, while and after they run. */
export interface Ledger {
  /** Charges the day's budget and writes the request down, in one step; a failure means that neither was done. */
  begin(of: Start): Promise<Failure | null>;
  arrived(id: string, answer: string): Promise<void>;
  end(id: string, of: End): Promise<void>;
}

/** The day that a use counts for: `2026-03-05`, UTC. */
export const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
