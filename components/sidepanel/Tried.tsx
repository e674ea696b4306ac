import type { Attempt } from '../../utils/domain/brief/brief.ts';
import { Glyph } from '../shared/Glyph.tsx';
import type { GlyphName } from '../shared/glyphs.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { Edited } from './Edited.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';

const marks: Record<Attempt['result'], GlyphName> = { worked: 'check', failed: 'cross', unknown: 'question' };

interface Props {
  readonly tried: readonly (readonly [Attempt, string])[];
  /** Also say how each failed, where the words tell. */
  readonly all: boolean;
  readonly show: Show;
}

/** Steps that somebody tried, each marked by shape and colour with how it ended. */
export function Tried({ tried, all, show }: Props) {
  const { say } = useWords();
  return (
    <ul className="lines">
      {tried.map(([it, words]) => (
        <li key={spanKey(it)}>
          <EvidenceButton of={it} show={show} title={say('result_line', it.what, say(`result_${it.result}`))}>
            <span className="result" data-result={it.result}>
              <Glyph name={marks[it.result]} />
              <span className="spoken">{say(`result_${it.result}`)}: </span>
            </span>
            <Said text={words} />
            <Edited line={it} />
            <span className="by">{say(`by_${it.by}`)}</span>
          </EvidenceButton>
          {all && it.why ? (
            <EvidenceButton of={it.why} show={show} className="line why-failed">
              <q>
                <Said text={it.why.quote} />
              </q>
            </EvidenceButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
