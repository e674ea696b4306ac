import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';

/** The composer block (zendesk.md §4). A draft stays in its own ticket's editor until the agent sends it. */
export function makeComposer(thread: Thread): HTMLElement {
  // zendesk.md selectors: omnichannel-channel-switcher-button with data-channel (H)
  const channel = el('button', {
    type: 'button',
    'data-test-id': 'omnichannel-channel-switcher-button',
    class: 'channel',
  });
  // zendesk.md selectors: omnicomposer-rich-text-ckeditor (H) or -plain-text-ckeditor (M)
  const editor = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Compose your reply',
    'data-test-id': `omnicomposer-${thread.composer}-text-ckeditor`,
    class: 'ck ck-content ck-editor__editable',
  });
  // zendesk.md selectors: omnichannel-composer-toolbar (M)
  const tools = el('div', {
    'data-test-id': 'omnichannel-composer-toolbar',
    class: 'tools',
    'aria-hidden': 'true',
  });
  tools.append(...['T', '☺', '⌘', '🔗'].map((each) => el('span', {}, each)));
  // zendesk.md selectors: omnichannel-omnicomposer-send-button (M)
  const send = el(
    'button',
    {
      type: 'button',
      'data-test-id': 'omnichannel-omnicomposer-send-button',
      class: 'send',
    },
    'Send',
  );

  const publicChannel = thread.channel === 'email' ? 'email' : 'messaging';
  const label: Record<string, string> = { email: 'Email', messaging: 'Messaging', internal: 'Internal note' };
  function choose(name: string): void {
    channel.setAttribute('data-channel', name);
    channel.setAttribute('aria-label', label[name] ?? name);
    channel.textContent = `${label[name]} ▾`;
    editor.parentElement?.classList.toggle('internal', name === 'internal');
  }
  channel.addEventListener('click', () => {
    choose(channel.getAttribute('data-channel') === 'internal' ? publicChannel : 'internal');
  });
  send.addEventListener('click', async () => {
    const text = editor.innerText.trim();
    if (!text) return;
    editor.replaceChildren();
    await sendReply(thread.id, text, channel.getAttribute('data-channel') === 'internal');
  });

  // zendesk.md selectors: ticket-rich-text-editor (H), editor-view (M)
  const box = el('div', { 'data-test-id': 'ticket-rich-text-editor', class: 'editor' }, editor);
  choose(publicChannel);
  return el(
    'div',
    { 'data-test-id': 'editor-view', class: 'composer' },
    el('div', { class: 'composer-top' }, channel, el('span', { class: 'to' }, `To ${thread.customer.name}`)),
    box,
    el('div', { class: 'composer-foot' }, tools, send),
  );
}
