import type { PopupActions } from '../../components/popup/view.ts';
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
    editLine: note('editLine'),
    restoreLine: note('restoreLine'),
    copyOpeningLine: note('copyOpeningLine'),
    draftModel: () => '{"model":"small"}',
    askModel: note('askModel'),
    stopModel: note('stopModel'),
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
    },
  };
}

export function viewOf(of: Case, more: Partial<CaseView> = {}): CaseView {
  return { kind: 'case', of, verdict: null, unseen: 0, connected: true, model: null, ...more };
}
