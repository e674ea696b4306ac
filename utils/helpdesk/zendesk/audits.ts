import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, timeIn, wordIn } from '../json.ts';
import { textOfPlain } from '../text.ts';
import { commentOf, usersIn } from './comments.ts';
import { nextOf } from './cursor.ts';
import { AI_SOURCES } from './log.ts';

export const AUDITS_QUERY = 'include=users&page[size]=100';

/**
 * Kinds of actor in a chat's history. Where Zendesk names `system` it may be a bot or the machine itself
 * (facts/zendesk 3.3), so that is left open unless its id tells.
 */
const ACTORS: Readonly<Record<string, Role>> = {
  'end-user': 'customer',
  end_user: 'customer',
  agent: 'agent',
  bot: 'ai',
  trigger: 'system',
};

/**
 * Reads one page of `/api/v2/tickets/{id}/audits.json`; null if it is something else. Messages of chats are in
 * `ChatStartedEvent.value.history` (facts/zendesk 0.6, 3.2); comments stand beside them, under the ids that the
 * comments' own resource gives them. A chat that has not ended may have more than its audit holds.
 */
export function parseAudits(json: unknown): HistoryPage | null {
  const audits = listIn(json, 'audits');
  if (audits === null) return null;
  const users = usersIn(json);
  const newId = newIds();
  const events = audits
    .filter(isJson)
    .flatMap((audit) =>
      (listIn(audit, 'events') ?? [])
        .filter(isJson)
        .map((event) => ({ event, kind: wordIn(event, 'type'), audit })),
    );
  const messages = events.flatMap(({ event, kind, audit }) => {
    if (kind === 'ChatStartedEvent') return chatOf(event, newId);
    if (kind !== 'Comment' && kind !== 'VoiceComment') return [];
    const of = { author_id: audit.author_id, via: audit.via, ...event };
    return commentOf(of, timeIn(audit, 'created_at'), users) ?? [];
  });
  const started = events.filter(({ kind }) => kind === 'ChatStartedEvent').length;
  const ended = events.filter(({ kind }) => kind === 'ChatEndedEvent').length;
  return {
    messages,
    next: nextOf(json, AUDITS_QUERY),
    partial: started === 0 || ended < started,
    subject: null,
    customer: null,
    tags: [],
  };
}

function chatOf(event: Json, newId: (name: string) => string): readonly Message[] {
  const history = listIn(event, 'value', 'history') ?? listIn(event, 'history') ?? [];
  return history.filter(isJson).flatMap((item) => {
    const said = messageOf(item);
    return said === null ? [] : [{ id: wordIn(item, 'message_id') ?? newId(nameOf(said)), ...said }];
  });
}

function messageOf(item: Json): Omit<Message, 'id'> | null {
  const kind = wordIn(item, 'type');
  const isFile = kind === 'ChatFileAttachment';
  const text = isFile ? '[attachment]' : textOfPlain(wordIn(item, 'message') ?? '');
  if ((kind !== 'ChatMessage' && !isFile) || text === '') return null;
  const isMachine = AI_SOURCES.has(wordIn(item, 'actor_id') ?? '');
  return {
    role: isMachine ? 'ai' : (ACTORS[wordIn(item, 'actor_type') ?? ''] ?? 'unknown'),
    visibility: 'public',
    at: timeIn(item, 'timestamp') ?? timeIn(item, 'raw_timestamp'),
    author: wordIn(item, 'actor_name'),
    text,
  };
}
