import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The desktop view's reply panel (facts §8): opened by one of two buttons, striped while it is internal. */
export function makeReply(thread: Thread): { root: HTMLElement; submit: HTMLElement } {
  const editor = el('div', {
    class: 'tiptap ProseMirror',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text',
  });
  const title = el('h2', { id: 'article-reply-form-title' });
  const close = el('button', { type: 'button', class: 'close', 'aria-label': 'Discard unsaved reply' }, '×');
  const panel = el(
    'div',
    { 'data-test-id': 'article-reply-stripes-panel', class: 'panel' },
    el('div', { class: 'panel-head' }, title, close),
    el('div', { id: 'ticketArticleReplyForm' }, editor),
  );
  const complementary = el(
    'div',
    { role: 'complementary', 'aria-labelledby': 'article-reply-form-title' },
    panel,
  );
  const buttons = el(
    'div',
    { class: 'reply-buttons' },
    button('Add reply', () => open(false)),
    button('Add internal note', () => open(true)),
  );
  const root = el('div', { class: 'reply' }, buttons);
  const submit = button('Update', async () => {
    const text = editor.innerText.trim();
    if (text === '' || !complementary.isConnected) return;
    const isNote = panel.classList.contains('bg-stripes');
    discard();
    await sendReply(thread.id, text, isNote);
  });
  submit.classList.add('primary');

  function open(isNote: boolean): void {
    panel.classList.toggle('bg-stripes', isNote);
    title.textContent = isNote ? 'Internal note' : 'Reply';
    root.replaceChildren(complementary);
    root.scrollIntoView({ block: 'end' });
  }
  function discard(): void {
    editor.replaceChildren();
    root.replaceChildren(buttons);
  }
  close.addEventListener('click', discard);
  return { root, submit };
}

function button(text: string, press: () => void): HTMLElement {
  const made = el('button', { type: 'button', class: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}
