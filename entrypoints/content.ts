import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Attention, attendTo } from '../utils/attending.ts';
import { mountBadge } from '../utils/badge.ts';
import type { Reading } from '../utils/domain/reading.ts';
import { facePanel } from '../utils/facing.ts';
import { helpdesks } from '../utils/helpdesk/index.ts';
import { READ_AGAIN, watch } from '../utils/helpdesk/live/watch.ts';
import { call } from '../utils/messaging.ts';
import { reporter } from '../utils/report.ts';
import { quietFor } from '../utils/storage/quiet.ts';
import { watchBrand } from '../utils/storage/settings.ts';

export default defineContentScript({
  matches: helpdesks.flatMap(({ matches }) => [...matches]),
  async main({ signal }) {
    if (window.top === window) await attendTo(new URL(location.href), signal, attend);
  },
});

async function attend({ helpdesk, brand, signal }: Attention): Promise<void> {
  const quiet = await quietFor(location.host, Date.now, signal);
  if (signal.aborted) return;
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
  window.addEventListener('pagehide', () => void call('page/left', undefined).catch(() => undefined), {
    signal,
  });

  const watched = watch({
    window,
    helpdesk,
    senders: brand,
    fetch: window.fetch.bind(window),
    now: Date.now,
    quiet,
    signal,
    onReading: (reading) => {
      last = reading;
      // Handing over a long conversation costs a task of its own; a page nobody looks at delays its timers.
      if (document.hidden) report(reading);
      else setTimeout(() => report(reading));
    },
  });
  const stops = [
    facePanel(document, helpdesk, watched, () => last),
    watchBrand(location.host, () => window.dispatchEvent(new Event(READ_AGAIN))),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

const observe = (reading: Reading) => call('conversation/observed', reading);
