import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, objectIn, timeIn, wordIn } from '../json.ts';
import { textOfMarkup, textOfPlain } from '../text.ts';
import { nextOf } from './cursor.ts';

export const LOG_QUERY = 'sort=created_at&page[size]=100';

/** Kinds of author: facts/zendesk 3.3. */
const AUTHORS: Readonly<Record<string, Role>> = {
  user: 'customer',
  'end-user': 'customer',
  end_user: 'customer',
  customer: 'customer',
  agent: 'agent',
  admin: 'agent',
  bot: 'ai',
  system: 'system',
  trigger: 'system',
};

/** Sources that only AI agents write from; `ultimate` is AI agents – Advanced. Facts/zendesk 3.3. */
export const AI_SOURCES: ReadonlySet<string> = new Set(['zd:answerBot', 'ultimate']);

/** Reads one page of `/api/v2/tickets/{id}/conversation_log`; null if it is something else. */
export function parseLog(json: unknown): HistoryPage | null {
  const events = listIn(json, 'events') ?? listIn(json, 'conversation_log');
  if (events === null) return null;
  const newId = newIds();
  const seen = new Set<string>();
  const messages = events.filter(isJson).flatMap((event) => {
    const said = messageOf(event);
    if (said === null) return [];
    const id = (wordIn(event, 'id') ?? newId(nameOf(said))).slice(0, 200);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, ...said }];
  });
  return {
    messages,
    next: nextOf(json, LOG_QUERY),
    partial: false,
    subject: null,
    customer: null,
    tags: [],
  };
}

function messageOf(event: Json): Omit<Message, 'id'> | null {
  const text = textIn(event);
  if (text === null) return null;
  return {
    role: roleIn(event),
    visibility: objectIn(event, 'metadata')?.public === false ? 'internal' : 'public',
    at: timeIn(event, 'created_at') ?? timeIn(event, 'received_at'),
    author: wordIn(event, 'author', 'display_name') ?? wordIn(event, 'author', 'name'),
    text,
  };
}

function roleIn(event: Json): Role {
  if (wordIn(event, 'metadata', '__zendesk_msg', 'agent', 'id') === '__trigger') return 'system';
  const role = AUTHORS[wordIn(event, 'author', 'type') ?? ''] ?? 'unknown';
  const isMachine = AI_SOURCES.has(wordIn(event, 'source', 'type') ?? '');
  return isMachine && role !== 'customer' ? 'ai' : role;
}

/** Null for an event that carries nothing said: the log may hold kinds that are not documented. */
function textIn(event: Json): string | null {
  const content = objectIn(event, 'content');
  if (content === null) return null;
  const kind = wordIn(content, 'type');
  const said = (['text', 'body', 'html', 'text_fallback', 'textFallback'] as const).flatMap((key) => {
    const value = wordIn(content, key);
    if (value === null) return [];
    const isMarkup = kind === 'html' || key === 'html' || (key === 'body' && /<[a-z/]/i.test(value));
    return [isMarkup ? textOfMarkup(value, 'blockquote') : textOfPlain(value)];
  });
  if (said[0] !== undefined && said[0] !== '') return said[0];
  if ((listIn(event, 'attachments') ?? []).length > 0) return '[attachment]';
  const replies = (listIn(content, 'actions') ?? []).flatMap(
    (action) => wordIn(action, 'reply', 'text') ?? wordIn(action, 'text') ?? [],
  );
  if (replies.length > 0) return `[quick replies: ${replies.join(' | ')}]`;
  if (kind !== null && kind !== 'text' && kind !== 'html') return `[${kind}]`;
  return said.length > 0 ? '' : null;
}
