import type { PopupActions } from '../../components/popup/view.ts';
import { NO_DRAFT } from '../../components/shown.ts';
import type { CaseView, PanelActions } from '../../components/sidepanel/view.ts';
import type { Case } from '../../utils/domain/case.ts';

export type Asked = readonly [action: string, ...given: unknown[]];

/** Actions that note what was asked of them, in order. */
export function notedPanel(): { asked: Asked[]; actions: PanelActions } {
  const asked: Asked[] = [];
  const note = (action: keyof PanelActions) => (given?: unknown) => {
    asked.push(given === undefined ? [action] : [action, given]);
  };
  const actions = {
    showEvidence: note('showEvidence'),
    judge: note('judge'),
    copyText: note('copyText'),
    saveFile: note('saveFile'),
    askStructure: async () => 'Baton 0.1.0 · zendesk',
    editLine: note('editLine'),
    restoreLine: note('restoreLine'),
    copyOpeningLine: note('copyOpeningLine'),
    draftModel: () => '{"model":"small"}',
    askModel: note('askModel'),
    stopModel: note('stopModel'),
    writeDraft: note('writeDraft'),
    fillDraft: note('fillDraft'),
    insertDraft: note('insertDraft'),
    undoDraft: note('undoDraft'),
    clearDraft: note('clearDraft'),
    bringDraftBack: note('bringDraftBack'),
    markSeen: note('markSeen'),
    openSettings: note('openSettings'),
  };
  return { asked, actions };
}

/** The same for the popup. */
export function notedPopup(): { asked: Asked[]; actions: PopupActions } {
  const asked: Asked[] = [];
  return {
    asked,
    actions: {
      save: (brand) => asked.push(['save', brand]),
      openPanel: () => asked.push(['openPanel']),
      openInsights: () => asked.push(['openInsights']),
      connect: (how) => asked.push(['connect', how]),
      disconnect: () => asked.push(['disconnect']),
    },
  };
}

export function viewOf(of: Case, more: Partial<CaseView> = {}): CaseView {
  return {
    kind: 'case',
    of,
    verdict: null,
    unseen: 0,
    connected: true,
    model: null,
    draft: NO_DRAFT,
    ...more,
  };
}
