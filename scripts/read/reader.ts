import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { helpdeskAt } from '../../utils/helpdesk/index.ts';
import { look } from '../../utils/helpdesk/look.ts';

/** Reads the page it runs in; with `asks`, the helpdesk's JSON as well. */
async function batonRead(asks: boolean) {
  const url = new URL(location.href);
  const helpdesk = helpdeskAt(url);
  if (helpdesk === null) throw new Error(`no helpdesk at ${url.href}`);
  const fetch = asks ? window.fetch.bind(window) : null;
  return look(document, url, helpdesk, NOBODY, fetch, Date.now);
}

Object.assign(globalThis, { batonRead });
