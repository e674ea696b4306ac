import type { Band } from '../../utils/domain/escalation/assessment.ts';
import type { GlyphName } from './glyphs.ts';

/** Each band's shape, so that it reads without its colour, which comes from `data-band` in the theme. */
export const bandGlyphs: Record<Band, GlyphName> = {
  calm: 'ring',
  watch: 'half',
  recommend: 'triangle',
  now: 'octagon',
};
