import type { AiPromise, Attempt, Brief, Fact, OpenQuestion } from '../../utils/domain/brief/brief.ts';
import { shorten, wordsOf } from '../shared/words.ts';

/** Most words that the brief shows before the agent asks for everything; facts: the brief's rules. */
export const MOST_WORDS = 120;

/** How much of each part is drawn: how many lines, and how many words of each. */
export interface Room {
  readonly quote: number;
  readonly facts: number;
  readonly factWords: number;
  readonly tried: number;
  readonly triedWords: number;
  readonly promises: number;
  readonly promiseWords: number;
  readonly questions: number;
  readonly questionWords: number;
}

const row = (
  ...[
    quote,
    facts,
    factWords,
    tried,
    triedWords,
    promises,
    promiseWords,
    questions,
    questionWords,
  ]: readonly [number, number, number, number, number, number, number, number, number]
): Room => ({ quote, facts, factWords, tried, triedWords, promises, promiseWords, questions, questionWords });

export const EVERYTHING: Room = row(...([1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6] as const));

/** From roomy to tight; the last one keeps any brief within the limit. */
const rooms: readonly Room[] = [
  row(25, 8, 4, 5, 10, 5, 14, 3, 12),
  row(20, 8, 3, 4, 9, 4, 11, 3, 10),
  row(16, 8, 3, 3, 8, 3, 10, 2, 9),
  row(13, 6, 2, 3, 6, 3, 8, 2, 8),
  row(10, 5, 2, 2, 6, 2, 8, 1, 8),
];

/** Words of the labels, the mood, the count of requests and the button that shows everything. */
const CHROME = 34;

export interface Fitted {
  readonly issue: string | null;
  readonly goal: string | null;
  readonly facts: readonly (readonly [Fact, string])[];
  readonly tried: readonly (readonly [Attempt, string])[];
  readonly promises: readonly (readonly [AiPromise, string])[];
  readonly questions: readonly (readonly [OpenQuestion, string])[];
  /** True when something was cut or left out. */
  readonly cut: boolean;
}

/** The brief as it is drawn in the given room. */
export function fitIn(of: Brief, room: Room): Fitted {
  let cut = false;
  const short = (text: string, limit: number) => {
    cut ||= wordsOf(text).length > limit;
    return shorten(text, limit);
  };
  const some = <T>(all: readonly T[], limit: number, words: (it: T) => string) => {
    cut ||= all.length > limit;
    return all.slice(0, limit).map((it) => [it, words(it)] as const);
  };
  const issue = of.issue && short(of.issue.quote, room.quote);
  const goal = of.goal && short(of.goal.quote, room.quote);
  const facts = some(of.facts, room.facts, (it) => short(it.v, room.factWords));
  const tried = some(of.tried, room.tried, (it) => short(it.what, room.triedWords));
  const promises = some(of.promises, room.promises, (it) => short(it.quote, room.promiseWords));
  const questions = some(of.openQuestions, room.questions, (it) => short(it.quote, room.questionWords));
  return { issue, goal, facts, tried, promises, questions, cut };
}

function sizeOf({ issue, goal, facts, tried, promises, questions }: Fitted): number {
  const quotes = [issue ?? '', goal ?? ''];
  // One word beside each: a fact's kind, who tried, a promise's state, who asked.
  const lines = [...facts, ...tried, ...promises, ...questions].map(([, words]) => `+ ${words}`);
  return CHROME + [...quotes, ...lines].reduce((sum, it) => sum + wordsOf(it).length, 0);
}

/** The roomiest drawing of the brief that stays within `MOST_WORDS`. */
export function fit(of: Brief): Fitted {
  const drawings = rooms.map((room) => fitIn(of, room));
  return drawings.find((it) => sizeOf(it) <= MOST_WORDS) ?? (drawings.at(-1) as Fitted);
}
