import type { Band } from '../../utils/domain/escalation/assessment.ts';
import { bandGlyphs } from './bands.ts';
import { Glyph } from './Glyph.tsx';
import { useWords } from './language.tsx';

/** A band by shape, word and colour together. */
export function BandChip({ band }: { band: Band }) {
  const { say } = useWords();
  return (
    <span className="chip" data-band={band}>
      <Glyph name={bandGlyphs[band]} />
      {say(`band_${band}`)}
    </span>
  );
}
