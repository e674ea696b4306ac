import type { Allowance } from '../allowance.ts';
import { type Answer, json } from '../answer.ts';
import type { Board } from '../board.ts';
import type { StageMessage, Thread } from '../thread.ts';

/** Zendesk's JSON, reconstructed from its reference pages (facts: zendesk.md §3.2–3.4). */
export function zendeskAnswer(url: URL, board: Board, allowance: Allowance, now: number): Answer {
  const at = /^\/api\/v2\/tickets\/(\d+)(\/conversation_log|\/comments)?(?:\.json)?$/.exec(url.pathname);
  if (url.pathname.startsWith('/api/v2/macros'))
    return json({ macros: MACROS, next_page: null, count: MACROS.length });
  const thread = at?.[1] ? board.find({ helpdesk: 'zendesk', id: at[1] }) : undefined;
  if (!at || !thread) return json({ error: 'RecordNotFound', description: 'Not found' }, 404);
  if (at[2] === '/comments') return json(comments(thread));
  return at[2] ? conversationLog(thread, url, allowance.take(now)) : json({ ticket: ticket(thread) });
}

/** §3.2 `/tickets/{id}.json`. */
function ticket(of: Thread): object {
  return {
    id: Number(of.id),
    subject: of.subject,
    raw_subject: of.subject,
    status: of.status,
    priority: 'normal',
    tags: of.tags,
    requester_id: 9001,
    assignee_id: 42,
    from_messaging_channel: of.channel === 'messaging',
    via: { channel: of.channel === 'messaging' ? 'native_messaging' : 'email' },
    created_at: isoOf(of.messages[0]?.at ?? 0),
    updated_at: isoOf(of.messages.at(-1)?.at ?? 0),
  };
}

/** §3.2 and §3.4: cursor paging only, its own request limit, stated in a header. */
function conversationLog(of: Thread, url: URL, grant: ReturnType<Allowance['take']>): Answer {
  const header = {
    'zendesk-ratelimit-omnilog-index': `total=100; remaining=${grant.remaining}; resets=${grant.resets}`,
  };
  if (!grant.granted) {
    return json({ error: 'TooManyRequests' }, 429, { ...header, 'retry-after': `${grant.resets}` });
  }
  const newestFirst = url.searchParams.get('sort') === '-created_at';
  const events = [opening(of), ...of.messages.filter(isInLog).map((each) => event(of, each))];
  if (newestFirst) events.reverse();
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('page[size]')) || 100));
  const from = Math.max(0, Number(url.searchParams.get('page[after]')) || 0);
  const more = from + size < events.length;
  const next = new URL(url);
  next.searchParams.set('page[after]', `${from + size}`);
  const body = {
    events: events.slice(from, from + size),
    links: { next: more ? `https://${url.hostname}${next.pathname}${next.search}` : null, prev: null },
    meta: { has_more: more, after_cursor: more ? `${from + size}` : null, before_cursor: null },
  };
  return json(body, 200, header);
}

function isInLog(message: StageMessage): boolean {
  return message.complete && message.role !== 'system';
}

/** §2.2: a messaging ticket's first comment is boilerplate. */
function opening(of: Thread): object {
  return {
    id: `${of.id}-opening`,
    type: 'Comment',
    created_at: isoOf(of.messages[0]?.at ?? 0),
    author: { type: 'user', display_name: of.customer.name, 'zen:support:user_id': 9001 },
    content: {
      type: 'html',
      body: `<div class="zd-comment" dir="auto">${escapeHtml(openingText(of))}</div>`,
    },
    source: { type: 'zd:agentWorkspace' },
    metadata: { public: false },
    attachments: [],
  };
}

export function openingText(of: Thread): string {
  return `Conversation with ${of.customer.name}\n\nURL: https://shop.example/help`;
}

/** §3.3: author.type bot · agent · user; source.type names the product part. */
function event(of: Thread, message: StageMessage): object {
  const base = {
    id: `${of.id}-${message.id}`,
    reference: `msg:${message.id}`,
    created_at: isoOf(message.at),
    received_at: isoOf(message.at),
    attachments: [],
    author: {
      type: message.role === 'ai' ? 'bot' : message.role === 'customer' ? 'user' : 'agent',
      display_name: message.author,
      'zen:support:user_id': message.role === 'ai' ? -1 : message.role === 'customer' ? 9001 : 42,
    },
    source: {
      type:
        message.role === 'ai' ? 'zd:answerBot' : message.role === 'customer' ? 'user' : 'zd:agentWorkspace',
    },
  };
  const isComment = of.channel === 'email' || message.role === 'note';
  if (!isComment) {
    return { ...base, type: 'Messaging::ConversationMessage', content: { type: 'text', text: message.text } };
  }
  const body = `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(message.text)}</p></div>`;
  return {
    ...base,
    type: 'Comment',
    content: { type: 'html', body },
    metadata: { public: message.role !== 'note' },
  };
}

/** §3.2 `/comments.json?include=users`: for messaging it holds only the opening and the notes (§0.6). */
function comments(of: Thread): object {
  const shown = of.messages.filter(
    (each) => isInLog(each) && (of.channel === 'email' || each.role === 'note'),
  );
  return {
    comments: shown.map((each) => ({
      id: Number(each.id),
      type: 'Comment',
      author_id: each.role === 'customer' ? 9001 : each.role === 'ai' ? -1 : 42,
      public: each.role !== 'note',
      plain_body: each.text,
      html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${escapeHtml(each.text)}</p></div>`,
      created_at: isoOf(each.at),
    })),
    users: [
      { id: 9001, name: of.customer.name, role: 'end-user' },
      { id: 42, name: of.agentName, role: 'agent' },
    ],
    meta: { has_more: false },
  };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (each) => entities[each] ?? each).replaceAll('\n', '<br>');
}

const MACROS = [
  macro(1, 'Apologise and take over', 'I have read everything above, so you don’t need to repeat it.'),
  macro(2, 'Ask for the order number', 'Could you send me your order number?'),
  macro(3, 'Refund confirmed', 'Your refund is on its way to the card that you paid with.'),
];

function macro(id: number, title: string, reply: string): object {
  return { id, title, active: true, actions: [{ field: 'comment_value', value: reply }] };
}
