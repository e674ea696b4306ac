import { find, type RedactedSpan, ROWS } from './redact/find.ts';
import { placeholder, replaced } from './redact/remap.ts';
import { remembered } from './remember.ts';

export type { RedactedKind, RedactedSpan } from './redact/find.ts';

/** A text without what must not leave the agent's screen, and where that stood in the original. */
export interface Redacted {
  readonly text: string;
  /** UTF-16 offsets in the original, in order, none overlapping. */
  readonly spans: readonly RedactedSpan[];
}

/** Digits of other scripts and widths as plain ones, each in its place. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 15),
    )
    .replace(/[\uff20]/gu, '@');
}

function spansIn(text: string): RedactedSpan[] {
  const plain = plainDigits(text);
  const taken = new Uint8Array(plain.length);
  const spans: RedactedSpan[] = [];
  for (const row of ROWS) {
    for (const span of find(row, plain)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Passes at most: taking one value out can bring the words around it next to another. */
const PASSES = 6;

/** Spans of the replaced text, put back into the original; both lists in order. */
function inOriginal(earlier: readonly RedactedSpan[], later: readonly RedactedSpan[]): RedactedSpan[] {
  let shift = 0;
  let next = 0;
  const back = (offset: number) => {
    for (let span = earlier[next]; span && offset > span.start + shift; span = earlier[++next]) {
      shift += placeholder(span).length - (span.end - span.start);
    }
    return offset - shift;
  };
  return later.map(({ start, end, kind }) => ({ start: back(start), end: back(end), kind }));
}

/**
 * Takes out e-mail addresses, telephone and card numbers, IBANs, IP addresses, national identity numbers, passwords,
 * codes, keys and credentials in links; `[email]` and the like stand in their place. Order numbers, dates and amounts
 * stay. Redacting a redacted text changes nothing. Time grows with the text's length.
 */
export const redact = remembered((text): Redacted => {
  let spans: RedactedSpan[] = [];
  let current = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const more = spansIn(current);
    if (more.length === 0) break;
    spans = [...spans, ...inOriginal(spans, more)].sort((a, b) => a.start - b.start);
    current = replaced(text, spans);
  }
  return { text: current, spans };
});
