import type { Message, Role } from '../../domain/conversation.ts';
import type { HistoryPage } from '../helpdesk.ts';
import { nameOf, newIds } from '../identity.ts';
import { isJson, type Json, listIn, timeIn, wordIn } from '../json.ts';
import { textOfMarkup, textOfPlain } from '../text.ts';

/** Kinds of sender: facts/zammad 8. */
const SENDERS: ReadonlyMap<string | null, Role> = new Map([
  ['Customer', 'customer'],
  ['Agent', 'agent'],
  ['System', 'system'],
]);

/** Where in a stored body the earlier mail or the group's own signature begins; the page's marker is not stored. */
const ENDS = 'blockquote, [data-signature="true"]';

/** Reads `/api/v1/ticket_articles/by_ticket/{id}`, which gives all that this agent may see; null if it is something else. */
export function parseArticles(json: unknown): HistoryPage | null {
  const articles = listIn({ json }, 'json')?.filter(isJson);
  if (articles === undefined || !articles.every(isArticle)) return null;
  const newId = newIds();
  const seen = new Set<string>();
  const messages = articles.flatMap((article) => {
    const said = messageOf(article);
    if (said === null) return [];
    const number = wordIn(article, 'id');
    const id = number === null ? newId(nameOf(said)) : `article-${number}`.slice(0, 200);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, ...said }];
  });
  return { messages, next: [], partial: false, subject: null, customer: null, tags: [] };
}

function isArticle(of: Json): boolean {
  return 'sender' in of || 'sender_id' in of;
}

function messageOf(article: Json): Omit<Message, 'id'> | null {
  const { body } = article;
  const hasFiles = (listIn(article, 'attachments') ?? []).length > 0;
  if (typeof body !== 'string' && !hasFiles) return null;
  const isMarkup = wordIn(article, 'content_type') === 'text/html';
  const said = typeof body === 'string' ? body : '';
  const text = isMarkup ? textOfMarkup(said, ENDS) : textOfPlain(said);
  return {
    role: SENDERS.get(wordIn(article, 'sender')) ?? 'unknown',
    visibility: article.internal === true ? 'internal' : 'public',
    at: timeIn(article, 'created_at'),
    author: authorIn(wordIn(article, 'from')),
    text: text === '' && hasFiles ? '[attachment]' : text,
  };
}

/** The name in `Name <mail>`, the mail where it stands alone; null for the system's dash. */
function authorIn(from: string | null): string | null {
  const name =
    from
      ?.replace(/\s*<[^<>]*>\s*$/, '')
      .replace(/^"(.*)"$/, '$1')
      .trim() || from;
  return name === '-' ? null : name;
}
