/** Stands for a character that was struck out: facts/zendesk 2.2. */
const STRUCK = '\u2587';

/** How many characters of a text are struck out. */
export function struckOut(text: string): number {
  let count = 0;
  for (let at = text.indexOf(STRUCK); at !== -1; at = text.indexOf(STRUCK, at + 1)) count += 1;
  return count;
}

/** True if two texts are one, but for characters that one of them has struck out in place. */
export function differInStruck(one: string, other: string): boolean {
  if (one.length !== other.length || (!one.includes(STRUCK) && !other.includes(STRUCK))) return false;
  for (let i = 0; i < one.length; i += 1) {
    if (one[i] !== other[i] && one[i] !== STRUCK && other[i] !== STRUCK) return false;
  }
  return /[^\u2587\s]/.test(one) && /[^\u2587\s]/.test(other);
}
