import { type Answer, json } from '../answer.ts';
import type { Board } from '../board.ts';
import type { StageMessage, Thread } from '../thread.ts';
import { fromOf, senderOf } from './sender.ts';

/** Zammad's JSON, reconstructed from its reference pages (facts: intercom-chatwoot-zammad.md §8). */
export function zammadAnswer(url: URL, board: Board): Answer {
  const at = /^\/api\/v1\/(tickets|ticket_articles\/by_ticket)\/(\d+)$/.exec(url.pathname);
  const thread = at?.[2] ? board.find({ helpdesk: 'zammad', id: at[2] }) : undefined;
  if (!thread) return json({ error: "Couldn't find Ticket" }, 404);
  if (at?.[1] === 'tickets') return json(ticket(thread));
  return json(thread.messages.filter(({ complete }) => complete).map((message) => article(thread, message)));
}

function ticket(of: Thread): object {
  return {
    id: Number(of.id),
    number: `${10_000 + Number(of.id)}`,
    title: of.subject,
    group_id: 1,
    state_id: of.status === 'solved' ? 4 : 2,
    priority_id: 2,
    owner_id: 42,
    customer_id: 9001,
    article_count: of.messages.length,
    created_at: isoOf(of.messages[0]?.at ?? 0),
    updated_at: isoOf(of.messages.at(-1)?.at ?? 0),
  };
}

const SENDER_IDS = { Agent: 1, Customer: 2, System: 3 };

function article(of: Thread, message: StageMessage): object {
  const sender = senderOf(message.role);
  const { name, mail } = fromOf(of, message);
  const isNote = message.role === 'note' || message.role === 'system';
  return {
    id: Number(message.id),
    ticket_id: Number(of.id),
    type_id: isNote ? 10 : 1,
    sender_id: SENDER_IDS[sender],
    from: mail === null ? name : `${name} <${mail}>`,
    to: isNote ? null : sender === 'Customer' ? 'Acme Support <support@acme.example>' : of.customer.email,
    cc: null,
    subject: of.subject,
    reply_to: null,
    message_id: null,
    in_reply_to: null,
    content_type: 'text/html',
    body: escapeHtml(message.text),
    internal: message.role === 'note',
    preferences: {},
    attachments: [],
    created_by_id: sender === 'Customer' ? 9001 : sender === 'System' ? 1 : 42,
    created_at: isoOf(message.at),
    updated_at: isoOf(message.at),
    origin_by_id: null,
    type: isNote ? 'note' : 'email',
    sender,
    time_unit: null,
  };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (each) => entities[each] ?? each).replaceAll('\n', '<br>');
}
