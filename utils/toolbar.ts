import { browser } from 'wxt/browser';
import type { Answer } from './messaging.ts';

const colours = { calm: '#5b6472', watch: '#9a6700', recommend: '#b4480a', now: '#b3123f' } as const;

/** Shows the band on the toolbar's button of one tab: the score from Watch upwards, nothing below it. */
export async function paintToolbar(tab: number, answer: Answer | null): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  const band = answer?.band ?? 'calm';
  const text = band === 'calm' || answer?.score == null ? '' : String(answer.score);
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color: colours[band] }),
    action.setTitle({ tabId: tab, title: answer ? `Baton: ${answer.reason}` : 'Baton' }),
  ]).catch(() => undefined); // The tab may have been closed meanwhile; there is nobody left to tell.
}
