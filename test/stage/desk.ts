import { HELPDESKS, type HelpdeskName, type ThreadKey } from './thread.ts';

/** Where a stand-in helpdesk lives (facts: zendesk.md §1.1, intercom-chatwoot-zammad.md §1, §7, §8). */
interface Desk {
  readonly hosts: RegExp;
  /** Host of the addresses that `urlOf` makes. */
  readonly host: string;
  /** Paths under which the page is served; what follows a `#` never reaches a server. */
  readonly pages: RegExp;
  /** Paths of the helpdesk's own JSON. */
  readonly api: RegExp;
  readonly path: (id: string) => string;
}

const DESKS: Record<HelpdeskName, Desk> = {
  zendesk: {
    hosts: /^[a-z0-9-]+\.zendesk\.com$/,
    host: 'acme.zendesk.com',
    pages: /^\/agent(\/|$)/,
    api: /^\/api\//,
    path: (id) => `/agent/tickets/${id}`,
  },
  intercom: {
    hosts: /^app\.(eu\.|au\.)?intercom\.com$/,
    host: 'app.intercom.com',
    pages: /^\/a\/(inbox|apps)(\/|$)/,
    api: /^\/ember\//,
    path: (id) => `/a/inbox/ab12cd34/inbox/shared/all/conversation/${id}`,
  },
  chatwoot: {
    hosts: /^chat\.acme\.example$/,
    host: 'chat.acme.example',
    pages: /^\/app(\/|$)/,
    api: /^\/api\//,
    path: (id) => `/app/accounts/1/conversations/${id}`,
  },
  zammad: {
    hosts: /^help\.acme\.example$/,
    host: 'help.acme.example',
    pages: /^\/(desktop(\/|$)|$)/,
    api: /^\/api\//,
    path: (id) => `/#ticket/zoom/${id}`,
  },
  own: {
    hosts: /^desk\.acme\.example$/,
    host: 'desk.acme.example',
    pages: /^\/cases(\/|$)/,
    api: /^\/api\//,
    path: (id) => `/cases/${id}`,
  },
};

/** Which stand-in helpdesk a host name belongs to. */
export function helpdeskOfHost(host: string): HelpdeskName | null {
  return HELPDESKS.find((name) => DESKS[name].hosts.test(host)) ?? null;
}

export function isPagePath(helpdesk: HelpdeskName, path: string): boolean {
  return DESKS[helpdesk].pages.test(path);
}

export function isApiPath(helpdesk: HelpdeskName, path: string): boolean {
  return DESKS[helpdesk].api.test(path);
}

/** The page path of a thread, for a link or a move. */
export function pathOf(key: ThreadKey): string {
  return DESKS[key.helpdesk].path(key.id);
}

/** A host that the extension may not read before somebody connects it; null where its own manifest names it. */
export function hostToConnect(helpdesk: HelpdeskName): string | null {
  return helpdesk === 'zendesk' || helpdesk === 'intercom' ? null : DESKS[helpdesk].host;
}

/** The page address of a thread on the true host name, with no port: the browser's host mapping adds it. */
export function urlOf(key: ThreadKey): string {
  return `https://${DESKS[key.helpdesk].host}${pathOf(key)}`;
}
