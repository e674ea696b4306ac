import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountGuide } from '../utils/helpdesk/taught/guide/guide.ts';
import { call } from '../utils/messaging.ts';

/** The guide of this page, in the isolated world that all presses share: a new one takes the place of the last. */
const HELD = '__batonGuide';

/** Injected at the agent's press in the popup: lets them point at the page's parts, and hands over what came of it. */
export default defineUnlistedScript(() => {
  const held: unknown = Reflect.get(globalThis, HELD);
  if (held instanceof AbortController) held.abort();
  const ending = new AbortController();
  Reflect.set(globalThis, HELD, ending);
  mountGuide({
    window,
    say: (key, given) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], given),
    now: Date.now,
    keep: (page) => call('page/taught', page),
    ending,
  });
});
