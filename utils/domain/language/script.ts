/** Anything beyond Latin letters, punctuation and pictures. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\u2fff\u3005-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff66-\uffdc]/;

/** From, to, and the language that letters of the block settle; `other` has no lexicon. */
const BLOCKS: readonly (readonly [number, number, 'ja' | 'ko' | 'zh' | 'other'])[] = [
  [0x370, 0x10ff, 'other'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x1dff, 'other'],
  [0x2c00, 0x2dff, 'other'],
  [0x3040, 0x30ff, 'ja'],
  [0x3130, 0x318f, 'ko'],
  [0x3400, 0x9fff, 'zh'],
  [0xa000, 0xabff, 'other'],
  [0xac00, 0xd7ff, 'ko'],
  [0xf900, 0xfaff, 'zh'],
  [0xfb50, 0xfdff, 'other'],
  [0xfe70, 0xfefe, 'other'],
  [0xff66, 0xff9f, 'ja'],
];
/** Kana settles Japanese even where most characters are Chinese; the others need the most letters. */
const FIRST = ['ja', 'ko', 'zh', 'other'] as const;
/** Units looked at: a script shows at once. */
const LOOKED_AT = 160;

function blockOf(code: number): (typeof FIRST)[number] | null {
  for (const [from, to, of] of BLOCKS) if (code <= to) return code >= from ? of : null;
  return null;
}

/**
 * The language that a text's script settles alone, `other` for a script without a lexicon, null for Latin letters or
 * none. @param lower lower-case text
 */
export function scriptOf(lower: string): string | null {
  if (!BEYOND_LATIN.test(lower)) return null;
  const counts = { ja: 0, ko: 0, zh: 0, other: 0 };
  let latin = 0;
  const end = Math.min(lower.length, LOOKED_AT);
  for (let i = 0; i < end; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 97 && code <= 122) latin++;
    if (code < 0x370) continue;
    const block = blockOf(code);
    if (block) counts[block]++;
  }
  return FIRST.find((of) => counts[of] >= 2 && counts[of] * 2 >= latin) ?? null;
}
