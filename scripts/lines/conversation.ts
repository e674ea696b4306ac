import { type Conversation, MAX_TEXT, type Message, type Role } from '../../utils/domain/conversation.ts';
import { InputError, type Row, textOf } from './input.ts';

const roles: Record<string, Role> = {
  customer: 'customer',
  ai: 'ai',
  agent: 'agent',
  human_agent: 'agent',
  system: 'system',
};

/** A line `{"id","turns":[{"role","text","at"?}]}` as a conversation. @throws {InputError} naming the field. */
export function conversationFrom(row: Row, place: string): Conversation {
  const { id, turns } = row;
  if (typeof id !== 'string' && typeof id !== 'number') throw new InputError(`${place}: id is not a string`);
  if (!Array.isArray(turns)) throw new InputError(`${place}: turns is not a list`);
  return {
    helpdesk: 'lines',
    site: 'stdin',
    id: String(id),
    customer: null,
    subject: null,
    tags: [],
    messages: turns.map((turn, i) => messageFrom(turn, i, `${place}: turns[${i}]`)),
  };
}

function messageFrom(turn: unknown, i: number, place: string): Message {
  if (!turn || typeof turn !== 'object') throw new InputError(`${place} is not an object`);
  const row = turn as Row;
  const role = typeof row.role === 'string' && Object.hasOwn(roles, row.role) ? roles[row.role] : undefined;
  if (!role)
    throw new InputError(
      `${place}.role: ${JSON.stringify(row.role) ?? 'nothing'} is not one of ${Object.keys(roles).join(', ')}`,
    );
  const text = textOf(row, 'text', place).slice(0, MAX_TEXT);
  return { id: String(i), role, visibility: 'public', at: timeOf(row.at, place), author: null, text };
}

/** Epoch ms or an ISO date; absent or null is an unknown time. */
function timeOf(at: unknown, place: string): number | null {
  if (at === undefined || at === null) return null;
  const ms = typeof at === 'string' ? Date.parse(at) : at;
  if (typeof ms !== 'number' || !Number.isFinite(ms))
    throw new InputError(`${place}.at: ${JSON.stringify(at)} is neither epoch milliseconds nor an ISO date`);
  return ms;
}
