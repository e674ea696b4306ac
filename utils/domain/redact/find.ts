/** What can be taken out of a text; the name is what stands in its place, in brackets. */
export type RedactedKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'account'
  | 'crypto'
  | 'ip'
  | 'mac'
  | 'national-id'
  | 'secret'
  | 'credentials'
  | 'birth'
  | 'address'
  | 'name'
  | ExtraKind;

/** Kinds that an agent may need to see, taken out on request alone. */
export type ExtraKind = 'order' | 'place' | 'organisation' | 'url' | 'age' | 'date';

/** What can be asked for besides; `likely`: names and places that only their capitals give away. */
export type Extra = ExtraKind | 'likely';

export interface RedactedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactedKind;
}

/**
 * One kind's pattern and what a match must prove. Repetitions are bounded, so that no text takes more than linear
 * time, and no pattern takes a bracket in, so that a placeholder is never taken for a value.
 */
export interface Row {
  readonly kind: RedactedKind;
  /** What a text must have for the pattern to be worth a try. */
  readonly needs?: RegExp;
  /** Global; the group `v`, where there is one, is what is taken out. */
  readonly pattern: RegExp;
  /** How many characters of `value`, from its start, count; 0 for none. All of them when left out. */
  readonly proven?: (value: string, before: string, after: string) => number;
}

/** For a check that holds for the whole of a value or not at all. */
export const whole = (holds: (value: string) => boolean) => (value: string) =>
  holds(value) ? value.length : 0;
export const digitsOf = (value: string) => value.replace(/\D/g, '');

/** Characters of Chinese and Japanese. */
export const ASIAN = /[\u3040-\u30ff\u3400-\u9fff〒]/;

/** Units of text before and after a match that its proof may read. */
const AROUND = 48;

/** The next character: a pattern set between the halves of one would begin at its first half again, without end. */
const after = (text: string, at: number) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Everything one row finds. A match that proves nothing is tried again from its next character on. */
export function find({ kind, pattern, proven }: Row, text: string): RedactedSpan[] {
  const spans: RedactedSpan[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = match.groups?.v ?? match[0];
    const start = match.index + (match.groups?.v === undefined ? 0 : match[0].lastIndexOf(value));
    const end = start + value.length;
    const length = proven
      ? proven(value, text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND))
      : value.length;
    if (length > 0) spans.push({ start, end: start + length, kind });
    pattern.lastIndex = length > 0 ? start + length : after(text, match.index);
  }
  return spans;
}
