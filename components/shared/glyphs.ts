interface GlyphRow {
  /** Path data in a 16 × 16 box. */
  readonly d: string;
  /** `line`: stroked at 1.5. `solid`: filled. `hollowed`: filled, with even-odd holes. */
  readonly as: 'line' | 'solid' | 'hollowed';
}

const line = (d: string): GlyphRow => ({ d, as: 'line' });
const solid = (d: string): GlyphRow => ({ d, as: 'solid' });
const hollowed = (d: string): GlyphRow => ({ d, as: 'hollowed' });

/** Every small picture of the product, drawn for 16 px. */
export const glyphs = {
  ring: line('M8 3.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5Z'),
  half: hollowed('M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11ZM8 4v8a4 4 0 1 0 0-8Z'),
  triangle: solid('M8 2.2 14.6 13.6H1.4Z'),
  octagon: hollowed(
    'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM7.1 4h1.8l-.25 5h-1.3ZM8 10.1a1 1 0 1 1 0 2a1 1 0 1 1 0-2Z',
  ),
  chevron: line('m5 6.5 3 3 3-3'),
  gear: line(
    'M2.5 4.75h6M12 4.75h1.5M2.5 11.25H4M7.5 11.25h6M10.25 3a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5ZM5.75 9.5a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5Z',
  ),
  copy: line('M5.75 5.75h7.5v7.5h-7.5ZM10.25 5.5V2.75h-7.5v7.5H5.5'),
  check: line('m3.5 8.5 3 3 6-7'),
  cross: line('m4 4 8 8M12 4l-8 8'),
  question: line('M5.75 6a2.25 2.25 0 1 1 3.4 1.95C8.4 8.4 8 8.8 8 9.6M8 12.2v.05'),
  speech: line('M2.75 3.25h10.5v7.5h-6l-3 2.5v-2.5h-1.5Z'),
  refuse: line('M8 2.75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 1 1 0-10.5ZM4.3 4.3l7.4 7.4'),
  promise: line('M4 14V2.5M4 3h8.25l-2 3 2 3H4'),
  apology: line('M8 13.1 3.3 8.4a2.9 2.9 0 0 1 4.1-4.1l.6.6.6-.6a2.9 2.9 0 0 1 4.1 4.1Z'),
  loop: line('M12.9 8.6A5 5 0 1 1 11.6 4.5L13 5.9M13 2.75V6H9.75'),
  handoff: line('M2.5 8h10.25M9 4.25 12.75 8 9 11.75'),
  dot: solid('M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z'),
  down: line('m2.75 4.75 3.5 3.75L8.5 6.5l4.75 5M13.25 8v3.5h-3.5'),
  up: line('m2.75 11.25 3.5-3.75 2.25 2 4.75-5M13.25 8V4.5h-3.5'),
  file: line('M8 2.75v6.5M5 6.5l3 3 3-3M3 12.75h10'),
  level: line('M2.75 8h10.5M10.5 5.25 13.25 8l-2.75 2.75'),
  alert: line('M8 2.5 14 13.25H2ZM8 6.5v3M8 11.3v.05'),
  person: line('M8 2.75a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5ZM3 13.5c.3-2.6 2.3-3.75 5-3.75s4.7 1.15 5 3.75'),
  pen: line('M3 13l.7-3 6.8-6.8a1.6 1.6 0 0 1 2.3 2.3L6 12.3ZM9.3 4.4l2.3 2.3'),
  panel: line('M2.75 3.25h10.5v9.5H2.75ZM9.5 3.25v9.5'),
} as const satisfies Record<string, GlyphRow>;

export type GlyphName = keyof typeof glyphs;
