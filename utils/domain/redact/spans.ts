import { find, type RedactedKind, type RedactedSpan, type Row } from './find.ts';

/** Digits of other scripts and widths as plain ones, each in its place. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 15),
    )
    .replace(/[\uff0d]/gu, '-')
    .replace(/[\uff20]/gu, '@');
}

/** Kinds without a value that has no digit. */
const NUMERIC: ReadonlySet<RedactedKind> = new Set([
  'card',
  'iban',
  'ip',
  'national-id',
  'phone',
  'address',
  'birth',
  'order',
  'date',
  'age',
] as const);

/** What the rows take out of a text, in order, none overlapping: what an earlier row has claimed no later one gets. */
export function spansIn(text: string, rows: readonly Row[]): RedactedSpan[] {
  const plain = plainDigits(text);
  const hasDigit = /\d/.test(plain);
  const taken = new Uint8Array(plain.length);
  const spans: RedactedSpan[] = [];
  for (const row of rows) {
    if ((!hasDigit && NUMERIC.has(row.kind)) || row.needs?.test(plain) === false) continue;
    for (const span of find(row, plain)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
