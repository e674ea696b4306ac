import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, objectIn, timeIn, wordIn } from '../json.ts';
import { textOfMarkup } from '../text.ts';
import { DELETED, textOfOptions } from './blocks.ts';

/** Kinds of author: facts/intercom 3.2. */
const AUTHORS: Readonly<Record<string, Role>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'agent',
  team: 'agent',
  bot: 'ai',
  operator: 'ai',
};

const NOTES: ReadonlySet<string> = new Set(['note', 'note_and_reopen']);
/** Boilerplate with a body that nobody said: facts/intercom 3.3. */
const BOILERPLATE: ReadonlySet<string> = new Set(['channel_and_reply_time_expectation']);

/**
 * Reads a conversation of the public REST model; null if it is something else. The opening message is `source`, not a
 * part, and any kind of part may carry a reply: `open`, `close` and `assignment` often do (facts/intercom 3.3).
 */
export function parseRest(json: unknown): HistoryPage | null {
  const parts = listIn(json, 'conversation_parts', 'conversation_parts');
  const source = objectIn(json, 'source');
  if (parts === null && source === null) return null;
  const newId = newIds();
  const opening = source === null ? [] : [{ created_at: objectIn(json)?.created_at, ...source }];
  const messages = [...opening, ...(parts ?? []).filter(isJson)].flatMap((part) => {
    const said = messageOf(part);
    return said === null ? [] : [{ id: wordIn(part, 'id') ?? newId(nameOf(said)), ...said }];
  });
  const total = objectIn(json, 'conversation_parts')?.total_count;
  return {
    messages,
    next: [],
    partial: typeof total === 'number' && total > (parts?.length ?? 0),
    subject: textOfMarkup(wordIn(json, 'title') ?? wordIn(json, 'source', 'subject') ?? '') || null,
    customer: messages.find(({ role }) => role === 'customer')?.author ?? null,
    tags: (listIn(json, 'tags', 'tags') ?? []).flatMap(
      (tag) => textOfMarkup(wordIn(tag, 'name') ?? '') || [],
    ),
  };
}

function messageOf(part: Json): Omit<Message, 'id'> | null {
  const kind = wordIn(part, 'part_type') ?? '';
  const text = textIn(part);
  if (BOILERPLATE.has(kind) || text === null) return null;
  const author = objectIn(part, 'author');
  const stated = AUTHORS[wordIn(author, 'type') ?? ''] ?? 'unknown';
  return {
    role: author?.from_ai_agent === true && stated !== 'customer' ? 'ai' : stated,
    visibility: NOTES.has(kind) ? 'internal' : 'public',
    at: timeIn(part, 'created_at'),
    author: textOfMarkup(wordIn(author, 'name') ?? '') || null,
    text,
  };
}

/** Null for an event: it has no body (facts/intercom 3.3). */
function textIn(part: Json): string | null {
  const body = wordIn(part, 'body');
  const said = body === null ? '' : textOfMarkup(body, 'blockquote');
  if (said !== '') return said;
  // Pasted screenshots stand in the body, not among the attachments.
  if (body !== null && /<img\b/i.test(body)) return '[image]';
  if ((listIn(part, 'attachments') ?? []).length > 0) return '[attachment]';
  const options = textOfOptions(part);
  if (options !== null) return options;
  if (part.redacted === true) return DELETED;
  return body === null ? null : '';
}
