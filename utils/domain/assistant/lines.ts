import type { Brief } from '../brief/brief.ts';
import type { Evidence } from '../conversation.ts';

/** One line of the brief: what it is, in our own words, and the words of a message that show it. */
export interface Line extends Evidence {
  readonly label: string;
}

/** One row a field; what has no evidence gives no line. */
const FIELDS: readonly ((of: Brief) => readonly (Line | null)[])[] = [
  ({ issue }) => [issue && { ...issue, label: 'problem' }],
  ({ goal }) => [goal && { ...goal, label: 'wants' }],
  ({ tried }) =>
    tried.flatMap((of) => [
      { ...of, label: `tried by the ${of.by === 'ai' ? 'AI' : 'customer'}, ${of.result}` },
      of.why ? { ...of.why, label: 'how that ended' } : null,
    ]),
  ({ promises }) => promises.map((of) => ({ ...of, label: `promised by the AI, ${of.state}` })),
  ({ errors = [] }) => errors.map((of) => ({ ...of, label: `said by the AI and ${of.kind}` })),
  ({ openQuestions }) =>
    openQuestions.map((of) => ({ ...of, label: `open question of the ${of.by === 'ai' ? 'AI' : of.by}` })),
  ({ askedForPerson }) =>
    askedForPerson.map((of) => ({ ...of, label: `asked for a person${of.ignored ? ', ignored' : ''}` })),
  ({ facts }) => facts.map((of) => ({ ...of, label: `given, ${of.k}` })),
  ({ mood }) => [mood.evidence && { ...mood.evidence, label: `mood: ${mood.word}` }],
];

/** Most lines sent; what matters most comes first. */
const MOST = 24;

/** The brief's lines that have evidence, `{i, start, end, label}` each, at most 24. */
export function linesOf(brief: Brief): Line[] {
  return FIELDS.flatMap((field) => field(brief))
    .filter((line) => line !== null)
    .filter(({ start, end }) => end > start)
    .map(({ i, start, end, label }) => ({ i, start, end, label }))
    .slice(0, MOST);
}

/** A message's name in prompt and answer: its place, so that no id of the helpdesk leaves. */
export const idOf = (i: number) => `m${i}`;
