import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, objectIn, timeIn, wordIn } from '../json.ts';
import { textIn } from './content.ts';

/** Messages of one answer; as many mean that there may be older ones: facts/chatwoot 7. */
const PAGE = 20;

/** `sender.type`, and as sockets spell it: facts/chatwoot 7. */
const SENDERS: ReadonlyMap<string, Role> = new Map([
  ['contact', 'customer'],
  ['Contact', 'customer'],
  ['user', 'agent'],
  ['User', 'agent'],
  ['agent_bot', 'ai'],
  ['AgentBot', 'ai'],
  ['captain_assistant', 'ai'],
  ['Captain::Assistant', 'ai'],
]);

interface Kind {
  readonly type: number;
  /** Who may have sent one. */
  readonly senders: readonly Role[];
  /** Who wrote one that names no sender. */
  readonly unsigned: Role;
  readonly means: string;
}

/**
 * `message_type`: facts/chatwoot 7. An outgoing message without a sender may come from a rule, a bot without an
 * account or another app of the customer's channel: nobody is named, so nobody is guessed.
 */
const KINDS: readonly Kind[] = [
  { type: 0, senders: ['customer'], unsigned: 'customer', means: 'incoming' },
  { type: 1, senders: ['agent', 'ai'], unsigned: 'unknown', means: 'outgoing' },
  { type: 2, senders: [], unsigned: 'system', means: 'activity' },
  { type: 3, senders: ['agent', 'ai'], unsigned: 'system', means: 'template: greeting, form, survey' },
];

/** Reads a page of `/api/v1/accounts/{a}/conversations/{id}/messages`, oldest first; null if it is something else. */
export function parseMessages(json: unknown): HistoryPage | null {
  const payload = listIn(json, 'payload');
  const entries = payload?.filter(isJson).filter((entry) => 'message_type' in entry) ?? [];
  if (payload === null || (payload.length > 0 && entries.length === 0)) return null;
  const newId = newIds();
  const messages = new Map(
    entries.map((entry) => {
      const said = messageOf(entry);
      const id = wordIn(entry, 'id')?.slice(0, 200) ?? newId(nameOf(said));
      return [id, { id, ...said }] as const;
    }),
  );
  return {
    messages: [...messages.values()],
    next: nextOf(payload),
    partial: false,
    subject: subjectOf(json, entries),
    customer: wordIn(json, 'meta', 'contact', 'name'),
    tags: (listIn(json, 'meta', 'labels') ?? []).flatMap((label) => wordIn({ label }, 'label') ?? []),
  };
}

function messageOf(entry: Json): Omit<Message, 'id'> {
  const isDeleted = objectIn(entry, 'content_attributes')?.deleted === true;
  // What failed never reached the customer: the team alone can see it.
  const isInternal = entry.private === true || entry.status === 'failed';
  return {
    role: isDeleted ? 'system' : roleIn(entry),
    visibility: isInternal ? 'internal' : 'public',
    at: timeIn(entry, 'created_at'),
    author: wordIn(entry, 'sender', 'name'),
    text: textIn(entry),
  };
}

function roleIn(entry: Json): Role {
  const kind = KINDS.find(({ type }) => type === entry.message_type);
  if (kind === undefined) return 'unknown';
  const stated = wordIn(entry, 'sender', 'type') ?? wordIn(entry, 'sender_type');
  const isSigned = stated !== null || objectIn(entry, 'sender') !== null;
  if (kind.senders.length === 0) return kind.unsigned;
  if (isSigned) {
    const role = SENDERS.get(stated ?? '') ?? 'unknown';
    return kind.senders.includes(role) ? role : 'unknown';
  }
  const rule = wordIn(entry, 'content_attributes', 'automation_rule_id');
  return rule === null ? kind.unsigned : 'system';
}

/** Older messages are asked for by the oldest id that is known; ids rise with time. */
function nextOf(payload: readonly unknown[]): readonly string[] {
  if (payload.length < PAGE) return [];
  const ids = payload.map((entry) => Number(objectIn(entry)?.id)).filter((id) => Number.isSafeInteger(id));
  return ids.length === 0 ? [] : [`?before=${Math.min(...ids)}`];
}

/** Conversations have no subject; those that came by e-mail have that of the mail. */
function subjectOf(json: unknown, entries: readonly Json[]): string | null {
  const subjects = entries.map((entry) => wordIn(entry, 'content_attributes', 'email', 'subject'));
  return (
    wordIn(json, 'meta', 'additional_attributes', 'mail_subject') ??
    subjects.find((subject) => subject !== null) ??
    null
  );
}
