import type { Brand } from '../utils/domain/brand.ts';
import type { Case, Verdict } from '../utils/domain/case.ts';
import { isNothingSelected, type UnreadableReading } from '../utils/domain/reading.ts';
import type { PopupView, ReadingState } from './popup/view.ts';
import type { ModelView, PanelView } from './sidepanel/view.ts';

/** What is known of the tab in front: its conversation, or why there is none. */
interface Shown {
  readonly unreadable: UnreadableReading | null;
  readonly of: Case | null;
}

/** Host of the helpdesk page in front; null when there is none. */
export function siteOf(shown: Shown | undefined): string | null {
  return shown?.of?.conversation.site ?? shown?.unreadable?.site ?? null;
}

/** @param connected whether a content script answers in the tab; undefined while that is not known yet. */
export function panelView(
  shown: Shown | undefined,
  connected: boolean | undefined,
  verdict: Verdict | null,
  unseen: number,
  model: ModelView | null = null,
): PanelView {
  if (!shown) return { kind: 'loading' };
  if (shown.of) return { kind: 'case', of: shown.of, verdict, unseen, connected: connected ?? true, model };
  if (connected === false) return { kind: 'no-helpdesk' };
  if (!shown.unreadable) return connected === undefined ? { kind: 'loading' } : { kind: 'no-helpdesk' };
  const { helpdesk, missing } = shown.unreadable;
  return isNothingSelected(shown.unreadable)
    ? { kind: 'nothing-selected', helpdesk }
    : { kind: 'unreadable', helpdesk, missing };
}

export function popupView(
  shown: Shown | undefined,
  connected: boolean | undefined,
  brand: Brand | undefined,
  savedAt: number | null,
): PopupView {
  const site = siteOf(shown);
  if (!shown || (connected === undefined && !site)) return { kind: 'loading' };
  if (!site || connected === false) return { kind: 'no-helpdesk' };
  if (!brand) return { kind: 'loading' };
  return { kind: 'brand', brand, reading: readingOf(shown), site, savedAt, canOpenPanel: true };
}

function readingOf({ of, unreadable }: Shown): ReadingState {
  if (of) return { kind: 'read', coverage: of.coverage };
  if (unreadable && isNothingSelected(unreadable)) return { kind: 'waiting' };
  return { kind: 'broken', missing: unreadable?.missing ?? [] };
}
