import { useEffect, useRef } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import type { ComposerSight } from '../../utils/domain/draft.ts';
import { call } from '../../utils/messaging.ts';
import type { DraftActions, DraftView } from '../sidepanel/view.ts';
import { useComposer } from './composer.ts';
import { below, useWritings } from './writings.ts';

/** A press counts as one for about five seconds: a draft that nobody takes must be copied before. */
const PATIENCE_MS = 4_000;

/** Null where nothing came, for example because the worker died meanwhile. */
function inTime<T>(answer: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  return Promise.race([answer, late]).catch(() => null);
}

/** The agent's draft beside a case: written here, put into the page at their press alone. */
export function useDraft(of: Case | null, tab: number | null): { draft: DraftView; actions: DraftActions } {
  const key = of?.key ?? null;
  const { writing, change } = useWritings(key);
  const { composer, look } = useComposer(tab, key);
  const { text, filled, outcome, undo, cleared } = writing;

  // What was inserted has been sent, or taken out by hand: there is nothing to take back any more.
  const wasFull = useRef(false);
  useEffect(() => {
    const isEmpty = typeof composer === 'object' && composer.isEmpty;
    if (key && isEmpty && wasFull.current)
      change(key, (was) => (was.outcome?.kind === 'inserted' ? { outcome: null, undo: null } : {}));
    wasFull.current = typeof composer === 'object' && !composer.isEmpty;
  }, [key, composer, change]);

  const insert = async (shown: ComposerSight) => {
    if (!of || tab === null) return;
    const { helpdesk, site, id } = of.conversation;
    const place = { helpdesk, site, conversationId: id };
    const onto = shown.isEmpty ? 'empty' : 'append';
    change(of.key, () => ({ outcome: { kind: 'working' } }));
    const insertion = { ...place, text, mode: shown.mode, onto } as const;
    const said = await inTime(call('draft/inserted', { tab, insertion }));
    look();
    if (said?.kind === 'inserted')
      return change(of.key, () => ({ outcome: { kind: 'inserted', mode: said.mode }, undo: said.undo }));
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const why = said?.why ?? 'no answer';
    change(of.key, () => ({ outcome: { kind: 'refused', why, isCopied } }));
  };

  const takeBack = async () => {
    if (!of || tab === null || !undo) return;
    const how = (await inTime(call('draft/undone', { tab, undo }))) ?? 'no answer';
    look();
    const isOver = how === 'undone' || how === 'changed';
    change(of.key, () => ({ outcome: { kind: 'taken back', how }, undo: isOver ? null : undo }));
  };

  const edit = (more: Parameters<typeof change>[1]) => key !== null && change(key, more);
  return {
    draft: {
      text,
      filled,
      composer,
      outcome,
      canUndo: undo !== null && (outcome?.kind === 'inserted' || outcome?.kind === 'taken back'),
      canBringBack: text === '' && cleared !== '',
    },
    actions: {
      writeDraft: (next) =>
        edit((was) => ({ text: next, outcome: was.outcome?.kind === 'inserted' ? was.outcome : null })),
      fillDraft: (more) => edit((was) => ({ text: below(was.text, more), filled: was.filled + 1 })),
      insertDraft: (shown) => void insert(shown),
      undoDraft: () => void takeBack(),
      clearDraft: () =>
        edit((was) => ({
          text: '',
          cleared: was.text,
          filled: was.filled + 1,
          outcome: { kind: 'cleared' },
        })),
      bringDraftBack: () => edit((was) => ({ text: was.cleared, filled: was.filled + 1, outcome: null })),
    },
  };
}
