import type { Board } from './board.ts';
import type { Recording, Turn } from './recording.ts';
import type { HelpdeskName, NewThread, StageMessage, Thread, ThreadKey } from './thread.ts';

export interface PlayOptions {
  /** 1 is readable, 2 twice as quick, 0 at once; default 1. */
  readonly speed?: number;
  readonly signal?: AbortSignal;
  /** Waited for after each message, before the next begins. */
  readonly onMessage?: (message: StageMessage, i: number) => void | Promise<void>;
  /** The clock, epoch ms. */
  readonly now?: () => number;
}

/** How a recording is opened in this helpdesk: names from the recording, an id that looks like the helpdesk's own. */
export function threadOf(recording: Recording, helpdesk: HelpdeskName): NewThread {
  const authorOf = (role: Turn['role']): string | undefined =>
    recording.turns.find((each) => each.role === role && each.author)?.author ?? undefined;
  const customer = recording.customer ?? authorOf('customer') ?? 'Robin Example';
  const agentName = authorOf('agent') ?? authorOf('note');
  const sum = [...recording.id].reduce((all, each) => (all * 31 + (each.codePointAt(0) ?? 0)) % 8_999, 7);
  return {
    helpdesk,
    id: helpdesk === 'zendesk' ? `${sum + 1_000}` : `2154700${sum + 10_000}`,
    subject: recording.title ?? `Conversation with ${customer}`,
    customer: { name: customer, email: `${customer.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com` },
    aiName: authorOf('ai') ?? 'Assistant',
    ...(agentName ? { agentName } : {}),
  };
}

/**
 * Plays every turn into an open thread, at a pace that a person can follow: the writer is seen typing for 0.8–2.5 s by
 * length, and an AI's answer streams. Resolves with the number of messages played; an abort ends it early.
 */
export async function play(
  board: Board,
  key: ThreadKey,
  recording: Recording,
  options: PlayOptions = {},
): Promise<number> {
  const speed = options.speed ?? 1;
  const now = options.now ?? Date.now;
  const states = recording.turns.every((turn) => turn.at !== null);
  const times = states || speed === 0 ? timesOf(recording, now()) : [];
  let played = 0;
  for (const [i, turn] of recording.turns.entries()) {
    if (options.signal?.aborted || !board.find(key)) break;
    const author = turn.author ? { author: turn.author } : {};
    const of = { role: turn.role, text: turn.text, at: times[i] ?? now(), ...author };
    const message =
      speed === 0 ? board.append(key, of) : await perform(board, key, of, speed, options.signal);
    if (!message) break;
    played += 1;
    await options.onMessage?.(message, i);
  }
  if (board.find(key)) board.showTyping(key, null);
  return played;
}

async function perform(
  board: Board,
  key: ThreadKey,
  message: { role: Turn['role']; text: string; at: number; author?: string },
  speed: number,
  signal: AbortSignal | undefined,
): Promise<StageMessage | null> {
  const writingMs = paceMs(message.text) / speed;
  const typist = typistOf(message.role);
  const streams = message.role === 'ai';
  if (typist) board.showTyping(key, typist);
  await pause(streams ? writingMs / 3 : writingMs, signal);
  if (signal?.aborted || !board.find(key)) return null;
  board.showTyping(key, null);
  if (!streams) return board.append(key, message);
  const chunks = Math.max(2, Math.ceil((writingMs * 2) / 3 / 45));
  const chunk = Math.max(1, Math.ceil(message.text.length / chunks));
  const shown = await board.stream(key, { ...message, chunk, everyMs: 45, ...(signal ? { signal } : {}) });
  return shown.complete ? shown : null;
}

/** Time that a message takes to write at readable speed, ms. */
export function paceMs(text: string): number {
  return Math.min(2_500, 800 + text.length * 11);
}

function typistOf(role: Turn['role']): Thread['typing'] {
  return role === 'customer' || role === 'ai' || role === 'agent' ? role : null;
}

/**
 * When each turn was said, epoch ms: the recording's own times where every turn states one, for its text speaks of
 * them; else so far apart as people write, ten times the readable pace, with the last one at `endingAt`.
 */
export function timesOf(recording: Recording, endingAt: number): number[] {
  const stated = recording.turns.flatMap((turn) => (turn.at === null ? [] : [turn.at]));
  if (stated.length === recording.turns.length) return stated;
  let at = endingAt;
  return recording.turns
    .toReversed()
    .map((turn) => {
      const said = at;
      at -= paceMs(turn.text) * 10;
      return said;
    })
    .reverse();
}

export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    if (signal?.aborted) return resume();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resume();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
