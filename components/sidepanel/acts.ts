import type { Act } from '../../utils/domain/acts.ts';
import type { GlyphName } from '../shared/glyphs.ts';

interface ActRow {
  readonly act: Act;
  readonly glyph: GlyphName;
}

/** The AI's acts, the weightiest for the person who takes over first: it gives an entry its picture. */
export const actRows: readonly ActRow[] = [
  { act: 'handed off', glyph: 'handoff' },
  { act: 'promised', glyph: 'promise' },
  { act: 'refused', glyph: 'refuse' },
  { act: 'fell back', glyph: 'loop' },
  { act: 'answered', glyph: 'speech' },
  { act: 'asked', glyph: 'question' },
  { act: 'apologised', glyph: 'apology' },
];
