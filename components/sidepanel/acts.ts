import type { Act } from '../../utils/domain/acts.ts';
import type { GlyphName } from '../shared/glyphs.ts';

interface ActRow {
  readonly act: Act;
  readonly label: string;
  readonly glyph: GlyphName;
}

/** The AI's acts, the weightiest for the person who takes over first: it gives an entry its picture. */
export const actRows: readonly ActRow[] = [
  { act: 'handed off', label: 'handed off', glyph: 'handoff' },
  { act: 'promised', label: 'promised', glyph: 'promise' },
  { act: 'refused', label: 'refused', glyph: 'refuse' },
  { act: 'fell back', label: 'fell back', glyph: 'loop' },
  { act: 'answered', label: 'answered', glyph: 'speech' },
  { act: 'asked', label: 'asked', glyph: 'question' },
  { act: 'apologised', label: 'apologised', glyph: 'apology' },
];
