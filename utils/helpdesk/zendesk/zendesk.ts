import type { Message } from '../../domain/conversation.ts';
import { type Helpdesk, NO_COMPOSER } from '../helpdesk.ts';
import { parseLog } from './log.ts';
import { marks } from './marks.ts';
import { roles, signals } from './roles.ts';
import { timeOf } from './time.ts';

export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  // A host-mapped help centre does not change the agents' address: facts/zendesk 1.1.
  matches: ['https://*.zendesk.com/agent/*'],
  at: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' &&
    /^(?:[a-z0-9-]+\.)+zendesk\.com$/.test(hostname) &&
    /^\/agent(?:\/|$)/.test(pathname),
  // A further segment is another view of the ticket, not its conversation; `#/tickets/` is the old form.
  conversationIdAt: ({ pathname, hash }) =>
    /^\/agent\/tickets\/(\d{1,19})\/?$/.exec(pathname)?.[1] ??
    (/^\/agent\/?$/.test(pathname) ? (/^#\/tickets\/(\d{1,19})$/.exec(hash)?.[1] ?? null) : null),
  marks,
  // It pages, behind a button, and recycles nothing: facts/zendesk 2.2.
  tellsFolding: true,
  signals,
  roles,
  timeOf,
  tidied,
  api: {
    routes: [
      {
        path: (id) => `/api/v2/tickets/${id}/conversation_log?sort=created_at&page[size]=100`,
        parse: parseLog,
        allowanceHeader: 'zendesk-ratelimit-omnilog-index',
        maxPages: 5,
      },
    ],
    againMs: null,
  },
  composer: NO_COMPOSER,
};

/** Messaging's first, private comment: facts/zendesk 2.2. */
const OPENING = /^Conversation with [\s\S]{1,300}\bURL:/;

/** Zendesk's own merge notices, whole: facts/zendesk 2.2. Known in English only; in other languages the marks decide. */
const MERGED =
  /^(?:Requests? #\d+[^\n]{0,600}(?:was|were) closed and merged into this request\.|This request was closed and merged into request #\d+[^\n]{0,600})/;

/** One line of a chat's transcript, added later as a comment: facts/zendesk 3.3. */
const TRANSCRIPT_LINE = /^\(\d{1,2}:\d{2}:\d{2}(?: ?[AP]M)?\) [^:\n]{1,100}: (.*)$/i;

function tidied<M extends Message>(messages: readonly M[]): readonly M[] {
  const said = new Set<string>();
  return messages.flatMap((message) => {
    if (message.visibility === 'internal' && OPENING.test(message.text)) return [];
    if (repeats(message.text, said)) return [];
    said.add(squeezed(message.text));
    const isNotice = message.role !== 'customer' && MERGED.test(message.text);
    return [isNotice ? { ...message, role: 'system' as const } : message];
  });
}

/** True for a transcript of which every line has been said before; one that adds anything is kept. */
function repeats(text: string, said: ReadonlySet<string>): boolean {
  if (!text.startsWith('(')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.map((line) => TRANSCRIPT_LINE.exec(line)?.[1]);
  return quoted.every((line) => line !== undefined && said.has(squeezed(line)));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
