import type { Brand } from '../utils/domain/brand.ts';
import type { Case, Verdict } from '../utils/domain/case.ts';
import type { Message } from '../utils/domain/conversation.ts';
import { isNothingSelected, type UnreadableReading } from '../utils/domain/reading.ts';
import { connectedAs, type Front, siteView } from './popup/front.ts';
import type { PopupView, ReadingState } from './popup/view.ts';
import type { DraftView, ModelView, PanelView } from './sidepanel/view.ts';

/** What is known of the tab in front: its conversation, or why there is none. */
interface Shown {
  readonly unreadable: UnreadableReading | null;
  readonly of: Case | null;
}

/** Host of the helpdesk page in front; null when there is none. */
export function siteOf(shown: Shown | undefined): string | null {
  return shown?.of?.conversation.site ?? shown?.unreadable?.site ?? null;
}

/** Nothing written yet, and no composer looked for. */
export const NO_DRAFT: DraftView = {
  text: '',
  filled: 0,
  composer: 'looking',
  outcome: null,
  canUndo: false,
  canBringBack: false,
};

/** @param connected whether a content script answers in the tab; undefined while that is not known yet. */
export function panelView(
  shown: Shown | undefined,
  connected: boolean | undefined,
  verdict: Verdict | null,
  unseen: number,
  model: ModelView | null = null,
  draft: DraftView = NO_DRAFT,
): PanelView {
  if (!shown) return { kind: 'loading' };
  if (shown.of)
    return { kind: 'case', of: shown.of, verdict, unseen, connected: connected ?? true, model, draft };
  if (connected === false) return { kind: 'no-helpdesk' };
  if (!shown.unreadable) return connected === undefined ? { kind: 'loading' } : { kind: 'no-helpdesk' };
  const { helpdesk, missing } = shown.unreadable;
  return isNothingSelected(shown.unreadable)
    ? { kind: 'nothing-selected', helpdesk }
    : { kind: 'unreadable', helpdesk, missing };
}

/** Host whose brand the popup shows: what is read in the tab, or is connected there. */
export function siteInFront(shown: Shown | undefined, front: Front | undefined): string | null {
  return siteOf(shown) ?? (front?.connection && front.isAllowed ? front.connection.site : null);
}

export function popupView(
  shown: Shown | undefined,
  front: Front | undefined,
  connected: boolean | undefined,
  brand: Brand | undefined,
  savedAt: number | null,
): PopupView {
  if (!shown || !front) return { kind: 'loading' };
  const unread = siteView(front);
  const site = siteInFront(shown, front);
  // Taken back in the browser: what the page still shows of itself is not read any more.
  if (unread?.isConnected || (unread && !site)) return unread;
  if (!site || (connected === false && !front.connection)) return unread ?? { kind: 'no-helpdesk' };
  // A page that has been connected this moment is being read for the first time.
  if (!brand || (siteOf(shown) === null && connected !== false)) return { kind: 'loading' };
  return {
    kind: 'brand',
    brand,
    reading: readingOf(shown),
    site,
    savedAt,
    canOpenPanel: true,
    connected: connectedAs(front),
  };
}

function readingOf({ of, unreadable }: Shown): ReadingState {
  if (of) return { kind: 'read', coverage: of.coverage, mayBeAi: mayBeAi(of.conversation.messages) };
  if (unreadable && isNothingSelected(unreadable)) return { kind: 'waiting' };
  return { kind: 'broken', missing: unreadable?.missing ?? [] };
}

/** Senders offered at most. */
const MOST_OFFERED = 4;

/** Many helpdesks show a bot as one of the team: where nobody is known to be an AI, the agent may know better. */
function mayBeAi(messages: readonly Message[]): readonly string[] {
  if (messages.some(({ role }) => role === 'ai')) return [];
  const theirs = new Set(messages.filter(({ role }) => role === 'customer').map(({ author }) => author));
  const ours = messages.filter(({ role }) => role === 'agent' || role === 'unknown');
  const names = new Set(
    ours.flatMap(({ author }) => (author === null || theirs.has(author) ? [] : [author])),
  );
  return [...names].slice(0, MOST_OFFERED);
}
