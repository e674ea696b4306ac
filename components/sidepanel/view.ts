import type { CitedSentence } from '../../utils/domain/assistant/check.ts';
import type { Case, Verdict } from '../../utils/domain/case.ts';
import type { Evidence } from '../../utils/domain/conversation.ts';
import type { ComposerMode, ComposerSight, Refusal, Undone } from '../../utils/domain/draft.ts';
import type { NewEdit } from './lines.ts';

/** What the panel draws: one of five states, never a blank. */
export type PanelView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-helpdesk' }
  | { readonly kind: 'nothing-selected'; readonly helpdesk: string }
  | { readonly kind: 'unreadable'; readonly helpdesk: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'case';
      readonly of: Case;
      /** The agent's word so far on this conversation's alert. */
      readonly verdict: Verdict | null;
      /** Messages that came in since the agent last looked. */
      readonly unseen: number;
      /** False: the page no longer answers, and what is drawn is the last reading. */
      readonly connected: boolean;
      /** The brand's language model; null while none is switched on. */
      readonly model: ModelView | null;
      readonly draft: DraftView;
    };

export type CaseView = Extract<PanelView, { kind: 'case' }>;

/**
 * What the panel asks for. A copy that returns a promise is believed only when the promise holds: the button
 * says "Copied", or "Could not copy" when it is rejected.
 */
/** Other words for the brief, by a brand's language model. */
export interface ModelView {
  /** Where it is asked; null for the browser's own. */
  readonly host: string | null;
  /** True until the agent has seen and sent a first request to this address. */
  readonly needsConsent: boolean;
  readonly state: 'idle' | 'running' | 'done' | 'failed' | 'interrupted';
  /** What may be shown so far, each with the messages it is drawn from. */
  readonly sentences: readonly CitedSentence[];
  /** Sentences that were left out. */
  readonly dropped: number;
  /** Kind of failure, see the core's `FAILURES`; null without one. */
  readonly failure: string | null;
}

export interface ModelActions {
  /** The request as it would be sent, byte for byte; null while there is nothing to rephrase. */
  draftModel(): string | null;
  /** @param shown the request that the agent was shown, where their press is their consent; else null */
  askModel(shown: string | null): void;
  stopModel(): void;
}

/** The composer in front as a button must know it; `silent`: the page does not answer. */
export type ComposerState = ComposerSight | 'looking' | 'none' | 'silent';

/** What came of the last press; a browser or a page that lets one wait for ever gave `no answer`. */
export type DraftOutcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'inserted'; readonly mode: ComposerMode }
  /** `isCopied`: the draft is on the clipboard instead. */
  | { readonly kind: 'refused'; readonly why: Refusal | 'no answer'; readonly isCopied: boolean }
  | { readonly kind: 'taken back'; readonly how: Undone | 'no answer' }
  | { readonly kind: 'cleared' };

/** What the agent is writing for this conversation, and where it would go. */
export interface DraftView {
  readonly text: string;
  /** Counts what was put in other than by typing: the field is shown and focused then. */
  readonly filled: number;
  readonly composer: ComposerState;
  readonly outcome: DraftOutcome | null;
  readonly canUndo: boolean;
  /** True while nothing is written in place of a draft that was cleared. */
  readonly canBringBack: boolean;
}

export interface DraftActions {
  writeDraft(text: string): void;
  /** Puts a text in as the draft, or below what is written already. */
  fillDraft(text: string): void;
  /** @param shown the composer as the button that was pressed told of it */
  insertDraft(shown: ComposerSight): void;
  /** Takes the draft out of the composer again. */
  undoDraft(): void;
  clearDraft(): void;
  /** The draft as it was before it was cleared. */
  bringDraftBack(): void;
}

export interface TakingAway {
  copyText(text: string): unknown;
  saveFile(name: string, text: string): void;
}

export interface Reporting extends Pick<TakingAway, 'copyText'> {
  /** The structure of the page in front, without any text; rejected when the page does not answer. */
  askStructure(): Promise<string>;
}

export interface PanelActions extends TakingAway, ModelActions, Reporting, DraftActions {
  showEvidence(evidence: Evidence): void;
  /** Null withdraws the verdict. */
  judge(verdict: Verdict | null): void;
  copyOpeningLine(): void;
  /** The agent's word on a line of the brief. */
  editLine(edit: NewEdit): void;
  /** Takes the agent's word on a line back. */
  restoreLine(line: string): void;
  markSeen(): void;
  openSettings(): void;
}
