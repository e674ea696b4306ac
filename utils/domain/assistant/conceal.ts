import type { Message } from '../conversation.ts';
import { withPlaceholders } from '../redact/placeholders.ts';
import { FOR_STRANGERS, type RedactedSpan, redact } from '../redact.ts';
import type { Stretch } from '../text.ts';

/** A conversation ready to be quoted to a stranger. */
export interface Concealer {
  /** A stretch of message `i` with placeholders; it never ends inside a value, even where the stretch would. */
  quote(i: number, stretch: Stretch): string;
  /** `[name-1]` → the value as it first stood; for `restored`. It stays on this machine. */
  readonly values: ReadonlyMap<string, string>;
  /** How many values were taken out so far, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

const sameness = (kind: string, value: string) => `${kind} ${value.replace(/[\s.-]+/gu, '').toLowerCase()}`;
const kindOf = (placeholder: string) => placeholder.replace(/^\[|-\d+\]$/g, '');

/** Fewest letters of part of a name that is taken out wherever it stands. */
const PART = 3;
const SIMPLE = /^[\p{L}\p{M}\s'’.]+$/u;
/** A name with a hyphen goes by its halves too, and one with other signs in it by its words; an address is no name. */
const partsOf = (name: string) => {
  if (SIMPLE.test(name)) return [name];
  const parts = name.includes('@') ? [] : name.split(/[^\p{L}\p{M}'’]+/u);
  return [name, ...parts.filter((part) => part.length >= PART)];
};

/**
 * Redacts whole messages, so that a value is known by the words around it, and quotes parts of them: the same value has
 * the same placeholder in all, and a name told in one message goes from the others too.
 * @param names people known by name besides those that the messages tell
 */
export function concealer(messages: readonly Pick<Message, 'text'>[], names: readonly string[]): Concealer {
  const texts = messages.map(({ text }) => text);
  const known = { names: names.flatMap(partsOf), also: FOR_STRANGERS };
  const { values } = withPlaceholders(texts, known);
  const told = texts.flatMap((text) =>
    redact(text, known)
      .spans.filter(({ kind, start, end }) => kind === 'name' && end - start > 2)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const options = { names: [...known.names, ...told], also: FOR_STRANGERS };
  const placeholders = new Map(
    [...values].map(([placeholder, value]) => [sameness(kindOf(placeholder), value), placeholder]),
  );
  const counts: Record<string, number> = {};
  const concealed = (text: string, { start, end, kind }: RedactedSpan) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    return placeholders.get(sameness(kind, text.slice(start, end))) ?? `[${kind}]`;
  };
  return {
    values,
    counts,
    quote(i, stretch) {
      const text = texts[i] ?? '';
      let from = stretch.start;
      let result = '';
      for (const span of redact(text, options).spans) {
        if (span.end <= stretch.start || span.start >= stretch.end) continue;
        result += text.slice(from, Math.max(from, span.start)) + concealed(text, span);
        from = Math.max(from, span.end);
      }
      return result + text.slice(from, Math.max(from, stretch.end));
    },
  };
}
