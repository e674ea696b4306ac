/** The words of a text, split at white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The first `limit` words and an ellipsis; the text itself, in one line, when it is no longer than that. */
export function shorten(text: string, limit: number): string {
  const words = wordsOf(text);
  if (words.length <= limit) return words.join(' ');
  return `${words
    .slice(0, limit)
    .join(' ')
    .replace(/[\p{P}\p{S}]+$/u, '')}…`;
}

/** With a capital letter first: `zendesk` → `Zendesk`. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
