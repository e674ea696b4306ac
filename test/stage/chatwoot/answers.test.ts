import type { IncomingMessage } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMessages } from '../../../utils/helpdesk/chatwoot/messages.ts';
import { headersOf } from '../../../utils/helpdesk/chatwoot/session.ts';
import { Allowance } from '../allowance.ts';
import { Board } from '../board.ts';
import { chatwootAnswer } from './answers.ts';
import { SESSION_COOKIE } from './session.ts';

const key = { helpdesk: 'chatwoot', id: '43' } as const;
const path = '/api/v1/accounts/1/conversations/43/messages';
let board: Board;

beforeEach(() => {
  board = new Board();
  board.open({ ...key, aiName: 'Nova', tags: ['vip'] });
});

function ask(address: string, headers: Readonly<Record<string, string>> = headersOf(SESSION_COOKIE)) {
  const url = new URL(address, 'https://chat.acme.example');
  const { status, body } = chatwootAnswer(url, board, new Allowance(), {
    headers,
  } as unknown as IncomingMessage);
  return { status, json: JSON.parse(body) };
}

describe('the stand-in’s messages', () => {
  it('are refused without the headers that the page’s cookie gives', () => {
    expect(ask(path, {}).status).toBe(401);
    expect(ask(path, { 'access-token': 'another', client: 'x', uid: 'y' }).status).toBe(401);
    expect(ask(path).status).toBe(200);
  });

  it('say who wrote them, the AI agent apart from the person', () => {
    for (const role of ['customer', 'ai', 'system', 'note', 'agent'] as const)
      board.append(key, { role, text: role });
    const page = parseMessages(ask(path).json);
    expect(page?.messages.map(({ role, visibility, text }) => `${text}: ${visibility} ${role}`)).toEqual([
      'customer: public customer',
      'ai: public ai',
      'system: public system',
      'note: internal agent',
      'agent: public agent',
    ]);
    expect(page).toMatchObject({ customer: 'Robin Example', tags: ['vip'], next: [] });
  });

  it('come twenty at a time, the latest first, without what is still being written', async () => {
    for (let i = 1; i <= 25; i += 1) board.append(key, { role: 'customer', text: String(i) });
    const signal = AbortSignal.abort();
    await board.stream(key, { role: 'ai', text: 'half of an answer', chunk: 4, signal });
    const texts = (address: string) => parseMessages(ask(address).json)?.messages.map(({ text }) => text);
    expect(texts(path)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 6)));
    const [next = ''] = parseMessages(ask(path).json)?.next ?? [];
    expect(texts(path + next)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are not found for a conversation or an account that is not there', () => {
    expect(ask(path.replace('43', '44')).status).toBe(404);
    expect(ask(path.replace('accounts/1', 'accounts/2')).status).toBe(404);
  });
});
