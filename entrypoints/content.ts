import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountBadge } from '../utils/badge.ts';
import { keyOf } from '../utils/domain/conversation.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { helpdeskAt, helpdesks } from '../utils/helpdesk/index.ts';
import { showMessage } from '../utils/helpdesk/mark.ts';
import { READ_AGAIN, watch } from '../utils/helpdesk/watch.ts';
import { answer, call, type PageCalls } from '../utils/messaging.ts';
import { reporter } from '../utils/report.ts';
import { brandFor, watchBrand } from '../utils/storage/settings.ts';

export default defineContentScript({
  matches: helpdesks.flatMap(({ matches }) => [...matches]),
  async main({ signal }) {
    const helpdesk = helpdeskAt(new URL(location.href));
    if (!helpdesk || window.top !== window) return;
    const site = location.host;
    let brand = await brandFor(site);
    const opened = () => void call('panel/opened', undefined).catch(() => undefined);
    const badge = mountBadge(document, opened, signal, (key, given) => browser.i18n.getMessage(key, given));
    // Asked for now: a page outlives an update of Baton, and has no messages to ask for after it.
    const outOfOrder = browser.i18n.getMessage('badge_reload');
    let last: Reading | null = null;

    const report = reporter<Reading, Awaited<ReturnType<typeof observe>>>(
      observe,
      {
        answer: (reply) => badge.paint(reply),
        fail: () => badge.fail(outOfOrder),
      },
      signal,
    );
    const stops = [
      answer<PageCalls>({
        'page/asked': () => true,
        'evidence/shown': ({ key, id, text }) =>
          last?.kind === 'read' &&
          keyOf(last.conversation) === key &&
          showMessage(document, helpdesk, last.conversation.id, id, text),
      }),
      watchBrand(site, (changed) => {
        brand = changed;
        window.dispatchEvent(new Event(READ_AGAIN));
      }),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    window.addEventListener('pagehide', () => void call('page/left', undefined).catch(() => undefined), {
      signal,
    });

    watch({
      window,
      helpdesk,
      senders: () => brand,
      fetch: window.fetch.bind(window),
      now: Date.now,
      signal,
      onReading: (reading) => {
        last = reading;
        report(reading);
      },
    });
  },
});

const observe = (reading: Reading) => call('conversation/observed', reading);
