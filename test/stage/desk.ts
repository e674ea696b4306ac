import type { HelpdeskName, ThreadKey } from './thread.ts';

/** Which stand-in helpdesk a host name belongs to. */
export function helpdeskOfHost(host: string): HelpdeskName | null {
  if (/^[a-z0-9-]+\.zendesk\.com$/.test(host)) return 'zendesk';
  return /^app\.(eu\.|au\.)?intercom\.com$/.test(host) ? 'intercom' : null;
}

/** Addresses under which the pages are served (facts: zendesk.md §1.1, intercom-chatwoot-zammad.md §1). */
const PAGES: Record<HelpdeskName, RegExp> = {
  zendesk: /^\/agent(\/|$)/,
  intercom: /^\/a\/(inbox|apps)(\/|$)/,
};

export function isPagePath(helpdesk: HelpdeskName, path: string): boolean {
  return PAGES[helpdesk].test(path);
}

/** Paths of the helpdesk's own JSON. */
export function isApiPath(helpdesk: HelpdeskName, path: string): boolean {
  return path.startsWith(helpdesk === 'zendesk' ? '/api/' : '/ember/');
}

/** The page path of a thread, for a link or a move. */
export function pathOf(key: ThreadKey): string {
  return key.helpdesk === 'zendesk'
    ? `/agent/tickets/${key.id}`
    : `/a/inbox/ab12cd34/inbox/shared/all/conversation/${key.id}`;
}

/** The page address of a thread on the true host name, with no port: the browser's host mapping adds it. */
export function urlOf(key: ThreadKey): string {
  return `https://${key.helpdesk === 'zendesk' ? 'acme.zendesk.com' : 'app.intercom.com'}${pathOf(key)}`;
}
