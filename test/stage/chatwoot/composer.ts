import type { EditorState } from 'prosemirror-state';
import { el, sendReply } from '../feed.ts';
import { emptyState, startEditor, textIn } from '../intercom/editor.ts';
import type { Thread } from '../thread.ts';

type Mode = 'REPLY' | 'NOTE';

/** One editor for every conversation and both modes, as in life: only what is in it is exchanged. */
export interface Composer {
  readonly root: HTMLElement;
  open(thread: Thread): void;
}

/** The reply box around a true ProseMirror (§7, ReplyBox.vue). Drafts are kept as `draft-{id}-{mode}`. */
export function makeComposer(): Composer {
  const drafts = new Map<string, EditorState>();
  let id = '';
  let mode: Mode = 'REPLY';
  const key = (): string => `draft-${id}-${mode}`;

  const toggle = el(
    'button',
    {
      type: 'button',
      class: 'rounded-full bg-n-alpha-2 group relative',
      'aria-label': 'Reply or private note',
    },
    el('div', {}, 'Reply'),
    el('div', {}, 'Private Note'),
  );
  const send = el('button', { type: 'submit', disabled: '' }, 'Send');
  const bar = el('div', { class: 'ProseMirror-menubar', 'aria-hidden': 'true' });
  bar.append(...['B', 'I', '🔗', '↶', '↷', '≣', '</>'].map((mark) => el('span', {}, mark)));
  const frame = el('div', { class: 'ProseMirror-menubar-wrapper' }, bar);
  // §7: .reply-box .ProseMirror[contenteditable=true], with ProseMirror-woot-style (H)
  const view = startEditor(frame, { class: 'ProseMirror-woot-style' }, (now) => {
    drafts.set(key(), now.state);
    changed();
  });
  const root = el(
    'div',
    { class: 'reply-box' },
    el('div', { class: 'reply-top' }, toggle),
    el(
      'div',
      { class: 'reply-box__top' },
      el('div', { class: 'relative w-full input popover-prosemirror-menu' }, frame),
    ),
    el(
      'div',
      { class: 'bottom-box' },
      el('div', { class: 'left-wrap', 'aria-hidden': 'true' }, '☺  📎  🎙  ✍'),
      el('div', { class: 'right-wrap' }, send),
    ),
  );

  function changed(): void {
    send.toggleAttribute('disabled', textIn(view).trim() === '');
  }

  function show(): void {
    const isNote = mode === 'NOTE';
    // §7: is-private in note mode (H); the send button is blue for a reply, amber for a note
    root.classList.toggle('is-private', isNote);
    send.className = `${isNote ? 'bg-n-amber-9' : 'bg-n-brand'} text-white`;
    view.updateState(drafts.get(key()) ?? emptyState());
    changed();
  }

  toggle.addEventListener('click', () => {
    mode = mode === 'REPLY' ? 'NOTE' : 'REPLY';
    show();
  });
  send.addEventListener('click', async () => {
    const text = textIn(view).trim();
    if (text === '') return;
    drafts.delete(key());
    view.updateState(emptyState());
    changed();
    await sendReply(id, text, mode === 'NOTE');
  });
  view.dom.addEventListener('focus', () => root.classList.add('is-focused'));
  view.dom.addEventListener('blur', () => root.classList.remove('is-focused'));

  return {
    root,
    open(thread) {
      if (id === thread.id) return;
      id = thread.id;
      mode = 'REPLY';
      show();
    },
  };
}
