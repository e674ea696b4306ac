import { type Answer, json } from '../answer.ts';
import type { Board } from '../board.ts';

export function chatwootAnswer(_url: URL, _board: Board): Answer {
  return json({ error: 'not found' }, 404);
}
