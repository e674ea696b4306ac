import type { Helpdesk } from '../helpdesk.ts';
import { AUDITS_QUERY, parseAudits } from './audits.ts';
import { COMMENTS_QUERY, parseComments } from './comments.ts';
import { composer } from './composer.ts';
import { LOG_QUERY, parseLog } from './log.ts';
import { marks } from './marks.ts';
import { tidied } from './notices.ts';
import { roles, signals } from './roles.ts';
import { timeOf } from './time.ts';

export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  // A host-mapped help centre does not change the agents' address: facts/zendesk 1.1.
  matches: ['https://*.zendesk.com/agent/*'],
  at: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' &&
    /^(?:[a-z0-9-]+\.)+zendesk\.com$/.test(hostname) &&
    /^\/agent(?:\/|$)/.test(pathname),
  // A further segment is another view of the ticket, not its conversation; `#/tickets/` is the old form.
  conversationIdAt: ({ pathname, hash }) =>
    /^\/agent\/tickets\/(\d{1,19})\/?$/.exec(pathname)?.[1] ??
    (/^\/agent\/?$/.test(pathname) ? (/^#\/tickets\/(\d{1,19})$/.exec(hash)?.[1] ?? null) : null),
  marks,
  // It pages, behind a button, and recycles nothing: facts/zendesk 2.2.
  tellsFolding: true,
  signals,
  roles,
  timeOf,
  tidied,
  api: {
    routes: [
      {
        path: (id) => `/api/v2/tickets/${id}/conversation_log?${LOG_QUERY}`,
        parse: parseLog,
        allowanceHeader: 'zendesk-ratelimit-omnilog-index',
        maxPages: 5,
      },
      {
        path: (id) => `/api/v2/tickets/${id}/comments.json?${COMMENTS_QUERY}`,
        parse: parseComments,
        allowanceHeader: null,
        maxPages: 5,
      },
      {
        path: (id) => `/api/v2/tickets/${id}/audits.json?${AUDITS_QUERY}`,
        parse: parseAudits,
        allowanceHeader: null,
        maxPages: 5,
      },
    ],
    againMs: null,
  },
  composer,
};
