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
  await of.viewer.open(urlOf(thread), thread.aiName);
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
  await of.viewer.open(urlOf(thread), thread.aiName);
  of.say(`${of.recording.id} on ${of.helpdesk}: ${of.recording.turns.length} messages`);
  const takeover = takeoverIn(of.recording);
  let before = await of.viewer.look();
  let met: { brief: string; picture: Buffer } | null = null;
  await play(of.stage.board, thread, of.recording, {
    speed: of.speed,
    signal,
    onMessage: async (message, i) => {
      const since = Date.now();
      const isRead = message.role !== 'system';
      before = await settled(of.viewer, before, isRead ? 4_000 : 500);
      if (ROLES_ARE_FETCHED[of.helpdesk] && isRead) {
        await until(() => (of.stage.apiRequests().at(-1)?.at ?? 0) >= since, 3_000);
        await pause(250);
        before = await of.viewer.look();
      }
      of.say(lineOf(i + 1, message.role, message.text, before));
      if (i + 1 === takeover) met = { brief: await of.viewer.brief(), picture: await of.viewer.picture() };
    },
  });
  if (signal.aborted || !met) return;
  const { brief, picture } = met as { brief: string; picture: Buffer };
  of.say('');
  of.say(
    takeover < of.recording.turns.length
      ? `The brief at message ${takeover}, for who takes over:`
      : 'The brief:',
  );
  of.say(brief.trim() || 'The panel shows no brief.');
  mkdirSync(folder, { recursive: true });
  const name = [of.recording.id.replace(/[^\w.-]+/g, '-'), of.helpdesk, of.viewer.browser].join('-');
  const file = join(folder, `${name}.png`);
  writeFileSync(file, picture);
  of.say('');
  of.say(`Picture: ${file}`);
}

/** Messages before the first that is neither the customer's nor the AI's: there a person meets the conversation. */
function takeoverIn({ turns }: Recording): number {
  const at = turns.findIndex((turn, i) => i > 0 && turn.role !== 'customer' && turn.role !== 'ai');
  return at < 0 ? turns.length : at;
}

/** Where the page states no roles, they come a moment later with the helpdesk's JSON. */
const ROLES_ARE_FETCHED: Readonly<Record<HelpdeskName, boolean>> = {
  zendesk: false,
  intercom: true,
  chatwoot: true,
  zammad: false,
  own: false,
};

/** The panel once it covers more than before, or as it is when nothing comes of the message in time. */
async function settled(viewer: Viewer, before: Sight | null, withinMs: number): Promise<Sight | null> {
  let now = await viewer.look();
  await until(async () => {
    now = await viewer.look();
    return (now?.covers ?? 0) > (before?.covers ?? 0);
  }, withinMs);
  return now;
}

async function until(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end && !(await isSo()); ) await pause(40);
}
