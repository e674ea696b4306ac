import type { Marks } from '../helpdesk.ts';

/**
 * Zammad's two agent pages: the older one with hash routes, where open tickets may stay mounted side by side, and the
 * desktop view (Vue), where the hidden ones are taken out of the page. Facts/zammad 8 names what was read of either.
 */
export const marks: Marks = {
  host: [],
  root: [
    {
      since: 'undated',
      css: '#content_permanent_Ticket-{id} .ticketZoom',
      proof: "the task manager's own test and two public user scripts; legacy, H",
    },
    {
      since: '2016',
      css: '.content.active .ticketZoom',
      proof: "facts/zammad 8, Zammad's system tests; legacy, H; states no id, its articles' own links do",
    },
    {
      since: '2024',
      css: 'main:has(section[role="feed"] article[aria-setsize])',
      alone: true,
      proof: 'facts/zammad 8 and the layout around it; desktop, M; hidden tabs are detached',
    },
  ],
  identity: [
    {
      since: 'undated',
      css: '[id^="content_permanent_Ticket-"]',
      attribute: 'id',
      pattern: /^content_permanent_Ticket-(\d+)$/,
      proof: "the task manager's own test and two public user scripts; legacy, H",
    },
    {
      since: '2024-02-20',
      css: '.ticket-article-item > a[href*="#ticket/zoom/"]',
      attribute: 'href',
      pattern: /#ticket\/zoom\/(\d+)\/\d+$/,
      proof: "facts/zammad 8 and a page saved in 2024: each article's permanent link; legacy, H",
    },
  ],
  selected: [],
  pane: [],
  log: [
    { since: '2016', css: '.ticket-article', proof: 'facts/zammad 8; legacy, H' },
    { since: '2024', css: 'section[role="feed"]', proof: 'facts/zammad 8; desktop, M' },
  ],
  item: [
    { since: '2016', css: '.ticket-article-item', proof: 'facts/zammad 8; legacy, H' },
    {
      since: '2024',
      css: 'article[id^="article-"]:not([id="article-more"])',
      proof: 'facts/zammad 8; desktop, M; the row that loads older ones is no message',
    },
  ],
  bubble: [],
  body: [
    { since: '2016', css: '.textBubble-content .richtext-content', proof: 'facts/zammad 8; legacy, H' },
    {
      since: '2024',
      css: '[data-test-id="article-content"] .inner-article-body',
      proof: 'facts/zammad 8; desktop, M',
    },
  ],
  sender: [
    {
      since: '2016',
      css: '.ticket-article-item:not(.system) .article-content-meta.top .article-meta-row:first-child .article-meta-value',
      proof:
        'facts/zammad 8: From is the first row wherever there is one; legacy, M; of the system it is a dash',
    },
    {
      since: '2024',
      css: '[aria-describedby="author-name-and-creation-date"] .font-bold',
      proof: 'facts/zammad 8; desktop, M; left out for the system and while the meta rows are open',
    },
  ],
  time: [
    {
      since: '2024-02-20',
      css: '.task-subline > .humanTimeFromNow',
      proof: 'facts/zammad 8 and a page saved in 2024; legacy, H',
    },
    {
      since: '2024',
      css: '[aria-describedby="author-name-and-creation-date"] time',
      proof: 'facts/zammad 8; desktop, M',
    },
  ],
  // Both pages and the JSON number articles alike: facts/zammad 8.
  ids: [
    {
      since: '2016',
      css: '.ticket-article-item[id^="article-"]',
      attribute: 'id',
      proof: 'facts/zammad 8; legacy, H',
    },
    { since: '2024', css: 'article[id^="article-"]', attribute: 'id', proof: 'facts/zammad 8; desktop, M' },
  ],
  noise: [
    {
      since: '2016',
      css: '.article-content-meta',
      proof: 'facts/zammad 8: From, To, Cc, Channel; legacy, H',
    },
    {
      since: '2024-02-20',
      css: '.article-meta-value .text-muted',
      proof: 'a page saved in 2024: the address beside the name; legacy, M',
    },
    {
      since: 'undated',
      css: '.article-meta-permanent',
      proof: 'facts/zammad 8: security notices; legacy, M',
    },
    { since: '2016', css: '.js-avatar', proof: 'facts/zammad 8: initials; legacy, H' },
    { since: '2016', css: '.textBubble-overflowContainer', proof: 'facts/zammad 8: "See more"; legacy, H' },
    { since: '2016', css: '.js-article-actions', proof: 'facts/zammad 8; legacy, H' },
    { since: '1999', css: 'button', proof: 'HTML: a control is nothing said' },
  ],
  quote: [
    { since: '1998', css: 'blockquote', proof: 'HTML: how e-mail quotes, in both pages' },
    {
      since: '2016',
      css: '.js-signatureMarker',
      proof: 'facts/zammad 8: Zammad folds what follows as well: signature and earlier mail; legacy, H',
    },
    {
      since: '2016',
      css: '[data-signature="true"]',
      proof: "Zammad's editors and a public project's saved articles: a group's own signature; M",
    },
  ],
  attachment: [
    {
      since: '2016',
      css: 'a[data-type="attachment"]',
      says: 'attachment',
      proof: "Zammad's list of attachments, in two public versions; legacy, M",
    },
    {
      since: '2024',
      css: '[data-test-id^="article-bubble-container-"] footer',
      says: 'attachment',
      proof: "the bubble's foot, there only with attachments; desktop, L",
    },
    { since: '1993', css: 'img', says: 'image', proof: 'HTML' },
  ],
  folded: [
    { since: '2024', css: 'article[id="article-more"]', proof: 'facts/zammad 8; desktop, M; pages of 100' },
  ],
  subject: [{ since: '2016', css: '.js-objectTitle', proof: 'facts/zammad 8; legacy, H' }],
  // Both stand in a side bar whose markup was not read.
  customer: [],
  tag: [],
};
