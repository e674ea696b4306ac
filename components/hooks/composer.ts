import { useEffect, useRef, useState } from 'react';
import { callTab } from '../../utils/messaging.ts';
import type { ComposerState } from '../sidepanel/view.ts';

/** How often the page is asked while the panel is looked at: an agent turns from reply to note at any time. */
const EVERY_MS = 1_000;

interface Seen {
  readonly of: string;
  readonly state: ComposerState;
}

const isSame = (a: ComposerState, b: ComposerState) =>
  typeof a === 'object' && typeof b === 'object' ? a.mode === b.mode && a.isEmpty === b.isEmpty : a === b;

/** The composer of the conversation in front, and a way to look at once. */
export function useComposer(
  tab: number | null,
  key: string | null,
): { composer: ComposerState; look: () => void } {
  const [seen, setSeen] = useState<Seen>();
  const look = useRef(() => {});
  const of = `${tab} ${key}`;
  useEffect(() => {
    if (tab === null || key === null) return;
    let asked = 0;
    let shown = 0;
    let isCurrent = true;
    const ask = async () => {
      const turn = ++asked;
      const state = await callTab(tab, 'composer/asked', key).then(
        (sight) => sight ?? 'none',
        () => 'silent' as const,
      );
      // A page that is busy may answer an earlier question last.
      if (!isCurrent || turn < shown) return;
      shown = turn;
      setSeen((was) => (was?.of === of && isSame(was.state, state) ? was : { of, state }));
    };
    const lookNow = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    look.current = lookNow;
    lookNow();
    const timer = setInterval(lookNow, EVERY_MS);
    document.addEventListener('visibilitychange', lookNow);
    window.addEventListener('focus', lookNow);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookNow);
      window.removeEventListener('focus', lookNow);
    };
  }, [tab, key, of]);
  return { composer: seen?.of === of ? seen.state : 'looking', look: () => look.current() };
}
