import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The box that an agent writes in, with the page's own Send. */
export function makeComposer(thread: Thread): HTMLElement {
  const box = el('div', {
    class: 'sc-4m1x-1 jUyTrE',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Your answer',
    'data-field': 'answer',
  });
  const send = el('button', { type: 'button', class: 'sc-4m1x-3 pOiUyT' }, 'Send');
  send.addEventListener('click', async () => {
    const text = box.innerText.trim();
    if (!text) return;
    box.replaceChildren();
    await sendReply(thread.id, text, false);
  });
  return el(
    'footer',
    { class: 'sc-4m1x-0 aZsXdC' },
    box,
    el('div', { class: 'sc-4m1x-2 qWeRtY' }, el('span', {}, `To ${thread.customer.name}`), send),
  );
}
