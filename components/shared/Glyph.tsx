import { type GlyphName, glyphs } from './glyphs.ts';

/** A 16 px picture in the colour of the text around it; hidden from screen readers, words say it beside it. */
export function Glyph({ name }: { name: GlyphName }) {
  const { d, as } = glyphs[name];
  return (
    <svg className={`glyph glyph-${as}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} fillRule={as === 'hollowed' ? 'evenodd' : 'nonzero'} />
    </svg>
  );
}
