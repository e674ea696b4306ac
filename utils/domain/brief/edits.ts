import * as v from 'valibot';
import type { Message } from '../conversation.ts';
import type { Stretch } from '../text.ts';
import type { Brief, OwnLine } from './brief.ts';

/** Fields of a brief that an agent may word anew, each with the property that holds its words. */
const WORDS = {
  issue: 'quote',
  goal: 'quote',
  facts: 'v',
  tried: 'what',
  promises: 'quote',
  openQuestions: 'quote',
} as const;
export type Field = keyof typeof WORDS;
export const FIELDS = Object.keys(WORDS) as readonly Field[];

/** Longest wording that an agent may give a line, UTF-16 units. */
export const MAX_EDIT = 500;
/** Most edits kept of one conversation. */
export const MAX_EDITS = 200;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What an agent made of one line. It names the line by message and stretch, which outlive every new reading, so that
 * the agent's wording stays whatever is extracted later.
 */
export const edit = v.object({
  /** The line's field, or `own` for a line that the agent has added. */
  field: v.picklist([...FIELDS, 'own']),
  /** Where the line stood; null for a line of the agent's own, or a field in which nothing had been read. */
  of: v.nullable(
    v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), start: offset, end: offset }),
  ),
  /** The agent's words; null where the line is taken out. */
  text: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_EDIT))),
  /** A fact's kind, so that the line can be drawn when it is no longer read. */
  kind: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** Epoch ms. */
  at: v.pipe(v.number(), v.finite()),
});
export type Edit = v.InferOutput<typeof edit>;

/** The line that an edit is about: one wording each for issue and goal, one for each stretch elsewhere. */
export function lineOf({ field, of, at }: Pick<Edit, 'field' | 'of' | 'at'>): string {
  if (field === 'issue' || field === 'goal') return field;
  return of ? `${field}:${of.id}:${of.start}:${of.end}` : `${field}:${at}`;
}

/** The edits with one more: the newest word on a line replaces the older one, the oldest lines go beyond the limit. */
export function withEdit(edits: readonly Edit[], one: Edit): Edit[] {
  const line = lineOf(one);
  return [...edits.filter((other) => lineOf(other) !== line), one].slice(-MAX_EDITS);
}

export function withoutEdit(edits: readonly Edit[], line: string): Edit[] {
  return edits.filter((other) => lineOf(other) !== line);
}

type Line = Stretch & { readonly i: number };
type Read = ReadonlyMap<string, number>;

const meets = (one: Edit, line: Line, at: Read) =>
  one.of !== null && at.get(one.of.id) === line.i && one.of.start < line.end && line.start < one.of.end;

/** The agent's words over the line's, or null where they took it out. */
function worded<L extends Line>(line: L, one: Edit, word: string): L | null {
  return one.text === null ? null : { ...line, [word]: one.text, edited: true };
}

interface Outcome<T> {
  readonly lines: T;
  readonly own: readonly OwnLine[];
  readonly removed: readonly OwnLine[];
}

const said = (line: Line, word: string) => (line as unknown as Record<string, string>)[word] ?? '';

/** A list's lines under the agent's edits; a wording whose line is no longer read becomes a line of its own. */
function editedList<L extends Line>(
  lines: readonly L[],
  edits: readonly Edit[],
  word: string,
  at: Read,
): Outcome<L[]> {
  const removed: OwnLine[] = [];
  const met = new Set<Edit>();
  const kept = lines.flatMap((line) => {
    const mine = edits.filter((one) => meets(one, line, at));
    const one = mine.at(-1);
    if (!one) return [line];
    // A line that is read as two today was one when the agent worded it.
    const isTold = met.has(one) && one.text !== null;
    for (const other of mine) met.add(other);
    if (isTold) return [];
    const after = worded(line, one, word);
    if (!after) removed.push({ line: lineOf(one), text: said(line, word) });
    return after ? [after] : [];
  });
  const own = edits.flatMap((one) =>
    met.has(one) || one.text === null ? [] : [{ line: lineOf(one), text: withKind(one.kind, one.text) }],
  );
  return { lines: kept, own, removed };
}

const withKind = (kind: string | undefined, text: string) => (kind ? `${kind} ${text}` : text);

/** Issue or goal under the agent's edit, which holds wherever the words are read now. */
function editedQuote<L extends Line>(line: L | null, one: Edit | undefined): Outcome<L | null> {
  if (!one) return { lines: line, own: [], removed: [] };
  if (line === null) {
    return {
      lines: null,
      own: one.text === null ? [] : [{ line: lineOf(one), text: one.text }],
      removed: [],
    };
  }
  const after = worded(line, one, 'quote');
  const removed = after ? [] : [{ line: lineOf(one), text: said(line, 'quote') }];
  return { lines: after, own: [], removed };
}

/**
 * The brief as the agent left it. Nothing that an agent wrote is ever lost: an edit stands over its line for as long as
 * that is read, whatever else is read of it, and by itself when it is not.
 */
export function edited(
  brief: Brief,
  edits: readonly Edit[],
  messages: readonly Pick<Message, 'id'>[],
): Brief {
  if (edits.length === 0) return brief;
  const at = new Map(messages.map(({ id }, i) => [id, i]));
  const on = (field: Edit['field']) => edits.filter((one) => one.field === field);
  const list = <L extends Line>(field: Field, lines: readonly L[]) =>
    editedList(lines, on(field), WORDS[field], at);
  const issue = editedQuote(brief.issue, on('issue').at(-1));
  const goal = editedQuote(brief.goal, on('goal').at(-1));
  const facts = list('facts', brief.facts);
  const tried = list('tried', brief.tried);
  const promises = list('promises', brief.promises);
  const questions = list('openQuestions', brief.openQuestions);
  const parts = [issue, goal, facts, tried, promises, questions];
  const added = on('own').flatMap((one) =>
    one.text === null ? [] : [{ line: lineOf(one), text: one.text }],
  );
  return {
    ...brief,
    issue: issue.lines,
    goal: goal.lines,
    facts: facts.lines,
    tried: tried.lines,
    promises: promises.lines,
    openQuestions: questions.lines,
    doNotAsk: [...new Set(facts.lines.map(({ k }) => k))],
    own: [...parts.flatMap(({ own }) => own), ...added],
    removed: parts.flatMap(({ removed }) => removed),
  };
}
