import type { Message } from '../../domain/conversation.ts';
import type { Composer, Helpdesk } from '../helpdesk.ts';
import { marks } from './marks.ts';
import { parseMessages } from './messages.ts';
import { roles, signals } from './roles.ts';
import { headersOf } from './session.ts';

/** Chatwoot runs on anybody's host, and never on those of the other helpdesks. */
const OTHERS = /(?:^|\.)(?:zendesk|intercom|zammad)\.com$/;

const DASHBOARD = /^\/app\/accounts\/(\d{1,19})(?:\/|$)/;

/** The lists that a conversation may be opened from: facts/chatwoot 7. */
const LISTS =
  '(?:(?:inbox|team|custom_view)/\\d{1,19}/|label/[^/]+/|(?:mentions|unattended|participating)/)?';
const OPEN = new RegExp(`^/app/accounts/\\d{1,19}/${LISTS}conversations/(\\d{1,19})/?$`);

/** What is left of a deleted message; in English, elsewhere the JSON says so. Facts/chatwoot 7. */
const DELETED = 'This message was deleted';

/**
 * A reply and a note are written in one editor. That `is-private` is missing proves no reply, as a class may be
 * renamed: the send button must also wear the reply's colour.
 */
const composer: Composer = {
  box: [{ since: '2026-02', css: '.reply-box', proof: 'facts/chatwoot 7, H' }],
  editor: [
    {
      since: '2026-02',
      css: '.ProseMirror[contenteditable="true"]',
      proof: 'facts/chatwoot 7, H: ProseMirror',
    },
  ],
  modes: [
    {
      since: '2026-02',
      css: '.reply-box.is-private',
      says: 'internal',
      reach: 'around',
      proof: 'facts/chatwoot 7, H',
    },
    {
      since: '2026-02',
      css: '.reply-box:not(.is-private) button[type="submit"].bg-n-brand',
      says: 'public',
      reach: 'inside',
      proof: 'facts/chatwoot 7, H; ReplyBottomPanel.vue and Button.vue: blue for a reply, amber for a note',
    },
  ],
};

export const chatwoot: Helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  // Anybody's host: the agent is asked for it when they connect it.
  matches: [],
  at: ({ protocol, hostname, pathname }) =>
    /^https?:$/.test(protocol) && !OTHERS.test(hostname) && DASHBOARD.test(pathname),
  conversationIdAt: ({ pathname }) => OPEN.exec(pathname)?.[1] ?? null,
  marks,
  // Twenty messages are in the page until the agent scrolls up, and nothing says whether there are more.
  tellsFolding: false,
  signals,
  roles,
  // The shown words are in the agent's language and zone; there is no attribute: facts/chatwoot 7.
  timeOf: () => null,
  tidied: <M extends Message>(messages: readonly M[]) =>
    messages.map((message) => (message.text === DELETED ? { ...message, role: 'system' as const } : message)),
  api: {
    routes: [
      {
        path: (id, { pathname }) => {
          const account = DASHBOARD.exec(pathname)?.[1];
          return account === undefined ? null : `/api/v1/accounts/${account}/conversations/${id}/messages`;
        },
        parse: parseMessages,
        backwards: true,
        allowanceHeader: null,
        // Two hundred messages, twenty at a time: of a longer talk the newest.
        maxPages: 10,
        headersOf,
      },
    ],
    againMs: 2_000,
  },
  composer,
};
