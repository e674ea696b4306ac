import type { Extra, RedactedSpan } from './redact/find.ts';
import { knownNames } from './redact/known.ts';
import { placeholder, replaced } from './redact/remap.ts';
import { rowsFor } from './redact/rows.ts';
import { spansIn } from './redact/spans.ts';
import { rememberedBy } from './remember.ts';

export type { Extra, ExtraKind, RedactedKind, RedactedSpan } from './redact/find.ts';

/** A text without what must not leave the agent's screen, and where that stood in the original. */
export interface Redacted {
  readonly text: string;
  /** UTF-16 offsets in the original, in order, none overlapping. */
  readonly spans: readonly RedactedSpan[];
}

export interface RedactOptions {
  /** People known by name: whole, and each part of four letters or more, they go wherever they stand. */
  readonly names?: readonly string[];
  /** Kinds taken out besides: what an agent may need and a stranger need not see. */
  readonly also?: readonly Extra[];
}

/** What else goes before a text leaves the machine. */
export const FOR_STRANGERS: readonly Extra[] = ['place', 'organisation', 'url', 'age', 'likely'];

/** Passes at most: taking one value out can bring the words around it next to another. */
const PASSES = 8;

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

interface Asked {
  readonly text: string;
  readonly options: RedactOptions;
}

function redactAnew({ text, options: { names = [], also = [] } }: Asked): Redacted {
  const rows = [...rowsFor(also), ...knownNames(names)];
  let spans: RedactedSpan[] = [];
  let current = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const more = spansIn(current, rows);
    if (more.length === 0) break;
    spans = [...spans, ...inOriginal(spans, more)].sort((a, b) => a.start - b.start);
    current = replaced(text, spans);
  }
  return { text: current, spans };
}

const keyOf = ({ text, options: { names = [], also = [] } }: Asked) =>
  names.length + also.length === 0 ? text : JSON.stringify([names, also, text]);
const answered = rememberedBy(redactAnew, keyOf);

/**
 * Takes out e-mail addresses, telephone, card, account and wallet numbers, IBANs, addresses of a network, numbers of
 * papers, passwords, codes and keys, days of birth and, as far as their words give them away, names and addresses of
 * people; `[email]` and the like stand in their place. Order numbers, dates and amounts stay unless asked for.
 * Redacting a redacted text changes nothing. Time grows with the text's length.
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  return answered({ text, options });
}
