import type { Helpdesk } from './helpdesk.ts';
import { intercom } from './intercom/intercom.ts';
import { zendesk } from './zendesk/zendesk.ts';

/** Every helpdesk that Baton reads: a new one is a file and a row here. */
export const helpdesks: readonly Helpdesk[] = [zendesk, intercom];

export function helpdeskAt(url: URL): Helpdesk | null {
  return helpdesks.find((helpdesk) => helpdesk.at(url)) ?? null;
}
