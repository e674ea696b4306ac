import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';
import type { Generation } from './part.ts';

/** The reply composer (intercom-chatwoot-zammad.md §2.2, §5). A plain editable stands in for the true editor. */
export function makeComposer(generation: Generation, thread: Thread): HTMLElement {
  const editor = el(
    'div',
    {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Reply',
      // §2.2: .ProseMirror[contenteditable][role=textbox] (H); embercom-prosemirror-composer-editor (H, G2)
      class: generation === 'g3' ? 'ProseMirror' : 'ProseMirror embercom-prosemirror-composer-editor',
    },
    el('p', {}, el('br')),
  );
  let note = false;
  const mode = el('button', { type: 'button', class: 'mode' }, 'Reply ▾');
  const send = el('button', { type: 'button', class: 'send' }, 'Send');
  const box = el(
    'div',
    // §2.2: data-conversation-reply-composer (M, G3); inbox2__composer__container (H, G2)
    generation === 'g3'
      ? { 'data-conversation-reply-composer': '', class: 'composer' }
      : { class: 'composer inbox2__composer__container' },
    mode,
    el('div', { class: generation === 'g3' ? 'editor' : 'editor embercom-prosemirror-composer' }, editor),
    el('div', { class: 'composer-foot' }, el('span', { 'aria-hidden': 'true' }, '⚡  ☺  ⌗'), send),
  );
  // §2.1: the note editor is yellow; no selector tells the mode
  mode.addEventListener('click', () => {
    note = !note;
    mode.textContent = note ? 'Note ▾' : 'Reply ▾';
    box.classList.toggle('yellow', note);
  });
  send.addEventListener('click', async () => {
    const text = editor.innerText.trim();
    if (!text) return;
    editor.replaceChildren(el('p', {}, el('br')));
    await sendReply(thread.id, text, note);
  });
  return box;
}
