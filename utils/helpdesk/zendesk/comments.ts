import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { isJson, type Json, listIn, timeIn, wordIn } from '../json.ts';
import { textOfMarkup, textOfPlain } from '../text.ts';
import { nextOf } from './cursor.ts';
import { BOT_NAME } from './roles.ts';

export const COMMENTS_QUERY = 'include=users&include_inline_images=true&page[size]=100';

/** Roles of users: facts/zendesk 3.2. A bot may hold an agent's account, so a name that says so leaves it open. */
const USERS: Readonly<Record<string, Role>> = { 'end-user': 'customer', agent: 'agent', admin: 'agent' };

/**
 * Channels whose every message is a comment (facts/zendesk 2.2, 3.2 and Gaps: via types). Of any other channel, and of
 * chats above all, the messages themselves are kept in the audits (0.6), so they must be asked for too.
 */
const WHOLE: ReadonlySet<string> = new Set(
  'web web_form web_service api email mail mobile mobile_sdk voice phone rule merge batch side_conversation'.split(
    ' ',
  ),
);

/** Flags of a comment, facts/zendesk 3.2. */
const AUTO_GENERATED = 4;
const PRIVATE_OF_END_USER = 17;

/** Reads one page of `/api/v2/tickets/{id}/comments.json?include=users`; null if it is something else. */
export function parseComments(json: unknown): HistoryPage | null {
  const comments = listIn(json, 'comments');
  if (comments === null) return null;
  const users = usersIn(json);
  const said = comments.filter(isJson);
  return {
    messages: said.flatMap((comment) => commentOf(comment, timeIn(comment, 'created_at'), users) ?? []),
    next: nextOf(json, COMMENTS_QUERY),
    partial: false,
    elsewhere: said.some((comment) => !WHOLE.has(wordIn(comment, 'via', 'channel') ?? '')),
    subject: null,
    customer: null,
    tags: [],
  };
}

/** Users by id, as `include=users` adds them. */
export function usersIn(json: unknown): ReadonlyMap<string, Json> {
  return new Map(
    (listIn(json, 'users') ?? []).filter(isJson).flatMap((user) => {
      const id = wordIn(user, 'id');
      return id === null ? [] : [[id, user] as const];
    }),
  );
}

/** A comment, or null where it has neither id nor content. */
export function commentOf(of: Json, at: number | null, users: ReadonlyMap<string, Json>): Message | null {
  const id = wordIn(of, 'id');
  const text = textIn(of);
  if (id === null || text === null) return null;
  const user = users.get(wordIn(of, 'author_id') ?? '');
  const author = wordIn(user, 'name');
  return {
    id: id.slice(0, 200),
    role: roleIn(of, USERS[wordIn(user, 'role') ?? ''] ?? 'unknown', author),
    visibility: of.public === false ? 'internal' : 'public',
    at,
    author,
    text,
  };
}

function roleIn(of: Json, stated: Role, author: string | null): Role {
  const channel = wordIn(of, 'via', 'channel');
  const isRecord = wordIn(of, 'type') === 'VoiceComment';
  const isMerge = channel === 'merge' || wordIn(of, 'via', 'source', 'rel') === 'merge';
  const flags = listIn(of, 'metadata', 'flags') ?? [];
  // A call's record, a rule's text, a merger's notice and a mailbox's own answer: nobody wrote them.
  if (isRecord || isMerge || channel === 'rule' || flags.includes(AUTO_GENERATED)) return 'system';
  // Neither the customer nor a reply to them: facts/zendesk 2.3.
  if (channel === 'side_conversation') return 'unknown';
  if (stated === 'unknown' && flags.includes(PRIVATE_OF_END_USER)) return 'customer';
  return stated === 'agent' && author !== null && BOT_NAME.test(author) ? 'unknown' : stated;
}

function textIn(of: Json): string | null {
  const markup = wordIn(of, 'html_body');
  const plain = wordIn(of, 'plain_body') ?? wordIn(of, 'body');
  const text =
    markup !== null ? textOfMarkup(markup, 'blockquote') : plain !== null ? textOfPlain(plain) : null;
  if (text !== null && text !== '') return text;
  return (listIn(of, 'attachments') ?? []).length > 0 ? '[attachment]' : text;
}
