import { owing, telling } from '../brief/foremost.ts';
import { wordCount } from '../brief/passage.ts';
import { ENGLISH, type NoteLabels } from './labels.ts';
import { oneLine, shortened } from './plain.ts';
import type { BriefDocument } from './schema.ts';

/** Most words of a note; facts: the brief's limits. */
export const NOTE_WORDS = 120;

/** A time by the agent's clock. @param at epoch ms */
export type Clock = (at: number) => string;

interface Line {
  readonly label: keyof NoteLabels['lines'];
  /** Words that the line may have, label included; together they come to `NOTE_WORDS`. */
  readonly room: number;
  readonly said: (of: BriefDocument, labels: NoteLabels, room: number, clock: Clock | null) => string;
}

const named = (words: Readonly<Record<string, string>>, key: string, otherwise = key) =>
  Object.hasOwn(words, key) ? (words[key] ?? otherwise) : otherwise;

/** As many of the parts as there is room for. */
function listed(parts: readonly string[], room: number): string {
  const kept: string[] = [];
  let count = 0;
  for (const part of parts) {
    count += wordCount(part) + (kept.length > 0 ? 1 : 0);
    if (count > room) break;
    kept.push(part);
  }
  return kept.join(' · ');
}

function given(of: BriefDocument, labels: NoteLabels, room: number): string {
  const missing = of.missing ? `${labels.missing} ${named(labels.kinds, of.missing.k)}` : '';
  const facts = of.facts.map(({ k, v }) => `${named(labels.kinds, k)} ${shortened(v, 8)}`);
  const left = missing ? room - wordCount(missing) - 1 : room;
  return [listed(facts, left), missing].filter(Boolean).join(' · ');
}

function tried(of: BriefDocument, labels: NoteLabels, room: number): string {
  const rank = ({ result, named }: BriefDocument['tried'][number]) => telling({ result, unnamed: !named });
  const rows = [...of.tried].sort((a, b) => rank(a) - rank(b));
  const told = rows.map(({ by, step, result, why }) => {
    const reason = why ? `: “${shortened(why.q, 6)}”` : '';
    return `${labels.by[by]}: “${shortened(step, 8)}” ${labels.results[result]}${reason}`;
  });
  return listed(told, room);
}

function promised(of: BriefDocument, labels: NoteLabels, room: number, clock: Clock | null): string {
  const rows = [...of.ai_promises].sort((a, b) => owing(a) - owing(b));
  const told = rows.map(({ q, due, state }) => {
    const by = due && clock ? `, ${labels.due} ${clock(Date.parse(due))}` : '';
    return `“${shortened(q, 12)}” (${labels.states[state]}${by})`;
  });
  return listed(told, room);
}

function mood({ mood: { word, trend, nuance } }: BriefDocument, labels: NoteLabels): string {
  const parts = [
    named(labels.moods, word),
    trend === 'steady' ? '' : labels.trends[trend],
    nuance && nuance !== word ? labels.nuances[nuance] : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const LINES: readonly Line[] = [
  {
    label: 'reason',
    room: 16,
    said: ({ reasons }, labels, room) =>
      listed(
        reasons.map(({ id, label }) => named(labels.reasons, id, label)),
        room,
      ),
  },
  {
    label: 'wants',
    room: 22,
    said: ({ goal, issue }, labels, room) => {
      const said = shortened((goal ?? issue)?.q ?? '', room);
      return said ? `“${said}”` : labels.unknown;
    },
  },
  { label: 'given', room: 26, said: given },
  { label: 'tried', room: 22, said: tried },
  { label: 'promised', room: 18, said: promised },
  { label: 'mood', room: 6, said: mood },
  {
    label: 'next',
    room: 10,
    said: (of, labels) => named(labels.steps, of.playbook, of.next_step ?? ''),
  },
];

/**
 * The brief as an internal note: Reason · Wants · Given · Tried · AI promised · Mood · Next, a line each, at most 120
 * words; a line with nothing to say is left out.
 * @param clock writes the time at which a promise falls due; without it none is written
 */
export function noteOf(of: BriefDocument, labels: NoteLabels = ENGLISH, clock: Clock | null = null): string {
  const lines = LINES.flatMap(({ label, room, said }) => {
    const head = `${labels.lines[label]}:`;
    const left = room - wordCount(head);
    const words = shortened(said(of, labels, left, clock), left);
    return words === '' ? [] : [`${oneLine(head)} ${words}`];
  });
  return lines.join('\n');
}
