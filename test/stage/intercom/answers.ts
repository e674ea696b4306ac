import { type Answer, json } from '../answer.ts';
import type { Board } from '../board.ts';
import type { StageMessage, Thread } from '../thread.ts';

/** Intercom's own page JSON, reconstructed from public captures (facts: intercom-chatwoot-zammad.md §4). */
export function intercomAnswer(url: URL, board: Board): Answer {
  const at = /^\/ember\/inbox\/conversations\/(\d+)(?:\.json)?$/.exec(url.pathname);
  const thread = at?.[1] ? board.find({ helpdesk: 'intercom', id: at[1] }) : undefined;
  if (!thread || !url.searchParams.get('app_id')) return json({ errors: [{ code: 'not_found' }] }, 404);
  return json(conversation(thread));
}

function conversation(of: Thread): object {
  return {
    id: of.id,
    title: of.subject,
    state: of.status === 'solved' ? 'closed' : 'open',
    priority: false,
    created_at: new Date(of.messages[0]?.at ?? 0).toISOString(),
    last_updated: new Date(of.messages.at(-1)?.at ?? 0).toISOString(),
    user_summary: customer(of),
    taggings: of.tags.map((name, i) => ({ id: `${i + 1}`, tag: { name } })),
    renderable_parts: of.messages.filter((each) => each.complete).map((each) => part(of, each)),
  };
}

function customer(of: Thread): object {
  return {
    id: 'user-1',
    user_id: 'ext-1',
    name: of.customer.name,
    email: of.customer.email,
    role: 'user',
    companies: [],
  };
}

/** §4's table of `renderable_type`: 1 customer · 2 teammate · 3 note · 5 event · 24 a reply whose entity may be the bot. */
function part(of: Thread, message: StageMessage): object {
  const blocks = message.text.split('\n').map((text) => ({ type: 'paragraph', text: escapeHtml(text) }));
  const admin = { id: 'admin-7', name: message.author, email: 'teammate@example.com', is_operator: false };
  const bot = { id: 'operator-1', name: message.author, email: null, is_operator: true, is_redacted: false };
  const shapes = {
    customer: { type: 1, fields: { user_summary: customer(of), blocks } },
    agent: { type: 2, fields: { admin_summary: admin, blocks } },
    note: { type: 3, fields: { admin_summary: admin, blocks } },
    ai: { type: 24, fields: { entity: bot, blocks } },
    system: { type: 5, fields: { blocks } },
  };
  const shape = shapes[message.role];
  return {
    renderable_type: shape.type,
    created_at: Math.floor(message.at / 1000),
    renderable_data: shape.fields,
  };
}

/** §3.3: names and bodies carry entities. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;');
}
