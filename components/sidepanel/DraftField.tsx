import { useEffect, useId, useRef } from 'react';
import { useQuoteLanguage, useWords } from '../shared/language.tsx';
import type { DraftView } from './view.ts';

interface Props {
  readonly draft: DraftView;
  readonly write: (text: string) => void;
}

/** Letters to a line at the panel's usual width: enough for browsers that do not size a field by its words. */
const LINE = 46;
const LINES = { least: 3, most: 14 } as const;

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(LINES.most, Math.max(LINES.least, lines));
}

/** Where the answer is written; marked as a whole when it is to be copied by hand. */
export function DraftField({ draft, write }: Props) {
  const { say } = useWords();
  const language = useQuoteLanguage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, filled, outcome } = draft;

  // A card that was folded shows its field only once it has been drawn unfolded.
  useEffect(() => {
    if (filled === 0) return;
    const frame = requestAnimationFrame(() => {
      const { current } = field;
      current?.focus({ preventScroll: true });
      current?.setSelectionRange(current.value.length, current.value.length);
      current?.closest('.card')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [filled]);

  const mustCopyByHand = outcome?.kind === 'refused' && !outcome.isCopied;
  useEffect(() => {
    if (!mustCopyByHand) return;
    field.current?.focus();
    field.current?.select();
  }, [mustCopyByHand]);

  return (
    <>
      <label htmlFor={id} className="spoken">
        {say('draft_label')}
      </label>
      <textarea
        ref={field}
        id={id}
        className="draft-field"
        dir="auto"
        lang={language ?? ''}
        spellCheck
        rows={linesOf(text)}
        placeholder={say('draft_placeholder')}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    </>
  );
}
