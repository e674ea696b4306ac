import { el, sendReply } from '../feed.ts';
import type { Thread } from '../thread.ts';
import { emptied, onEnter, startEditor, textIn } from './editor.ts';

/**
 * The composer block around a true CKEditor 5 (zendesk.md §4). A draft stays in its own ticket's editor until the agent
 * sends it: by the button, or in the plain editor by Enter.
 */
export function makeComposer(thread: Thread): HTMLElement {
  // zendesk.md selectors: omnichannel-channel-switcher-button with data-channel (H)
  const channel = el('button', {
    type: 'button',
    'data-test-id': 'omnichannel-channel-switcher-button',
    class: 'channel',
  });
  const kind = thread.composer === 'plain' ? 'plain' : 'rich';
  // zendesk.md selectors: omnicomposer-rich-text-ckeditor (H) or -plain-text-ckeditor (M); CKEditor adds its own classes
  const editable = el('div', {
    'aria-label': 'Compose your reply',
    'data-test-id': `omnicomposer-${kind}-text-ckeditor`,
  });
  const started = startEditor(editable, kind);
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

  // zendesk.md §4: `web` stands for e-mail; public code of 2025 knows native_messaging, chat and sms as well
  const publicChannel = thread.channel === 'email' ? 'web' : 'native_messaging';
  const label: Record<string, string> = {
    web: 'Email',
    native_messaging: 'Messaging',
    internal: 'Internal note',
  };
  function choose(name: string): void {
    channel.setAttribute('data-channel', name);
    channel.setAttribute('aria-label', label[name] ?? name);
    channel.textContent = `${label[name]} ▾`;
    box.classList.toggle('internal', name === 'internal');
  }
  async function sendIt(): Promise<void> {
    const editor = await started;
    const text = textIn(editor).trim();
    if (!text) return;
    emptied(editor);
    await sendReply(thread.id, text, channel.getAttribute('data-channel') === 'internal');
  }
  channel.addEventListener('click', () => {
    choose(channel.getAttribute('data-channel') === 'internal' ? publicChannel : 'internal');
  });
  send.addEventListener('click', sendIt);
  // zendesk.md §4: in the plain composer Enter sends
  if (kind === 'plain') started.then((editor) => onEnter(editor, sendIt));

  // zendesk.md selectors: ticket-rich-text-editor (H), editor-view (M)
  const box = el('div', { 'data-test-id': 'ticket-rich-text-editor', class: 'editor' }, editable);
  choose(publicChannel);
  return el(
    'div',
    { 'data-test-id': 'editor-view', class: 'composer' },
    el('div', { class: 'composer-top' }, channel, el('span', { class: 'to' }, `To ${thread.customer.name}`)),
    box,
    el('div', { class: 'composer-foot' }, tools, send),
  );
}
