import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urlOf } from '../desk.ts';
import { pause, play, threadOf } from '../player.ts';
import type { Recording } from '../recording.ts';
import type { Stage } from '../server.ts';
import type { HelpdeskName } from '../thread.ts';
import { lineOf, type Sight } from './sight.ts';
import type { Viewer } from './viewer.ts';

export interface Showing {
  readonly stage: Stage;
  readonly viewer: Viewer;
  readonly recording: Recording;
  readonly helpdesk: HelpdeskName;
  readonly speed: number;
  readonly say: (line: string) => void;
}

/** Plays in a window, beside the panel, until the person closes it or `signal` ends it. */
export async function showInWindow(of: Showing, signal: AbortSignal): Promise<void> {
  const thread = of.stage.board.open(threadOf(of.recording, of.helpdesk));
  await of.viewer.open(urlOf(thread));
  of.say(
    `Playing “${thread.subject}” (${of.recording.turns.length} messages). Watch the panel beside the page.`,
  );
  of.say('You can answer in the page yourself. Press Ctrl+C here, or close the window, when you are done.');
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end);
  void of.viewer.closed.then(end);
  await pause(1_200, over.signal);
  await play(of.stage.board, thread, of.recording, { speed: of.speed, signal: over.signal });
  if (!over.signal.aborted) {
    of.say('That was the last message. The page stays open.');
    await pause(2 ** 31 - 1, over.signal);
  }
  signal.removeEventListener('abort', end);
}

/** Plays without a window: prints each message with what the panel says to it, then the brief; saves a picture. */
export async function showInTerminal(of: Showing, folder: string, signal: AbortSignal): Promise<void> {
  const thread = of.stage.board.open(threadOf(of.recording, of.helpdesk));
  await of.viewer.open(urlOf(thread));
  of.say(`${of.recording.id} on ${of.helpdesk}: ${of.recording.turns.length} messages`);
  let before = await of.viewer.look();
  await play(of.stage.board, thread, of.recording, {
    speed: of.speed,
    signal,
    onMessage: async (message, i) => {
      const isHeard = message.role !== 'system';
      before = await settled(of.viewer, before, isHeard ? 4_000 : 500);
      of.say(lineOf(i + 1, message.role, message.text, before));
    },
  });
  if (signal.aborted) return;
  const brief = await of.viewer.brief();
  of.say('');
  of.say(brief.trim() || 'The panel shows no brief.');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${of.recording.id.replace(/[^\w.-]+/g, '-')}-${of.helpdesk}.png`);
  writeFileSync(file, await of.viewer.picture());
  of.say('');
  of.say(`Picture: ${file}`);
}

/** The panel once it covers more than before, or as it is when nothing comes of the message in time. */
async function settled(viewer: Viewer, before: Sight | null, withinMs: number): Promise<Sight | null> {
  const until = Date.now() + withinMs;
  let now = await viewer.look();
  while (Date.now() < until && (now?.covers ?? 0) <= (before?.covers ?? 0)) {
    await pause(40);
    now = await viewer.look();
  }
  return now;
}
