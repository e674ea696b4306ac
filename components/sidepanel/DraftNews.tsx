import { useRef } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import type { GlyphName } from '../shared/glyphs.ts';
import { useWords } from '../shared/language.tsx';
import type { UiWords } from '../shared/speech.ts';
import type { DraftActions, DraftOutcome, DraftView } from './view.ts';

interface Props {
  readonly draft: DraftView;
  readonly undo: DraftActions['undoDraft'];
  readonly bringBack: DraftActions['bringDraftBack'];
}

const GLYPHS = {
  working: null,
  inserted: 'check',
  refused: 'alert',
  'taken back': null,
  cleared: null,
} as const satisfies Record<DraftOutcome['kind'], GlyphName | null>;

/** What came of the last press, and the way back. Spoken as it comes. */
export function DraftNews({ draft, undo, bringBack }: Props) {
  const words = useWords();
  const self = useRef<HTMLDivElement>(null);
  const { outcome, canUndo, canBringBack } = draft;
  const glyph = outcome && GLYPHS[outcome.kind];
  // The button goes once it has worked; whoever came here by keyboard stays here.
  const takeBack = () => {
    self.current?.focus();
    undo();
  };
  return (
    <div ref={self} tabIndex={-1} className="draft-news" data-outcome={outcome?.kind ?? 'none'}>
      {glyph ? <Glyph name={glyph} /> : null}
      <p role="status">
        {outcome === null ? null : sentences(outcome, words).map((it) => <span key={it}>{it} </span>)}
      </p>
      {canUndo ? (
        <button type="button" className="button quiet" onClick={takeBack}>
          {words.say('draft_undo')}
        </button>
      ) : null}
      {canBringBack ? (
        <button type="button" className="button quiet" onClick={() => bringBack()}>
          {words.say('draft_back')}
        </button>
      ) : null}
    </div>
  );
}

function sentences(of: DraftOutcome, { say, word }: UiWords): readonly string[] {
  switch (of.kind) {
    case 'working':
      return [say('draft_working')];
    case 'inserted':
      return [say(`draft_inserted_${of.mode}`)];
    case 'refused':
      return [word('draft_refused', of.why), say(of.isCopied ? 'draft_copied' : 'draft_marked')];
    case 'taken back':
      return [word('draft_undo', of.how)];
    case 'cleared':
      return [say('draft_cleared')];
  }
}
