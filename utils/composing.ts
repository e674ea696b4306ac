import { browser } from 'wxt/browser';
import type { ComposerRequest, Inserted, Undone } from './domain/draft.ts';
import { leaveRequest, REQUEST } from './helpdesk/compose/request.ts';
import { callTab } from './messaging.ts';

/**
 * Asks a tab's top page, in its own world; rejects where the browser does not let Baton in.
 * @param signal aborted once nobody waits any more: then nothing may come of it after all
 */
export type AskComposer = (tab: number, request: ComposerRequest, signal: AbortSignal) => Promise<unknown>;

/** Runs in the page by itself: it names nothing outside itself. */
function forgetRequest(name: string): void {
  Reflect.deleteProperty(globalThis, name);
}

const MOVED: { readonly insert: Inserted; readonly undo: Undone } = {
  insert: { kind: 'refused', why: 'moved' },
  undo: 'moved',
};

/**
 * False while a page that has moved on may still show the conversation before: not every page says whose composer it
 * has, and only the content script has seen what it showed. One that does not answer has nothing in front.
 */
function isSettled(tab: number, request: ComposerRequest): Promise<boolean> {
  const { conversationId } = request.do === 'insert' ? request.insertion : request.undo;
  return callTab(tab, 'front/asked', conversationId).catch(() => false);
}

/**
 * Runs `composer.js` in the page's own world, where its editors are. What comes back was made there, so it is as
 * trustworthy as the page: parse it.
 */
export const askComposer: AskComposer = async (tabId, request, signal) => {
  if (!(await isSettled(tabId, request))) return MOVED[request.do];
  const at = { target: { tabId, frameIds: [0] }, world: 'MAIN' as const };
  const run = browser.scripting.executeScript;
  await run({ ...at, func: leaveRequest, args: [REQUEST, JSON.stringify(request)] });
  // A page that was busy until now gets to the request when the agent has long been told that it did not answer.
  if (signal.aborted) return run({ ...at, func: forgetRequest, args: [REQUEST] });
  const [done] = await run({ ...at, files: ['/composer.js'] });
  return done?.result;
};
