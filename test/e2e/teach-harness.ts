import english from '../../public/_locales/en/messages.json';
import type { Reading } from '../../utils/domain/reading.ts';
import type { TaughtPage } from '../../utils/domain/taught.ts';
import { fill } from '../../utils/domain/wording.ts';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { watch } from '../../utils/helpdesk/live/watch.ts';
import { mountGuide } from '../../utils/helpdesk/taught/guide/guide.ts';
import { taughtHelpdesk } from '../../utils/helpdesk/taught/taught.ts';

/** What the test asks the page for: the guide as the popup injects it, and the reader as the content script runs it. */
const words = english as Readonly<Record<string, { readonly message: string }>>;
const heard: { page: TaughtPage | null; readings: Reading[]; events: string[] } = {
  page: null,
  readings: [],
  events: [],
};

Object.assign(window, {
  heard,
  teach: (refuses = false, direction = 'ltr') =>
    mountGuide({
      window,
      say: (key, given = []) =>
        key === '@@bidi_dir' ? direction : fill(words[key]?.message ?? `?${key}`, given),
      now: Date.now,
      keep: async (page) => {
        if (refuses) throw new Error('refused');
        heard.page = page;
      },
      ending: new AbortController(),
    }),
  follow: (page: TaughtPage) =>
    watch({
      window,
      helpdesk: taughtHelpdesk(page, location.host),
      senders: () => NOBODY,
      fetch: null,
      now: Date.now,
      signal: new AbortController().signal,
      onReading: (reading) => heard.readings.push(reading),
    }),
});
