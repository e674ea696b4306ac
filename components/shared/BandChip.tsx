import type { Band } from '../../utils/domain/escalation/assessment.ts';
import { bands } from './bands.ts';
import { Glyph } from './Glyph.tsx';

/** A band by shape, word and colour together. */
export function BandChip({ band }: { band: Band }) {
  const { label, glyph } = bands[band];
  return (
    <span className="chip" data-band={band}>
      <Glyph name={glyph} />
      {label}
    </span>
  );
}
