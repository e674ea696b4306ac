import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { emptyState, startEditor, textIn } from './editor.ts';
import type { Generation } from './part.ts';

/** The reply composer around a true ProseMirror (intercom-chatwoot-zammad.md §2.2, §5); Send waits for its state. */
export function makeComposer(generation: Generation, thread: Thread): HTMLElement {
  let note = false;
  const mode = el('button', { type: 'button', class: 'mode' }, 'Reply ▾');
  const send = el('button', { type: 'button', class: 'send', disabled: '' }, 'Send');
  // §2.2: embercom-prosemirror-composer (H, G2)
  const frame = el('div', {
    class: generation === 'g3' ? 'editor' : 'editor embercom-prosemirror-composer',
  });
  const view = startEditor(
    frame,
    {
      role: 'textbox',
      'aria-label': 'Reply',
      // §2.2: .ProseMirror[contenteditable][role=textbox] (H); embercom-prosemirror-composer-editor (H, G2)
      ...(generation === 'g3' ? {} : { class: 'embercom-prosemirror-composer-editor' }),
    },
    (now) => send.toggleAttribute('disabled', textIn(now).trim() === ''),
  );
  const box = el(
    'div',
    // §2.2: data-conversation-reply-composer (M, G3); inbox2__composer__container (H, G2)
    generation === 'g3'
      ? { 'data-conversation-reply-composer': '', class: 'composer' }
      : { class: 'composer inbox2__composer__container' },
    mode,
    frame,
    el('div', { class: 'composer-foot' }, el('span', { 'aria-hidden': 'true' }, '⚡  ☺  ⌗'), send),
  );
  // §2.1: the note editor is yellow; no selector tells the mode
  mode.addEventListener('click', () => {
    note = !note;
    mode.textContent = note ? 'Note ▾' : 'Reply ▾';
    box.classList.toggle('yellow', note);
  });
  send.addEventListener('click', async () => {
    const text = textIn(view).trim();
    if (!text) return;
    view.updateState(emptyState());
    send.toggleAttribute('disabled', true);
    await sendReply(thread.id, text, note);
  });
  return box;
}
