/** Ink: characters that are neither white space nor a filler of an editor's. Editors move blanks about, and keep ink. */
const INK = /[^\s\u200b\u2060\ufeff]/g;

/** How many UTF-16 units of a text are ink. */
export function inkOf(text: string): number {
  return text.match(INK)?.length ?? 0;
}

/** Where a text's first so many units of ink end. */
export function endOfInk(text: string, count: number): number {
  if (count <= 0) return 0;
  let left = count;
  for (const { index } of text.matchAll(INK)) {
    left -= 1;
    if (left === 0) return index + 1;
  }
  return text.length;
}
