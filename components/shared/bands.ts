import type { Band } from '../../utils/domain/escalation/assessment.ts';
import type { GlyphName } from './glyphs.ts';

interface BandRow {
  readonly label: string;
  readonly meaning: string;
  /** A shape of its own, so that the band reads without its colour. */
  readonly glyph: GlyphName;
}

/** Each band's words and shape; its colour comes from `data-band` in the theme. */
export const bands: Record<Band, BandRow> = {
  calm: { label: 'Calm', meaning: 'The AI can go on.', glyph: 'ring' },
  watch: { label: 'Watch', meaning: 'Get ready. A person may be needed.', glyph: 'half' },
  recommend: { label: 'Recommend', meaning: 'A person should take it.', glyph: 'triangle' },
  now: { label: 'Now', meaning: 'Take it now.', glyph: 'octagon' },
};
