import type { Helpdesk } from '../helpdesk.ts';
import { timeIn } from '../json.ts';
import { parseArticles } from './articles.ts';
import { composer } from './composer.ts';
import { marks } from './marks.ts';
import { roles, signals } from './roles.ts';

/** A ticket in the older page, with one of its articles or a place in an overview behind it. */
const LEGACY = /^#ticket\/zoom\/(\d{1,19})(?:\/.*)?$/;
/** The desktop view's own routes. */
const DESKTOP = /^\/desktop\/(?:tickets|ticket|ticket\/zoom)\/(\d{1,19})\/?$/;
/** Pages of the agent beside a ticket that no other program is known to name like this. */
const ELSEWHERE = /^#ticket\/(?:view|create|zoom)(?:\/|$)/;
/** Makers of other helpdesks: nobody runs a Zammad there. */
const OTHERS = /(?:^|\.)(?:zendesk\.com|intercom\.com|intercom\.io|chatwoot\.com)$/;

export const zammad: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  // Everyone runs it on a host of their own: the agent connects that site.
  matches: [],
  at: (url) =>
    /^https?:$/.test(url.protocol) &&
    !OTHERS.test(url.hostname) &&
    (url.pathname === '/' ? ELSEWHERE.test(url.hash) : /^\/desktop(?:\/|$)/.test(url.pathname)),
  conversationIdAt: ({ pathname, hash }) =>
    (pathname === '/' ? LEGACY.exec(hash) : DESKTOP.exec(pathname))?.[1] ?? null,
  marks,
  // The older page mounts every article; the desktop view shows a row wherever some are missing.
  tellsFolding: true,
  signals,
  roles,
  // The words beside the attribute are in the agent's language, and often relative.
  timeOf: (time) => timeIn({ at: time.getAttribute('datetime') }, 'at'),
  tidied: (messages) => messages,
  api: {
    routes: [
      {
        path: (id) => `/api/v1/ticket_articles/by_ticket/${id}`,
        parse: parseArticles,
        allowanceHeader: null,
        maxPages: 1,
      },
    ],
    // For the desktop view alone: it leaves open who wrote what the system drew. The whole ticket is answered.
    againMs: 5_000,
  },
  composer,
};
