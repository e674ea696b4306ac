import type { Case, Verdict } from '../../utils/domain/case.ts';
import type { Evidence } from '../../utils/domain/conversation.ts';
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
    };

export type CaseView = Extract<PanelView, { kind: 'case' }>;

/**
 * What the panel asks for. A copy that returns a promise is believed only when the promise holds: the button
 * says "Copied", or "Could not copy" when it is rejected.
 */
export interface TakingAway {
  copyText(text: string): unknown;
  saveFile(name: string, text: string): void;
}

export interface PanelActions extends TakingAway {
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
