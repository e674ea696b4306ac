import { el, initialsOf, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The older page's composer (facts §8): a plain editable in `form.article-add`, sent by the bar's own button. */
export function makeComposer(thread: Thread): { root: HTMLElement; submit: HTMLElement } {
  const editor = el('div', {
    class: 'js-textarea richtext-content articleNewEdit-body',
    contenteditable: 'true',
    'data-name': 'body',
    'aria-label': 'Text',
    role: 'textbox',
    'aria-multiline': 'true',
  });
  const type = el('input', { type: 'hidden', name: 'type' });
  const internal = el('input', { type: 'hidden', name: 'internal' });
  const lock = el('button', { type: 'button', class: 'js-toggleVisibility js-selectInternalPublic' });
  const kinds = ['email', 'note'].map((kind) =>
    el('button', { type: 'button', class: 'js-articleTypeItem', 'data-value': kind }, LABELS[kind] ?? kind),
  );
  const form = el(
    'form',
    { class: 'article-add' },
    type,
    internal,
    el(
      'div',
      { class: 'article-content' },
      el('div', { class: 'js-avatar' }, el('span', { class: 'avatar' }, initialsOf(thread.agentName))),
      el(
        'div',
        { class: 'bubble-gap' },
        el('div', { class: 'editControls' }, el('div', { class: 'js-articleTypes' }, ...kinds), lock),
        el('div', { class: 'internal-border' }, el('div', { class: 'textBubble js-writeArea' }, editor)),
      ),
    ),
  );
  const submit = el('button', { type: 'button', class: 'btn btn--primary js-submit' }, 'Update');

  function setInternal(isInternal: boolean): void {
    form.classList.toggle('is-public', !isInternal);
    form.classList.toggle('is-internal', isInternal);
    internal.setAttribute('value', isInternal ? 'true' : '');
    lock.textContent = isInternal ? 'Internal' : 'Public';
  }
  /** As in the page: a note starts internal, everything else public. */
  function setType(kind: string): void {
    form.setAttribute('data-type', kind);
    type.setAttribute('value', kind);
    for (const each of kinds)
      each.setAttribute('aria-pressed', `${each.getAttribute('data-value') === kind}`);
    setInternal(kind === 'note');
  }

  for (const each of kinds) {
    each.addEventListener('click', () => setType(each.getAttribute('data-value') ?? 'note'));
  }
  lock.addEventListener('click', () => setInternal(form.classList.contains('is-public')));
  submit.addEventListener('click', async () => {
    const text = editor.innerText.trim();
    if (text === '') return;
    editor.replaceChildren();
    await sendReply(thread.id, text, form.getAttribute('data-type') === 'note');
  });
  setType('email');
  return { root: el('div', { class: 'article-new' }, form), submit };
}

const LABELS: Readonly<Record<string, string>> = { email: 'E-mail', note: 'Note' };
