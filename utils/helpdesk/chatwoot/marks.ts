import type { Marks } from '../helpdesk.ts';
import { QUOTE } from './content.ts';

/** Chips, players and viewers hold words of the interface: only what was written beside them is said. */
const chrome = (kind: string): string =>
  `[data-bubble-name="${kind}"] :not(.prose-bubble):not(.prose-bubble *)`;

/**
 * Chatwoot's dashboard since its messages were rebuilt in 2025. Its classes are Tailwind utilities that change with
 * a design; `data-message-id`, `data-bubble-name` and the names of its own parts have stayed (facts/chatwoot 7).
 */
export const marks: Marks = {
  host: [],
  // Neither the panel nor anything around it names the conversation: the address alone does.
  root: [],
  identity: [],
  selected: [],
  pane: [],
  log: [{ since: '2026-02', css: 'ul.conversation-panel', proof: 'facts/chatwoot 7, H' }],
  item: [
    { since: '2026-02', css: '.message-bubble-container[data-message-id]', proof: 'facts/chatwoot 7, H' },
  ],
  bubble: [],
  body: [
    {
      since: '2026-02',
      css: '.prose-bubble:not(.line-clamp-2)',
      proof: 'facts/chatwoot 7, H; two lines of a quoted message have the same class: bubbles/Base.vue',
    },
    { since: '2026-02', css: '[data-bubble-name="activity"]', proof: 'facts/chatwoot 7, H: an event' },
  ],
  sender: [
    {
      since: '2026-02',
      css: '[class*="grid-area:avatar"] img[alt]',
      proof: 'facts/chatwoot 7, H: our side only',
    },
  ],
  time: [{ since: '2026-02', css: 'time', proof: 'facts/chatwoot 7, H: shown words, no datetime' }],
  ids: [
    {
      since: '2026-02',
      css: '[data-message-id]',
      attribute: 'data-message-id',
      proof: 'facts/chatwoot 7, H: the same id as in the JSON',
    },
  ],
  runsOn: [
    { since: '2026-02', css: '.group-with-next', proof: 'facts/chatwoot 7, H: same sender, same minute' },
  ],
  noise: [
    { since: '1999', css: 'button', proof: 'HTML: a control is nothing said' },
    { since: '2026-02', css: 'time', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[class*="grid-area:avatar"]', proof: 'facts/chatwoot 7, H: initials' },
    { since: '2026-02', css: '.context-menu-wrap', proof: 'facts/chatwoot 7, H' },
    {
      since: '2026-02',
      css: '.prose-bubble.line-clamp-2',
      proof: 'bubbles/Base.vue: the message replied to',
    },
    { since: '2026-02', css: chrome('image'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('audio'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('video'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('embed'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('ig-story'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('attachment'), proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: chrome('unsupported'), proof: 'facts/chatwoot 7, H: a sentence of Chatwoot’s' },
  ],
  // The page hides what a mail quotes until it is asked for it; a blockquote may be the customer's own words.
  quote: [{ since: 'undated', css: QUOTE, proof: 'facts/chatwoot 7, H; Gmail, in the fixtures of Chatwoot' }],
  attachment: [
    { since: '2026-02', css: '[data-bubble-name="image"]', says: 'image', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[data-bubble-name="audio"]', says: 'audio', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[data-bubble-name="video"]', says: 'video', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[data-bubble-name="embed"]', says: 'embed', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[data-bubble-name="ig-story"]', says: 'story', proof: 'facts/chatwoot 7, H' },
    { since: '2026-02', css: '[data-bubble-name="csat"]', says: 'form', proof: 'facts/chatwoot 7, H' },
    {
      since: '2026-02',
      css: '[data-bubble-name="attachment"]',
      says: 'attachment',
      proof: 'facts/chatwoot 7, H',
    },
    {
      since: '2026-02',
      css: '[data-bubble-name="unsupported"]',
      says: 'unsupported message',
      proof: 'facts/chatwoot 7, H',
    },
  ],
  folded: [],
  subject: [],
  customer: [],
  tag: [],
};
