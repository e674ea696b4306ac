import type { RedactedKind, RedactedSpan } from '../redact/find.ts';
import { rowsFor } from '../redact/rows.ts';
import { spansIn } from '../redact/spans.ts';
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

/** Where a text holds what goes into no form, in order, none overlapping. */
export const hiddenIn = remembered((text): readonly RedactedSpan[] =>
  spansIn(text, ROWS).filter(({ kind }) => HIDDEN.has(kind)),
);
