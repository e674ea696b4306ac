import type { Composer } from '../helpdesk.ts';

/** CKEditor 5 in two kinds, rich and plain: facts/zendesk 2, 4. The channel stands in the block of the editor. */
export const composer: Composer = {
  box: [
    { since: '2023', css: '[data-test-id="editor-view"]', proof: 'facts/zendesk 2, M' },
    { since: '2022-04-26', css: '[data-test-id="ticket-rich-text-editor"]', proof: 'facts/zendesk 2, H' },
  ],
  editor: [
    {
      since: '2022-02-28',
      css: '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
      proof: 'facts/zendesk 2, H',
    },
    {
      since: 'undated, recent',
      css: '[contenteditable="true"][data-test-id="omnicomposer-plain-text-ckeditor"]',
      proof: 'facts/zendesk 2, M',
    },
    {
      since: '2019',
      css: '.zendesk-editor--rich-text-container [contenteditable="true"]',
      proof: 'facts/zendesk 2, M',
    },
  ],
  modes: [
    {
      css: channel('internal'),
      says: 'internal',
      reach: 'inside',
      since: '2023-11',
      proof: 'public code, M',
    },
    {
      css: channel('web'),
      says: 'public',
      reach: 'inside',
      since: '2023-11',
      proof: 'facts/zendesk 2, H: e-mail',
    },
    {
      css: channel('email'),
      says: 'public',
      reach: 'inside',
      since: 'undated, recent',
      proof: 'public code, L',
    },
    {
      css: channel('native_messaging'),
      says: 'public',
      reach: 'inside',
      since: 'undated, recent',
      proof: 'public code, M: one sets it, one reads it',
    },
    {
      css: channel('chat'),
      says: 'public',
      reach: 'inside',
      since: 'undated, recent',
      proof: 'public code, L',
    },
    {
      css: channel('sms'),
      says: 'public',
      reach: 'inside',
      since: 'undated, recent',
      proof: 'public code, L',
    },
  ],
};

/** A channel that no row names leaves the mode unknown: an account may have channels of its own. */
function channel(name: string): string {
  return `[data-test-id="omnichannel-channel-switcher-button"][data-channel="${name}"]`;
}
