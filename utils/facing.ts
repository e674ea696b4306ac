import { browser } from 'wxt/browser';
import { keyOf } from './domain/conversation.ts';
import type { Reading } from './domain/reading.ts';
import { composerOf } from './helpdesk/compose/asked.ts';
import type { Helpdesk } from './helpdesk/helpdesk.ts';
import type { Watched } from './helpdesk/live/watch.ts';
import { showMessage } from './helpdesk/mark.ts';
import { skeletonOf } from './helpdesk/skeleton/skeleton.ts';
import { answer, type PageCalls } from './messaging.ts';

/**
 * Answers what the panel and the background ask of a helpdesk page, from the page as it is now.
 * @param last what was read of it last
 * @returns the way to stop
 */
export function facePanel(
  page: Document,
  helpdesk: Helpdesk,
  { isSettledOn }: Watched,
  last: () => Reading | null,
): () => void {
  return answer<PageCalls>({
    'page/asked': () => true,
    'skeleton/asked': () =>
      skeletonOf(page, new URL(page.URL), helpdesk, browser.runtime.getManifest().version),
    'evidence/shown': ({ key, id, text }) => {
      const of = last();
      if (of?.kind !== 'read' || keyOf(of.conversation) !== key) return false;
      return showMessage(page, helpdesk, of.conversation.id, id, text);
    },
    'composer/asked': (key) => composerOf(page, helpdesk, key),
    'front/asked': (id) => isSettledOn(id),
  });
}
