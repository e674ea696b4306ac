import { keyOf } from '../../domain/conversation.ts';
import type { ComposerSight } from '../../domain/draft.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { composerSight } from './found.ts';

/**
 * The composer of the conversation with this key; null where it has none, or another conversation is in front. By the
 * address, not by what was read last: a page that has moved on is ahead of its own reading.
 */
export function composerOf(document: Document, helpdesk: Helpdesk, key: string): ComposerSight | null {
  const url = new URL(document.URL);
  const id = helpdesk.conversationIdAt(url);
  const isInFront = id !== null && keyOf({ helpdesk: helpdesk.id, site: url.host, id }) === key;
  return isInFront ? composerSight({ document, url, helpdesk }) : null;
}
