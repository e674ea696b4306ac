import type { Composer } from '../helpdesk.ts';

/** Zammad's two editors. `internal` alone makes no note: an e-mail that is internal is still sent (facts/zammad 8). */
export const composer: Composer = {
  box: [
    { since: '2016', css: 'form.article-add', proof: 'facts/zammad 8; legacy, H' },
    {
      since: '2024',
      css: '[data-test-id="article-reply-stripes-panel"]',
      proof: 'facts/zammad 8; desktop, M',
    },
  ],
  editor: [
    {
      since: '2016',
      css: '.articleNewEdit-body[contenteditable="true"]',
      proof: 'facts/zammad 8: plain; legacy, H',
    },
    {
      since: '2026',
      css: '.articleNewEdit-body [contenteditable="true"]',
      proof: 'one public extension sees the editable inside; legacy, L',
    },
    {
      since: '2024',
      css: '#ticketArticleReplyForm [contenteditable="true"]',
      proof: 'facts/zammad 8; desktop, M',
    },
  ],
  modes: [
    {
      since: '2016',
      says: 'internal',
      reach: 'around',
      css: 'form.article-add.is-internal[data-type="note"]',
      proof: 'facts/zammad 8: `note` is the only kind that is not sent; legacy, H',
    },
    {
      since: '2016',
      says: 'public',
      reach: 'around',
      css: 'form.article-add.is-internal[data-type="email"]',
      proof: 'facts/zammad 8: it is sent all the same; legacy, M',
    },
    {
      since: '2016',
      says: 'public',
      reach: 'around',
      css: 'form.article-add.is-public',
      proof: 'facts/zammad 8; legacy, H',
    },
    // Without stripes nothing is said: newer versions draw them elsewhere. They do not tell an e-mail from a note.
    {
      since: '2024',
      says: 'internal',
      reach: 'around',
      css: '[data-test-id="article-reply-stripes-panel"].bg-stripes',
      proof: "facts/zammad 8 and the view's own tests; desktop, M",
    },
  ],
};
