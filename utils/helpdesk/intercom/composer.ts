import type { Composer } from '../helpdesk.ts';

/**
 * ProseMirror in all three generations: facts/intercom 2.2, 5. Since the second no public source tells a note from a
 * reply (a yellow editor is no proof), so the mode is unknown there.
 */
export const composer: Composer = {
  box: [
    { since: '2026-08', css: '[data-conversation-reply-composer]', proof: 'facts/intercom 2.2, G3, M' },
    { since: '2022', css: '.inbox2__composer__container', proof: 'facts/intercom 2.2, G2, H' },
    { since: '2016', css: '.embercom-prosemirror-composer', proof: 'facts/intercom 2.2, G1 and G2, H' },
  ],
  editor: [
    {
      since: '2016',
      css: '.embercom-prosemirror-composer-editor[contenteditable="true"]',
      proof: 'facts/intercom 2.2, G1 and G2, H',
    },
    {
      since: '2022',
      css: '.ProseMirror[contenteditable="true"]',
      proof: 'facts/intercom 2.2, G2 and G3, H',
    },
    {
      since: '2026-08-15',
      css: '[role="textbox"][contenteditable="true"]',
      proof: 'facts/intercom 2.1, G3, H: seen while typing',
    },
  ],
  modes: [
    {
      since: '2016',
      css: '.inbox__conversation-controls__pane-selector.tabs a.o__selected[data-intercom-target="note-tab"]',
      says: 'internal',
      reach: 'inside',
      proof: 'facts/intercom 2.2, G1, H',
    },
  ],
};
