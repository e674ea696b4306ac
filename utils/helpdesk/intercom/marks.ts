import type { Marks } from '../helpdesk.ts';

/**
 * Three generations of Intercom's inbox: G3 a React island in an open shadow root (2026), G2 Ember's second inbox
 * (2022–2026), G1 the first (until 2022). Facts/intercom 2.1. Class names in both spellings, `inbox2__` and
 * `inbox-2__`, have been seen at all times.
 */
export const marks: Marks = {
  host: [{ since: '2026-05', css: '#teammate-app-react', proof: 'facts/intercom 2.1, H: four projects' }],
  root: [],
  identity: [],
  selected: [],
  pane: [],
  log: [
    {
      since: '2026-04',
      css: '[data-testid="conversation-stream-scroll-container"]',
      proof: 'facts/intercom 2.2, G3, M',
    },
    { since: '2022', css: '[data-conversation-stream]', proof: 'facts/intercom 2.2, G2, H' },
    {
      since: '2022',
      css: '.inbox2__conversation-stream, .inbox-2__conversation-stream',
      proof: 'facts/intercom 2.2, L',
    },
    { since: '2016', css: '.conversation__stream', proof: 'facts/intercom 2.2, G1, H' },
  ],
  item: [
    { since: '2026-04', css: '[class*="group/content-part"]', proof: 'facts/intercom 2.2, G3, M' },
    {
      since: '2022',
      css: '[data-intercom-target="conversation-stream-content-part"]',
      proof: 'facts/intercom 2.2, G2, H',
    },
    { since: '2022', css: '[data-part-group-id]', proof: 'facts/intercom 2.2, G2, H: a group of parts' },
    { since: '2016', css: '.conversation__bubble-container', proof: 'facts/intercom 2.2, G1, H' },
    { since: '2016', css: '.conversation__bubble', proof: 'facts/intercom 2.2, G1, H' },
  ],
  bubble: [],
  body: [
    { since: '2022', css: '.intercom-interblocks-html', proof: 'facts/intercom 2.2, G2, H' },
    { since: '2022', css: '.intercom-interblocks', proof: 'facts/intercom 2.2, G2, H' },
    { since: '2022', css: '.interblocks-html', proof: 'facts/intercom 2.2, G2 and tried in G3' },
    {
      since: '2022',
      css: '.inbox2__message-content, .inbox2__user-email-content',
      proof: 'facts/intercom 2.2, G2, L',
    },
    { since: '2016', css: '.conversation__text', proof: 'facts/intercom 2.2, G1, H' },
  ],
  sender: [{ since: '2022', css: '[data-testid="admin-avatar-name"]', proof: 'facts/intercom 2.2, G2, M' }],
  time: [{ since: '2014', css: 'time[datetime]', proof: 'HTML; no public source names a time element' }],
  ids: [
    {
      since: 'undated',
      css: '[data-part-entity-id]',
      attribute: 'data-part-entity-id',
      proof: 'facts/intercom 2.2, L',
    },
    { since: 'undated', css: '[data-part-id]', attribute: 'data-part-id', proof: 'facts/intercom 2.2, L' },
    {
      since: 'undated',
      css: '[data-intercom-part-id]',
      attribute: 'data-intercom-part-id',
      proof: 'facts/intercom 2.2, L',
    },
  ],
  noise: [
    { since: '1999', css: 'button', proof: 'HTML: a control is nothing said' },
    { since: '2022', css: '.inbox2__avatar', proof: 'facts/intercom 2.2, G2, H' },
    {
      since: '2022',
      css: '.channels__inbox__email-metadata-container',
      proof: 'facts/intercom 2.2, M: says that the thread is e-mail',
    },
  ],
  quote: [
    { since: 'undated', css: 'blockquote', proof: 'facts/intercom 3.3: e-mail repeats quoted history' },
  ],
  attachment: [{ since: '1993', css: 'img', says: 'image', proof: 'HTML' }],
  folded: [
    { since: '2016', css: '.sp__3', proof: 'facts/intercom 2.4, G1, H: a spinner before older parts' },
  ],
  // The header's title is the contact's name or the subject, and does not say which.
  subject: [],
  customer: [],
  tag: [],
};
