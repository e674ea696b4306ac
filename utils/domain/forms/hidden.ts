import { find, type RedactedKind, type RedactedSpan } from '../redact/find.ts';
import { rowsFor } from '../redact/rows.ts';
import { remembered } from '../remember.ts';

/** What goes into no form: it stays in the conversation, where the helpdesk guards it. */
const HIDDEN: ReadonlySet<RedactedKind> = new Set([
  'card',
  'iban',
  'crypto',
  'national-id',
  'secret',
  'credentials',
] as const);

/** Names and addresses stay, and their patterns are by far the dearest; the others may claim what looks like a secret. */
const ROWS = rowsFor([]).filter(({ kind }) => kind !== 'address' && kind !== 'name');

/** Digits of full width as plain ones, each in its place. */
const plainDigits = (text: string) =>
  text.replace(/[\uff10-\uff19]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Where a text holds what goes into no form, in order, none overlapping. */
export const hiddenIn = remembered((text): readonly RedactedSpan[] => {
  const plain = plainDigits(text);
  const taken = new Uint8Array(plain.length);
  const spans: RedactedSpan[] = [];
  for (const row of ROWS) {
    if (row.needs?.test(plain) === false) continue;
    for (const span of find(row, plain)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      if (HIDDEN.has(span.kind)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
});
