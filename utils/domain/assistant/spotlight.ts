/** Signs that may stand in the place of a space; the first that the text does not hold is taken. */
const MARKS = ['\u02c6', '\u2581', '\u00a6', '\u2e31'] as const;

/** Characters that show nothing: they may carry words that nobody sees. Kept apart from white space. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?![\t\n\v\f\r])\p{Cc}/gu;

/** The text without hidden characters and with single spaces. */
export function plainly(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
}

/** The mark for these texts: none of them holds it, so that no text can feign an unmarked space. */
export function markFor(texts: readonly string[]): string {
  return MARKS.find((mark) => texts.every((text) => !text.includes(mark))) ?? '\u02c6';
}

/**
 * Datamarking (Hines et al., arXiv 2403.14720): every space of an untrusted text becomes a mark, so that no stretch of
 * it reads as an order, and no text can begin a line of its own. The delimiter can't be forged: it is taken out.
 */
export function marked(text: string, mark: string, delimiter: string): string {
  const own = plainly(text).split(mark).join(' ');
  return plainly(delimiter === '' ? own : own.split(delimiter).join(' ')).replace(/ /g, mark);
}

/** An answer's text with spaces in the place of marks that the model has copied. */
export function unmarked(text: string): string {
  return MARKS.reduce((plain, mark) => plain.split(mark).join(' '), text);
}
