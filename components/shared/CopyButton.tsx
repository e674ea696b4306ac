import { useEffect, useState } from 'react';
import { Glyph } from './Glyph.tsx';
import { useWords } from './language.tsx';
import type { Key } from './speech.ts';

const SHOWN_MS = 2_000;

type State = 'idle' | 'copied' | 'failed';

/** What can be copied: the ends of the `what_` keys. */
export type Copied = Key extends infer K ? (K extends `what_${infer What}` ? What : never) : never;

/** Copies by `copy` and says how it went; `what` completes the name for screen readers. */
export function CopyButton({ what, copy }: { what: Copied; copy: () => unknown }) {
  const { say } = useWords();
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
      <span aria-hidden="true">{say(`copy_${state}`)}</span>
      <span className="spoken" aria-live="polite">
        {say(`copyOf_${state}`, say(`what_${what}`))}
      </span>
    </button>
  );
}
