import type { Attempt } from '../../utils/domain/brief/brief.ts';
import { Glyph } from '../shared/Glyph.tsx';
import type { GlyphName } from '../shared/glyphs.ts';
import { Said } from '../shared/Said.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';

const marks: Record<Attempt['result'], { readonly glyph: GlyphName; readonly words: string }> = {
  worked: { glyph: 'check', words: 'worked' },
  failed: { glyph: 'cross', words: 'failed' },
  unknown: { glyph: 'question', words: 'result unknown' },
};

const actors: Record<Attempt['by'], string> = { ai: 'AI', customer: 'customer' };

/** Steps that somebody tried, each marked by shape and colour with how it ended. */
export function Tried({ tried, show }: { tried: readonly (readonly [Attempt, string])[]; show: Show }) {
  return (
    <ul className="lines">
      {tried.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} title={`${it.what}: ${marks[it.result].words}`}>
            <span className="result" data-result={it.result}>
              <Glyph name={marks[it.result].glyph} />
              <span className="spoken">{marks[it.result].words}: </span>
            </span>
            <Said text={words} />
            <span className="by">{actors[it.by]}</span>
          </EvidenceButton>
        </li>
      ))}
    </ul>
  );
}
