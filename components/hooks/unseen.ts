import { useEffect, useRef, useState } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import { markSeen, seenCount } from '../../utils/storage/live.ts';

/** Messages that came in while the agent looked elsewhere; the count stays until the agent has pressed it away. */
export function useUnseen(of: Case | null): { unseen: number; markSeen: () => void } {
  const key = of?.key ?? null;
  const count = of?.conversation.messages.length ?? 0;
  const isLooking = useVisible();
  const latest = useRef(count);
  latest.current = count;
  // Where the agent left off; null once nothing is missed any more, undefined until that is known.
  const [leftOff, setLeftOff] = useState<number | null>();
  useEffect(() => {
    setLeftOff(undefined);
    if (!key || !isLooking) return;
    let isCurrent = true;
    void seenCount(key).then((seen) => {
      if (isCurrent) setLeftOff(seen !== null && seen < latest.current ? seen : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, isLooking]);
  useEffect(() => {
    if (key && leftOff === null) void markSeen(key, count);
  }, [key, count, leftOff]);
  return { unseen: Math.max(0, count - (leftOff ?? count)), markSeen: () => setLeftOff(null) };
}

const isInView = () => document.visibilityState === 'visible';

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(isInView);
  useEffect(() => {
    const look = () => setVisible(isInView());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}
