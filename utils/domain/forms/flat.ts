import { cutUnits } from './quote.ts';
import type { BriefDocument, Proof } from './schema.ts';

/** Most bytes of UTF-8 JSON; facts: switchboard metadata. */
export const FLAT_BYTES = 4_096;

export type Flat = Readonly<Record<string, string | number | boolean>>;
type Value = string | number | boolean | null;
type Columns<T> = Readonly<Record<string, (item: T) => Value>>;

/** One field of the flat form: a value, or a list whose columns keep step. */
interface Row {
  readonly key: string;
  readonly cells: (of: BriefDocument) => readonly Readonly<Record<string, Value>>[];
  readonly isList: boolean;
}

const one = (key: string, of: (brief: BriefDocument) => Value): Row => ({
  key,
  isList: false,
  cells: (brief) => [{ '': of(brief) }],
});
const many = <T>(key: string, list: (of: BriefDocument) => readonly T[], columns: Columns<T>): Row => ({
  key,
  isList: true,
  cells: (brief) =>
    list(brief).map((item) =>
      Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(item)])),
    ),
});

const m = ({ evidence }: { readonly evidence: readonly Proof[] }) => evidence[0]?.m ?? null;

/** The fields in order of importance: the last are shortened and dropped first. */
const ROWS: readonly Row[] = [
  one('v', ({ v }) => v),
  one('conversation', ({ conversation }) => conversation),
  one('helpdesk', ({ helpdesk }) => helpdesk),
  one('band', ({ band }) => band),
  one('score', ({ score }) => score),
  one('headline', ({ headline }) => headline),
  many('reasons', ({ reasons }) => reasons, { id: ({ id }) => id, share: ({ share }) => share, m }),
  many('sensitive', ({ sensitive }) => sensitive, { id: ({ id }) => id, m }),
  one('issue_q', ({ issue }) => issue?.q ?? null),
  one('goal_q', ({ goal }) => goal?.q ?? null),
  many('facts', ({ facts }) => facts, { k: ({ k }) => k, v: ({ v }) => v, m }),
  many('ai_promises', (of) => of.ai_promises, {
    q: ({ q }) => q,
    due: ({ due, due_words }) => due ?? due_words,
    state: ({ state }) => state,
    m,
  }),
  many('tried', ({ tried }) => tried, {
    step: ({ step }) => step,
    by: ({ by }) => by,
    result: ({ result }) => result,
    m,
  }),
  many('do_not_ask', (of) => of.do_not_ask, { '': (kind) => kind }),
  one('effort_asked', ({ effort }) => effort.asked),
  one('effort_messages', ({ effort }) => effort.messages),
  one('effort_minutes', ({ effort }) => effort.minutes),
  one('effort_ignored', ({ effort }) => effort.ignored),
  one('mood_word', ({ mood }) => mood.word),
  one('mood_now', ({ mood }) => mood.now),
  one('mood_peak', ({ mood }) => mood.peak),
  one('mood_trend', ({ mood }) => mood.trend),
  one('mood_nuance', ({ mood }) => mood.nuance),
  one('customer_language', ({ customer }) => customer.language),
  one('customer_tier', ({ customer }) => customer.tier),
  one('customer_brand', ({ customer }) => customer.brand),
  one('customer_name', ({ customer }) => customer.name),
  one('confidence', ({ confidence }) => confidence),
  one('missing_k', ({ missing }) => missing?.k ?? null),
  one('next_step', (of) => of.next_step),
  one('playbook', ({ playbook }) => playbook),
  one('fail_cause_cause', (of) => of.fail_cause?.cause ?? null),
  one('coverage_read', ({ coverage }) => coverage.read),
  one('coverage_total', ({ coverage }) => coverage.total),
  one('coverage_roles', ({ coverage }) => coverage.roles),
  one('generated', ({ generated }) => generated),
  one('site', ({ site }) => site),
  many('open_questions', (of) => of.open_questions, { q: ({ q }) => q, by: ({ by }) => by, m }),
  many('ai_errors', (of) => of.ai_errors, { kind: ({ kind }) => kind, q: ({ q }) => q, m }),
  one('opening_line', (of) => of.opening_line),
];

/** A row with what is still kept of it. */
interface Kept {
  readonly row: Row;
  cells: readonly Readonly<Record<string, Value>>[];
  fragment: Record<string, string | number | boolean>;
  bytes: number;
}

const BAR = /\|/g;
const SHORT = 120;

function fragmentOf({ key, isList }: Row, cells: Kept['cells']): Kept['fragment'] {
  const fragment: Kept['fragment'] = {};
  for (const column of Object.keys(cells[0] ?? {})) {
    const values = cells.map((cell) => cell[column] ?? null);
    const name = `ho_${key}${column && `_${column}`}`;
    const joined = () => values.map((value) => String(value ?? '').replace(BAR, '¦')).join(' | ');
    const value = isList ? joined() : values[0];
    if (value !== null && value !== undefined && value !== '') fragment[name] = value;
  }
  return fragment;
}

const utf8 = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return utf8.encode(text).length;
}

/** The bytes that a fragment adds to the whole: its braces go, a comma comes. */
function keep(row: Row, cells: Kept['cells']): Kept {
  const fragment = fragmentOf(row, cells);
  const text = JSON.stringify(fragment);
  return { row, cells, fragment, bytes: text === '{}' ? 0 : bytesOf(text) - 1 };
}

function shortened(cell: Kept['cells'][number]): Kept['cells'][number] {
  return Object.fromEntries(
    Object.entries(cell).map(([column, value]) => [
      column,
      typeof value === 'string' && value.length > SHORT ? `${cutUnits(value, SHORT - 1)}…` : value,
    ]),
  );
}

/** What is done to a row for want of room, mildest first; null when there is nothing more to take this way. */
const CUTS: readonly ((of: Kept) => Kept | null)[] = [
  ({ row, cells }) => (cells.length > 1 ? keep(row, cells.slice(0, -1)) : null),
  (of) => {
    const less = keep(of.row, of.cells.map(shortened));
    return less.bytes < of.bytes ? less : null;
  },
  ({ row, bytes }) => (bytes > 0 ? keep(row, []) : null),
];

/**
 * The brief for carriers of flat metadata: keys of the whole form joined by `_` after `ho_`, lists joined by ` | ` (a bar
 * inside a value becomes `¦`), at most 4,096 bytes as JSON in UTF-8. What is unknown has no key. For want of room lists
 * lose their last items, then texts are shortened to 120 units, then fields go, the least important first each time.
 */
export function flatOf(of: BriefDocument): Flat {
  const kept = ROWS.map((row) => keep(row, row.cells(of)));
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 1);
  for (const cut of CUTS) {
    for (let at = kept.length - 1; at > 0 && bytes > FLAT_BYTES; at--) {
      for (let less = cut(kept[at]!); less && bytes > FLAT_BYTES; less = cut(kept[at]!)) {
        bytes += less.bytes - kept[at]!.bytes;
        kept[at] = less;
      }
    }
  }
  return Object.assign({}, ...kept.map(({ fragment }) => fragment));
}
