import type { IncomingMessage } from 'node:http';
import type { Allowance } from '../allowance.ts';
import { type Answer, json } from '../answer.ts';
import type { Board } from '../board.ts';
import type { StageMessage, Thread } from '../thread.ts';
import { SESSION } from './session.ts';

/** Messages of one answer: the latest, or those before an id (§7, REST). */
const PAGE = 20;

/** Chatwoot's messages, in the shape of its own fixtures (MIT); refused without the dashboard's headers. */
export function chatwootAnswer(url: URL, board: Board, _: Allowance, request: IncomingMessage): Answer {
  const { headers } = request;
  const isSignedIn = (['access-token', 'client', 'uid'] as const).every(
    (name) => headers[name] === SESSION[name],
  );
  if (!isSignedIn) return json({ errors: ['You need to sign in or sign up before continuing.'] }, 401);
  const at = /^\/api\/v1\/accounts\/1\/conversations\/(\d+)\/messages$/.exec(url.pathname);
  const thread = at?.[1] ? board.find({ helpdesk: 'chatwoot', id: at[1] }) : undefined;
  if (!thread) return json({ error: 'Resource could not be found' }, 404);
  const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY);
  const said = thread.messages.filter(({ complete, id }) => complete && Number(id) < before);
  return json({ meta: metaOf(thread), payload: said.slice(-PAGE).map((message) => entry(thread, message)) });
}

function metaOf(of: Thread): object {
  return {
    labels: of.tags,
    additional_attributes: {},
    contact: contact(of),
    assignee: user(of.agentName),
    agent_last_seen_at: new Date(of.messages.at(-1)?.at ?? 0).toISOString(),
  };
}

function contact(of: Thread): object {
  return {
    additional_attributes: {},
    custom_attributes: {},
    email: of.customer.email,
    id: 597,
    identifier: null,
    name: of.customer.name,
    phone_number: null,
    thumbnail: '',
    type: 'contact',
  };
}

function user(name: string): object {
  return { id: 1, name, available_name: name, avatar_url: '', type: 'user', availability_status: 'online' };
}

/** §7: message_type 0 incoming · 1 outgoing · 2 activity; the AI agent is a `captain_assistant`. */
function entry(of: Thread, { id, role, author, text, at }: StageMessage): object {
  const senders = {
    customer: { type: 0, sender: contact(of) },
    ai: { type: 1, sender: { id: 3, name: author, avatar_url: '', type: 'captain_assistant' } },
    agent: { type: 1, sender: user(author) },
    note: { type: 1, sender: user(author) },
    system: { type: 2, sender: undefined },
  };
  const { type, sender } = senders[role];
  return {
    id: Number(id),
    content: text,
    inbox_id: 475,
    conversation_id: Number(of.id),
    message_type: type,
    content_type: 'text',
    status: 'sent',
    content_attributes: {},
    created_at: Math.floor(at / 1_000),
    private: role === 'note',
    source_id: null,
    ...(sender ? { sender } : {}),
  };
}
