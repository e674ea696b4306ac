import { useEffect, useState } from 'react';
import { Glyph } from './Glyph.tsx';

const SHOWN_MS = 2_000;

type State = 'idle' | 'copied' | 'failed';

const words: Record<State, string> = { idle: 'Copy', copied: 'Copied', failed: 'Could not copy' };

/** Copies by `copy` and says how it went; `what` completes the name for screen readers. */
export function CopyButton({ what, copy }: { what: string; copy: () => unknown }) {
  const [state, setState] = useState<State>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const press = async () => {
    try {
      await copy();
      setState('copied');
    } catch {
      setState('failed');
    }
  };

  return (
    <button type="button" className="button quiet" onClick={press}>
      <Glyph name={state === 'copied' ? 'check' : 'copy'} />
      <span aria-live="polite">{words[state]}</span>
      <span className="spoken"> {what}</span>
    </button>
  );
}
