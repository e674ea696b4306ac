import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, objectIn, timeIn, wordIn } from '../json.ts';
import { textOfMarkup } from '../text.ts';
import { DELETED, textOfBlocks, textOfOptions } from './blocks.ts';

interface PartRow {
  readonly type: number;
  readonly role: Role;
  readonly visibility: Message['visibility'];
  /** Key of the author in `renderable_data`. */
  readonly author: string;
  readonly means: string;
}

/** Kinds of part in the page's own JSON: facts/intercom 4, M. `is_operator` on the author turns any of ours into `ai`. */
const PARTS: readonly PartRow[] = [
  { type: 1, role: 'customer', visibility: 'public', author: 'user_summary', means: 'Messenger' },
  { type: 12, role: 'customer', visibility: 'public', author: 'user_summary', means: 'e-mail' },
  { type: 2, role: 'agent', visibility: 'public', author: 'admin_summary', means: 'reply' },
  { type: 24, role: 'agent', visibility: 'public', author: 'entity', means: 'reply' },
  { type: 3, role: 'agent', visibility: 'internal', author: 'admin_summary', means: 'note' },
  { type: 5, role: 'system', visibility: 'public', author: 'admin_summary', means: 'assignment' },
  { type: 6, role: 'system', visibility: 'public', author: 'admin_summary', means: 'event' },
  { type: 14, role: 'system', visibility: 'public', author: 'admin_summary', means: 'event' },
  { type: 21, role: 'system', visibility: 'public', author: 'admin_summary', means: 'priority changed' },
  { type: 26, role: 'system', visibility: 'public', author: 'adding_entity', means: 'participant added' },
  { type: 31, role: 'system', visibility: 'public', author: 'entity', means: 'rule fired' },
  { type: 71, role: 'system', visibility: 'public', author: 'entity', means: 'translation' },
];

const AUTHOR_KEYS = ['entity', 'admin_summary', 'user_summary'] as const;

/** Reads `/ember/inbox/conversations/{id}`; null if it is something else. */
export function parseConversation(json: unknown): HistoryPage | null {
  const of = objectIn(json, 'conversation') ?? json;
  const parts = listIn(of, 'renderable_parts');
  if (parts === null) return null;
  const newId = newIds();
  const taken = new Set<string>();
  const messages = parts.filter(isJson).flatMap((part) => {
    const said = messageOf(part);
    if (said === null) return [];
    const stated = wordIn(part, 'id') ?? wordIn(part, 'entity_id');
    const id = stated !== null && !taken.has(stated) ? stated.slice(0, 200) : newId(nameOf(said));
    taken.add(id);
    return [{ id, ...said }];
  });
  return {
    messages,
    next: [],
    partial: false,
    subject: plain(wordIn(of, 'title')),
    customer: plain(wordIn(of, 'user_summary', 'name')),
    tags: (listIn(of, 'taggings') ?? []).flatMap((tagging) => plain(wordIn(tagging, 'tag', 'name')) ?? []),
  };
}

function messageOf(part: Json): Omit<Message, 'id'> | null {
  const data = objectIn(part, 'renderable_data') ?? {};
  const text = textOfBlocks(data) ?? textOfOptions(data) ?? (isTakenBack(part, data) ? DELETED : null);
  if (text === null) return null;
  const row = PARTS.find(({ type }) => type === part.renderable_type);
  const author =
    (row && objectIn(data, row.author)) ??
    AUTHOR_KEYS.map((key) => objectIn(data, key)).find((found) => found !== null) ??
    null;
  const isOperator = author?.is_operator === true && row?.role !== 'customer' && row?.role !== 'system';
  return {
    role: isOperator ? 'ai' : (row?.role ?? 'unknown'),
    visibility: row?.visibility ?? 'public',
    at: timeIn(part, 'created_at'),
    author: plain(wordIn(author, 'name')),
    text,
  };
}

/** Seen on a part's author (facts/intercom 4); where else it may stand is not known. */
function isTakenBack(part: Json, data: Json): boolean {
  const places = [part, data, ...AUTHOR_KEYS.map((key) => objectIn(data, key))];
  return places.some((place) => place?.is_redacted === true || place?.redacted === true);
}

/** Names and titles may carry entities: facts/intercom 3.3. */
function plain(word: string | null): string | null {
  return word?.includes('&') ? textOfMarkup(word) || null : word;
}
