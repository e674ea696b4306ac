import type { Act } from '../../utils/domain/acts.ts';
import type { GlyphName } from '../shared/glyphs.ts';

interface ActRow {
  readonly act: Act;
  readonly label: string;
  readonly glyph: GlyphName;
}

/** The AI's acts, the weightiest for the person who takes over first: it gives an entry its picture. */
export const actRows: readonly ActRow[] = [
  { act: 'handed off', label: 'Handed off', glyph: 'handoff' },
  { act: 'promised', label: 'Promised', glyph: 'promise' },
  { act: 'refused', label: 'Refused', glyph: 'refuse' },
  { act: 'fell back', label: 'Fell back', glyph: 'loop' },
  { act: 'answered', label: 'Answered', glyph: 'speech' },
  { act: 'asked', label: 'Asked', glyph: 'question' },
  { act: 'apologised', label: 'Apologised', glyph: 'apology' },
];
