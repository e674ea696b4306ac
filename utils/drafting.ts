import * as v from 'valibot';
import { type AskComposer, askComposer } from './composing.ts';
import { keyOf } from './domain/conversation.ts';
import {
  type ComposerRequest,
  type Inserted,
  inserted,
  insertion,
  type Undone,
  undone,
  undoToken,
} from './domain/draft.ts';
import { keyIn } from './storage/live.ts';
import { connectionOf } from './storage/settings.ts';
import { inTurn } from './turns.ts';

/**
 * An agent's draft on its way into the page, at their press. Nothing of it is kept here, written down or sent: it goes
 * from the panel into the editor in front.
 */

/** Longest wait for a page; whoever pressed gives up a moment later (`components/hooks/draft.ts`). */
export const PATIENCE_MS = 3_500;

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const inserting = v.object({ tab, insertion });
const undoing = v.object({ tab, undo: undoToken });
export type Inserting = v.InferOutput<typeof inserting>;
export type Undoing = v.InferOutput<typeof undoing>;

type Place = Readonly<Record<'helpdesk' | 'site' | 'conversationId', string>>;

/**
 * Puts a draft into the composer of the conversation that the tab shows.
 * @throws {v.ValiError} where the input is no insertion; {Error} where the page does not answer in time, and nobody
 * knows what came of it
 */
export async function insertDraft(input: unknown, ask: AskComposer = askComposer): Promise<Inserted> {
  const { tab, insertion } = v.parse(inserting, input);
  const answer = await atComposer(tab, insertion, ask, (connections) => ({
    do: 'insert',
    insertion,
    connections,
  }));
  if (answer === 'moved') return { kind: 'refused', why: 'moved' };
  const read = v.safeParse(inserted, answer);
  return read.success ? read.output : { kind: 'refused', why: 'no access' };
}

/** Takes a draft back out of the composer. @throws as `insertDraft` */
export async function undoDraft(input: unknown, ask: AskComposer = askComposer): Promise<Undone> {
  const { tab, undo } = v.parse(undoing, input);
  const answer = await atComposer(tab, undo, ask, (connections) => ({ do: 'undo', undo, connections }));
  const read = v.safeParse(undone, answer);
  return read.success ? read.output : 'no access';
}

/** What the page's own world says; `moved` where the tab shows another conversation, undefined where it may not be asked. */
function atComposer(
  tab: number,
  { helpdesk, site, conversationId }: Place,
  ask: AskComposer,
  request: (connections: ComposerRequest['connections']) => ComposerRequest,
): Promise<unknown> {
  const until = Date.now() + PATIENCE_MS;
  return inTurn(`draft:${tab}`, async () => {
    if ((await keyIn(tab)) !== keyOf({ helpdesk, site, id: conversationId })) return 'moved';
    const connection = await connectionOf(site);
    const asked = request(connection ? [connection] : []);
    // A press that has waited behind another for too long is given up by now: it must not come after all.
    return within(until, (signal) => ask(tab, asked, signal).catch(() => undefined));
  });
}

/** @param until epoch ms @throws {Error} when nothing has come by then; the job is not begun at all when it has passed */
function within<T>(until: number, job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    const left = until - Date.now();
    const giveUp = () => {
      stop.abort();
      reject(new Error('the page did not answer in time'));
    };
    if (left <= 0) return giveUp();
    const timer = setTimeout(giveUp, left);
    job(stop.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
