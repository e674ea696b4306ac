import type {
  AiPromise,
  Attempt,
  Brief,
  Editable,
  Fact,
  OpenQuestion,
  OwnLine,
} from '../../utils/domain/brief/brief.ts';
import { foremost, owing, telling } from '../../utils/domain/brief/foremost.ts';
import { cutToWords, wordCount } from '../../utils/domain/brief/passage.ts';
import type { Evidence } from '../../utils/domain/conversation.ts';
import { distinct } from '../shared/distinct.ts';
import { inEnglish } from '../shared/speech.ts';

/** Most words that the brief shows before the agent asks for everything; facts: the brief's rules. */
export const MOST_WORDS = 120;

/** How many lines of a part are drawn, and how many words of each. */
type Part = readonly [lines: number, words: number];

/** How much of the brief is drawn; `quote` is the words of the issue and of the wish. */
export interface Room {
  readonly quote: number;
  readonly facts: Part;
  readonly tried: Part;
  readonly promises: Part;
  readonly questions: Part;
  readonly own: Part;
}

const MANY = 1_000_000;
const ALL: Part = [MANY, MANY];

const row = (
  quote: number,
  ...[facts, tried, promises, questions, own]: readonly [Part, Part, Part, Part, Part]
): Room => ({
  quote,
  facts,
  tried,
  promises,
  questions,
  own,
});

export const EVERYTHING: Room = row(MANY, ALL, ALL, ALL, ALL, ALL);

/** From roomy to tight; the last one keeps any brief within the limit. */
const rooms: readonly Room[] = [
  row(25, [8, 4], [5, 10], [5, 14], [3, 12], [4, 14]),
  row(20, [8, 3], [4, 9], [4, 11], [3, 10], [3, 12]),
  row(16, [8, 3], [3, 8], [3, 10], [2, 9], [2, 12]),
  row(13, [6, 2], [3, 6], [3, 8], [2, 8], [2, 9]),
  row(10, [5, 2], [2, 6], [2, 8], [1, 8], [1, 8]),
  row(7, [4, 2], [2, 5], [1, 8], [1, 6], [1, 6]),
  row(5, [3, 1], [1, 4], [1, 5], [1, 4], [1, 5]),
];

/** Most words of the labels, of "not stated", the mood, the count of requests and the button that shows everything. */
const CHROME = 40;

export interface Fitted {
  readonly issue: string | null;
  readonly goal: string | null;
  readonly facts: readonly (readonly [Fact, string])[];
  readonly tried: readonly (readonly [Attempt, string])[];
  readonly promises: readonly (readonly [AiPromise, string])[];
  readonly questions: readonly (readonly [OpenQuestion, string])[];
  readonly own: readonly (readonly [OwnLine, string])[];
  /** True when something was cut or left out. */
  readonly cut: boolean;
}

/** A line's key in its list: the stretch of the conversation that it stands on. */
export function spanKey({ i, start, end }: Evidence): string {
  return `${i}:${start}:${end}`;
}

/** The brief as it is drawn in the given room. */
export function fitIn(of: Brief, room: Room): Fitted {
  let cut = false;
  const short = (text: string, limit: number) => {
    const flat = text.replace(/\s+/gu, ' ').trim();
    if (wordCount(flat) <= limit) return flat;
    cut = true;
    const { end } = cutToWords(flat, { start: 0, end: flat.length }, limit);
    return `${flat.slice(0, end).replace(/[\p{P}\p{S}]+$/u, '')}…`;
  };
  const first = <T>(all: readonly T[], [lines, limit]: Part, words: (it: T) => string) => {
    cut ||= all.length > lines;
    return all.slice(0, lines).map((it) => [it, short(words(it), limit)] as const);
  };
  const some = <T extends Evidence>(every: readonly T[], part: Part, words: (it: T) => string) =>
    first(distinct(every, spanKey), part, words);
  const issue = of.issue && short(of.issue.quote, room.quote);
  const goal = of.goal && short(of.goal.quote, room.quote);
  const facts = some(of.facts, room.facts, ({ v }) => v);
  const steps = distinct(of.tried, spanKey);
  const [most] = room.tried;
  cut ||= steps.length > most;
  const tried = some(foremost(steps, most, telling), room.tried, ({ what }) => what);
  const owed = distinct(of.promises, spanKey);
  cut ||= owed.length > room.promises[0];
  const promises = some(foremost(owed, room.promises[0], owing), room.promises, ({ quote }) => quote);
  const questions = some(of.openQuestions, room.questions, ({ quote }) => quote);
  const own = first(of.own ?? [], room.own, ({ text }) => text);
  return { issue, goal, facts, tried, promises, questions, own, cut };
}

/** Words on the screen, those of labels and buttons among them. */
export function wordsDrawn(of: Fitted, { say, word } = inEnglish): number {
  const { issue, goal, facts, tried, promises, questions, own } = of;
  const mark = (line: Editable) => (line.edited ? say('edit_edited') : '');
  // Each line counts with what stands beside it: a fact's kind, who tried, a promise's state, who asked.
  const texts = [
    issue ?? '',
    goal ?? '',
    ...facts.flatMap(([it, words]) => [
      word('kind', it.k),
      words,
      mark(it),
      it.means ? '1/1' : '',
      it.superseded?.at(-1)?.v ?? '',
    ]),
    ...tried.flatMap(([it, words]) => [say(`by_${it.by}`), words, mark(it)]),
    ...promises.flatMap(([it, words]) => [
      say(`state_${it.state}`),
      words,
      mark(it),
      it.due ? say('promise_due', '1/1 12:00') : '',
    ]),
    ...questions.flatMap(([it, words]) => [say(`by_${it.by}`), words, mark(it)]),
    ...own.map(([, words]) => words),
    own.length > 0 ? say('edit_edited') : '',
  ];
  return CHROME + texts.reduce((sum, it) => sum + wordCount(it), 0);
}

/** The roomiest drawing of the brief that stays within `MOST_WORDS` in the agent's language, its headline included. */
export function fitWords(of: Brief, words = inEnglish, headline = ''): Fitted {
  const drawings = rooms.map((room) => fitIn(of, room));
  const rest = MOST_WORDS - wordCount(headline);
  return drawings.find((it) => wordsDrawn(it, words) <= rest) ?? (drawings.at(-1) as Fitted);
}
