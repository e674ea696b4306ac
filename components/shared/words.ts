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

/** `one` or `many` after the number: "1 message", "3 messages". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A helpdesk's id as a name: `zendesk` → `Zendesk`. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Hours and minutes of the agent's own clock; null for a time that is not known. */
export function timeOf(at: number | null): string | null {
  return at === null || !Number.isFinite(at) ? null : clock.format(at);
}
