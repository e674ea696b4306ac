import type { Browser } from 'wxt/browser';
import { helpdeskAt } from './helpdesk/index.ts';

type Sender = Browser.runtime.MessageSender;

/** Who a call comes from, judged by what the browser vouches for and not by what the message says. */
export type Origin =
  | { kind: 'own page' }
  | { kind: 'helpdesk page'; tab: number; helpdesk: string; site: string }
  | { kind: 'stranger' };

/** @param ownOrigin the extension's own origin, for example `chrome-extension://abc`. */
export function originOf(sender: Sender, ownOrigin: string): Origin {
  const origin = sender.origin ?? originFrom(sender.url);
  if (origin === ownOrigin) return { kind: 'own page' };
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0 || !sender.url || !origin) return { kind: 'stranger' };
  const url = URL.canParse(sender.url) ? new URL(sender.url) : null;
  const helpdesk = url && url.origin === origin ? helpdeskAt(url) : null;
  return helpdesk && url
    ? { kind: 'helpdesk page', tab, helpdesk: helpdesk.id, site: url.host }
    : { kind: 'stranger' };
}

function originFrom(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined;
}
