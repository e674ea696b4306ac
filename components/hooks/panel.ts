import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { quoted } from '../../utils/domain/conversation.ts';
import { call, callTab } from '../../utils/messaging.ts';
import { verdictOn } from '../../utils/storage/history.ts';
import { panelView, siteOf } from '../shown.ts';
import type { PanelActions, PanelView } from '../sidepanel/view.ts';
import { database } from './database.ts';
import { useDraft } from './draft.ts';
import { useModel } from './model.ts';
import { useConnected, useFrontTab, useShown } from './shown.ts';
import { useUnseen } from './unseen.ts';

/** Offers a text as a file to keep; it is made on this machine and goes nowhere else. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[^\w.-]+/gu, '-');
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The panel's state and what it can ask for, for the tab in front. */
export function usePanel(): { view: PanelView; actions: PanelActions } {
  const tab = useFrontTab();
  const shown = useShown(tab);
  const connected = useConnected(tab, siteOf(shown));
  const of = shown?.of ?? null;
  const verdict = useLiveQuery(() => (of ? verdictOn(database, of.key) : null), [of?.key]) ?? null;
  const { unseen, markSeen } = useUnseen(of);
  const { model, actions: modelActions } = useModel(of);
  const { draft, actions: draftActions } = useDraft(of, tab);
  return {
    view: panelView(shown, connected, verdict, unseen, model, draft),
    actions: {
      showEvidence: (evidence) => {
        const message = of?.conversation.messages[evidence.i];
        if (tab === null || !of || !message) return;
        const text = quoted(of.conversation.messages, evidence);
        void callTab(tab, 'evidence/shown', { key: of.key, id: message.id, text }).catch(() => undefined);
      },
      judge: (given) => of && void call('verdict/given', { key: of.key, verdict: given }),
      copyOpeningLine: () => of && navigator.clipboard.writeText(of.handling.openingLine),
      copyText: (text) => navigator.clipboard.writeText(text),
      saveFile,
      askStructure: () =>
        tab === null ? Promise.reject(new Error('no tab')) : callTab(tab, 'skeleton/asked', undefined),
      editLine: (edit) => of && void call('brief/edited', { key: of.key, edit: { ...edit, at: Date.now() } }),
      restoreLine: (line) => of && void call('brief/restored', { key: of.key, line }),
      ...modelActions,
      ...draftActions,
      markSeen,
      openSettings: () =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab}` }),
    },
  };
}
