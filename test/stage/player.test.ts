import { describe, expect, it } from 'vitest';
import { Board, type StageEvent } from './board.ts';
import { paceMs, play, threadOf, timesOf } from './player.ts';
import type { Recording, Turn } from './recording.ts';

const turn = (role: Turn['role'], text: string, at: number | null = null): Turn => ({
  role,
  text,
  at,
  author: null,
});
const recording: Recording = {
  id: 'short',
  title: null,
  helpdesk: null,
  customer: 'Ada Example',
  licence: 'Apache-2.0',
  origin: 'a test',
  turns: [
    turn('ai', 'How can I help you today?'),
    turn('customer', 'order 12 is late'),
    turn('system', 'assigned'),
  ],
};

function opened() {
  const board = new Board();
  const thread = board.open(threadOf(recording, 'zendesk'));
  const events: StageEvent[] = [];
  board.listen('zendesk', (event) => events.push(event));
  return { board, thread, events };
}

describe('the player', () => {
  it('at full speed puts every turn on the board at once, in order and whole', async () => {
    const { board, thread } = opened();
    expect(await play(board, thread, recording, { speed: 0 })).toBe(3);
    const shown = board.thread(thread).messages;
    expect(shown.map((each) => [each.role, each.text, each.complete])).toEqual(
      recording.turns.map((each) => [each.role, each.text, true]),
    );
  });

  it('at a pace shows who is typing, and lets an AI answer grow in place', async () => {
    const { board, thread, events } = opened();
    await play(board, thread, recording, { speed: 20 });
    const typing = events.flatMap((event) => (event.kind === 'typing' ? [event.who] : []));
    expect(typing).toEqual(['ai', null, 'customer', null]);
    const grown = events.flatMap((event) =>
      event.kind === 'message' && event.message.role === 'ai' ? [event.message] : [],
    );
    expect(new Set(grown.map((each) => each.id)).size).toBe(1);
    expect(grown.length).toBeGreaterThan(1);
    expect(grown.at(-1)?.complete).toBe(true);
  });

  it('waits for its listener before the next message', async () => {
    const { board, thread } = opened();
    const seen: number[] = [];
    await play(board, thread, recording, {
      speed: 0,
      onMessage: async () => {
        await new Promise((resume) => setTimeout(resume, 5));
        seen.push(board.thread(thread).messages.length);
      },
    });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('stops when it is aborted, and nobody is left typing', async () => {
    const { board, thread } = opened();
    const over = new AbortController();
    setTimeout(() => over.abort(), 20);
    expect(await play(board, thread, recording, { signal: over.signal })).toBe(0);
    expect(board.thread(thread).typing).toBeNull();
  });

  it('stops when its thread is closed while an answer streams', async () => {
    const { board, thread } = opened();
    setTimeout(() => board.close(thread), 350);
    expect(await play(board, thread, recording, { speed: 1 })).toBeLessThan(3);
  });
});

describe('the time of a turn', () => {
  it('is the recording’s own where every turn states one', () => {
    const stated = { ...recording, turns: [turn('ai', 'a', 1_000), turn('customer', 'b', 61_000)] };
    expect(timesOf(stated, 9e12)).toEqual([1_000, 61_000]);
  });

  it('is made up else, rising, and ends at the time given', () => {
    const times = timesOf(recording, 1_000_000);
    expect(times.at(-1)).toBe(1_000_000);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(3);
  });

  it('takes 0.8–2.5 s of writing at readable speed, longer for a longer text', () => {
    const paces = ['', 'ok', 'x'.repeat(60), 'x'.repeat(5_000)].map(paceMs);
    expect(paces).toEqual([...paces].sort((a, b) => a - b));
    expect(paces[0]).toBe(800);
    expect(paces.at(-1)).toBe(2_500);
  });
});

describe('a recording opened as a thread', () => {
  it('has digits for an id, the same each time', () => {
    for (const helpdesk of ['zendesk', 'intercom'] as const) {
      expect(threadOf(recording, helpdesk).id).toMatch(/^\d+$/);
      expect(threadOf(recording, helpdesk)).toEqual(threadOf(recording, helpdesk));
    }
  });
});
