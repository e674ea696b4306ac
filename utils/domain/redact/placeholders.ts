import { type RedactOptions, redact } from '../redact.ts';

/** Texts with a numbered placeholder for each value, and the value of each placeholder. */
export interface Concealed {
  readonly texts: readonly string[];
  /** `[name-1]` → the value as it first stood. It stays on this machine. */
  readonly values: ReadonlyMap<string, string>;
}

const NUMBERED = /\[[a-z][a-z-]{1,14}-\d{1,5}\]/g;

/** One value, however it is spaced or cased. */
const sameness = (kind: string, value: string) =>
  `${kind} ${value.replace(/[\s.-]+/g, kind === 'name' || kind === 'address' ? ' ' : '').toLowerCase()}`;

/**
 * The texts of one conversation redacted so that an answer about them can be turned back: the same value has the same
 * placeholder in all of them, and a name told in one text goes from the others too.
 */
export function withPlaceholders(texts: readonly string[], options: RedactOptions = {}): Concealed {
  const told = texts.flatMap((text) =>
    redact(text, options)
      .spans.filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => text.slice(start, end)),
  );
  const names = [...(options.names ?? []), ...told.filter((name) => name.length > 2)];
  const present = new Set(texts.flatMap((text) => text.match(NUMBERED) ?? []));
  const placeholders = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholderOf = (kind: string, value: string) => {
    const key = sameness(kind, value);
    const known = placeholders.get(key);
    if (known) return known;
    let fresh = '';
    do {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      fresh = `[${kind}-${counts.get(kind)}]`;
    } while (present.has(fresh));
    placeholders.set(key, fresh);
    values.set(fresh, value);
    return fresh;
  };
  const concealed = texts.map((text) => {
    let result = '';
    let from = 0;
    for (const { start, end, kind } of redact(text, { ...options, names }).spans) {
      result += text.slice(from, start) + placeholderOf(kind, text.slice(start, end));
      from = end;
    }
    return result + text.slice(from);
  });
  return { texts: concealed, values };
}

/** An answer with the values back in the place of their placeholders; a placeholder that nobody gave out stays. */
export function restored(answer: string, values: Concealed['values']): string {
  return answer.replace(NUMBERED, (placeholder) => values.get(placeholder) ?? placeholder);
}
