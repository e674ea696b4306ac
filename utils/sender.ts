import type { Browser } from 'wxt/browser';
import type { Connection } from './domain/brand.ts';
import { helpdeskOn } from './helpdesk/index.ts';

type Sender = Browser.runtime.MessageSender;

/** Who a call comes from, judged by what the browser vouches for and not by what the message says. */
export type Origin =
  | { kind: 'own page' }
  /** The content script of a tab's top page: on a helpdesk of the manifest, or where the agent has let Baton in. */
  | { kind: 'page'; tab: number; url: URL }
  | { kind: 'stranger' };

export interface HelpdeskPage {
  readonly tab: number;
  readonly helpdesk: string;
  readonly site: string;
}

/** @param ownOrigin the extension's own origin, for example `chrome-extension://abc`. */
export function originOf(sender: Sender, ownOrigin: string): Origin {
  const origin = sender.origin ?? originFrom(sender.url);
  if (origin === ownOrigin) return { kind: 'own page' };
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0 || !sender.url || !origin) return { kind: 'stranger' };
  const url = URL.canParse(sender.url) ? new URL(sender.url) : null;
  return url && url.origin === origin ? { kind: 'page', tab, url } : { kind: 'stranger' };
}

/** The helpdesk that is read on a page; null where it is neither one by its address nor connected by the agent. */
export function helpdeskPage(of: Origin, connections: readonly Connection[]): HelpdeskPage | null {
  if (of.kind !== 'page') return null;
  const helpdesk = helpdeskOn(of.url, connections);
  return helpdesk && { tab: of.tab, helpdesk: helpdesk.id, site: of.url.host };
}

function originFrom(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined;
}
