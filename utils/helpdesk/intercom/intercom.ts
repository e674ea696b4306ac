import type { Helpdesk } from '../helpdesk.ts';
import { timeIn } from '../json.ts';
import { composer } from './composer.ts';
import { parseConversation } from './conversation.ts';
import { marks } from './marks.ts';
import { parseRest } from './rest.ts';
import { roles, signals } from './roles.ts';

/** The three regions: facts/intercom 1. */
const HOSTS = ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'] as const;

export const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  matches: HOSTS.map((host) => `https://${host}/*`),
  at: ({ protocol, hostname }) => protocol === 'https:' && HOSTS.some((host) => host === hostname),
  conversationIdAt: ({ pathname }) =>
    /^\/a\/(?:inbox|apps)\/(?:.*\/)?conversations?\/(\d{1,30})(?:\/|$)/.exec(pathname)?.[1] ?? null,
  marks,
  // Whether the stream is virtualised is not known: facts/intercom 2.4.
  tellsFolding: false,
  signals,
  roles,
  timeOf: (time) => timeIn({ at: time.getAttribute('datetime') }, 'at'),
  tidied: (messages) => messages,
  api: {
    routes: [
      {
        path: (id, { pathname }) => {
          const app = /^\/a\/(?:inbox|apps)\/(?!conversations?\/)([a-z0-9]+)\//.exec(pathname)?.[1];
          return app === undefined ? null : `/ember/inbox/conversations/${id}?app_id=${app}`;
        },
        parse: (json) => parseConversation(json) ?? parseRest(json),
        allowanceHeader: null,
        maxPages: 5,
      },
    ],
    againMs: 2_000,
  },
  composer,
};
