import { readSet } from '../model/data/sets.ts';
import type { Redacted } from '../utils/domain/redact.ts';

/** A text and the stretches of it that a person must not be known by. */
export interface Spanned {
  readonly text: string;
  /** UTF-16 offsets; `kind` in the words of whoever marked them. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** How much of one kind was taken out: spans marked, and those of which at least half, or all, was taken. */
export interface Taken {
  readonly marked: number;
  readonly half: number;
  readonly whole: number;
}

export interface Redaction {
  /** By the marks' kinds, the most frequent first. */
  readonly recall: ReadonlyMap<string, Taken>;
  /** By the redaction's own kinds: spans taken, and those that touch a mark. */
  readonly precision: ReadonlyMap<string, { readonly taken: number; readonly right: number }>;
}

/** Kinds whose form or check gives them away; the rest are best effort. */
export const STRUCTURED: readonly string[] = [
  'CREDIT_CARD',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'US_SSN',
  'IBAN_CODE',
  'IP_ADDRESS',
  'US_DRIVER_LICENSE',
];

interface Entry {
  readonly turns: readonly [
    { text: string; labels: { pii: { start: number; end: number; type: string }[] } },
  ];
}

/** The generated texts with marked spans. @throws {MissingSet} where the folder has none. */
export function readMarked(folder: string): Spanned[] {
  return readSet<Entry>(folder, 'dev/presidio_pii').map(({ turns: [{ text, labels }] }) => ({
    text,
    spans: labels.pii.map(inUnits(text)),
  }));
}

/** The marks count code points, a span counts UTF-16 units. */
function inUnits(text: string) {
  const points = [...text];
  const units = (at: number) => points.slice(0, at).join('').length;
  return ({ start, end, type }: { start: number; end: number; type: string }) => ({
    start: units(start),
    end: units(end),
    kind: type,
  });
}

/** Letters and digits of a stretch that are inside one of the spans, and all of them. */
function covered(text: string, { start, end }: { start: number; end: number }, spans: Spanned['spans']) {
  let all = 0;
  let inside = 0;
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    all++;
    if (spans.some((span) => at >= span.start && at < span.end)) inside++;
  }
  return { all, inside };
}

export function measureRedaction(marked: readonly Spanned[], redact: (text: string) => Redacted): Redaction {
  const recall = new Map<string, { marked: number; half: number; whole: number }>();
  const precision = new Map<string, { taken: number; right: number }>();
  for (const { text, spans } of marked) {
    const taken = redact(text).spans;
    for (const mark of spans) {
      const of = recall.get(mark.kind) ?? { marked: 0, half: 0, whole: 0 };
      recall.set(mark.kind, of);
      const { all, inside } = covered(text, mark, taken);
      of.marked++;
      if (inside > 0 && inside * 2 >= all) of.half++;
      if (inside > 0 && inside === all) of.whole++;
    }
    for (const span of taken) {
      const of = precision.get(span.kind) ?? { taken: 0, right: 0 };
      precision.set(span.kind, of);
      of.taken++;
      if (spans.some((mark) => mark.start < span.end && span.start < mark.end)) of.right++;
    }
  }
  return {
    recall: new Map([...recall].sort(([, a], [, b]) => b.marked - a.marked)),
    precision: new Map([...precision].sort(([, a], [, b]) => b.taken - a.taken)),
  };
}

const sum = <V>(all: Iterable<V>, of: (one: V) => number) =>
  [...all].reduce((total, one) => total + of(one), 0);
const share = (part: number, all: number) => (all === 0 ? '   –' : (part / all).toFixed(3).replace(/^0/, ''));

/** The figures as lines to print. */
export function redactionLines({ recall, precision }: Redaction): string[] {
  const row = (name: string, all: Iterable<Taken>) => {
    const rows = [...all];
    const marked = sum(rows, (of) => of.marked);
    const half = sum(rows, (of) => of.half);
    const whole = sum(rows, (of) => of.whole);
    return `${name.padEnd(22)} ${String(marked).padStart(5)}   ${share(half, marked)}   ${share(whole, marked)}`;
  };
  const structured = [...recall].filter(([kind]) => STRUCTURED.includes(kind)).map(([, of]) => of);
  const taken = sum(precision.values(), (of) => of.taken);
  const right = sum(precision.values(), (of) => of.right);
  return [
    'recall by marked kind   marks   half   whole',
    ...[...recall].map(([kind, of]) => row(kind, [of])),
    row('structured kinds', structured),
    row('all kinds', recall.values()),
    'precision by kind taken',
    ...[...precision].map(
      ([kind, of]) => `${kind.padEnd(22)} ${String(of.taken).padStart(5)}   ${share(of.right, of.taken)}`,
    ),
    `${'all kinds'.padEnd(22)} ${String(taken).padStart(5)}   ${share(right, taken)}`,
  ];
}
