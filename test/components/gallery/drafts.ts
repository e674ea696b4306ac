import { NO_DRAFT } from '../../../components/shown.ts';
import type { DraftActions, DraftView, PanelView } from '../../../components/sidepanel/view.ts';
import { urgent } from './urgent.ts';

const reply = { mode: 'public', isEmpty: true } as const;
const text =
  'Hello Ines, I have read everything you told us, so you need not tell it again.\n\n' +
  'The depot is looking for your parcel now. I will write to you before 5 pm today, whatever they find.';

const drawn = (draft: Partial<DraftView>): PanelView => ({
  kind: 'case',
  verdict: null,
  unseen: 0,
  connected: true,
  model: null,
  of: urgent,
  draft: { ...NO_DRAFT, composer: reply, text, ...draft },
});

/** Every state of the draft worth looking at. */
export const drafts: Record<string, PanelView> = {
  'draft-empty': drawn({ text: '' }),
  'draft-reply': drawn({}),
  'draft-note': drawn({ composer: { mode: 'internal', isEmpty: true } }),
  'draft-unsure': drawn({ composer: { mode: 'unknown', isEmpty: true } }),
  'draft-append': drawn({ composer: { mode: 'public', isEmpty: false } }),
  'draft-none': drawn({ composer: 'none' }),
  'draft-inserted': drawn({
    composer: { mode: 'public', isEmpty: false },
    outcome: { kind: 'inserted', mode: 'public' },
    canUndo: true,
  }),
  'draft-changed': drawn({
    composer: { mode: 'public', isEmpty: false },
    outcome: { kind: 'taken back', how: 'changed' },
  }),
  'draft-refused': drawn({ outcome: { kind: 'refused', why: 'not taken', isCopied: true } }),
  'draft-marked': drawn({ outcome: { kind: 'refused', why: 'no answer', isCopied: false } }),
  'draft-cleared': drawn({ text: '', outcome: { kind: 'cleared' }, canBringBack: true }),
};

/** A draft that answers, so that it can be tried by hand; the composer is one that takes everything. */
export function tryDraft(view: PanelView, change: (draft: DraftView) => void): DraftActions {
  const draft = view.kind === 'case' ? view.draft : NO_DRAFT;
  const put = (more: Partial<DraftView>) => change({ ...draft, ...more });
  return {
    writeDraft: (next) => put({ text: next }),
    fillDraft: (next) => put({ text: next, filled: draft.filled + 1 }),
    insertDraft: ({ mode }) =>
      put({ composer: { mode, isEmpty: false }, outcome: { kind: 'inserted', mode }, canUndo: true }),
    undoDraft: () => put({ composer: reply, outcome: { kind: 'taken back', how: 'undone' }, canUndo: false }),
    clearDraft: () => put({ text: '', outcome: { kind: 'cleared' }, canBringBack: true }),
    bringDraftBack: () => put({ text, outcome: null, canBringBack: false }),
  };
}
