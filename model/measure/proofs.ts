import { fitWords, MOST_WORDS, wordsDrawn } from '../../components/sidepanel/fit.ts';
import type { Brief } from '../../utils/domain/brief/brief.ts';
import { headlineOf, headlineText } from '../../utils/domain/brief/headline.ts';
import { wordCount } from '../../utils/domain/brief/passage.ts';
import { writeBrief } from '../../utils/domain/brief/write.ts';
import type { Conversation, Evidence } from '../../utils/domain/conversation.ts';
import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import type { Lab } from './lab.ts';
import { fig, type Measured, type Measurement } from './row.ts';

/** Each line of a brief with the words it shows; null for the words of a line that only points. */
function linesOf(brief: Brief): (readonly [Evidence | null, string | null])[] {
  const { mood } = brief;
  return [
    ...[brief.issue, brief.goal].flatMap((of) => (of ? [[of, of.quote] as const] : [])),
    ...brief.facts.flatMap((of) => [
      [of, of.v] as const,
      ...(of.superseded ?? []).map((old) => [old, old.v] as const),
    ]),
    ...brief.tried.flatMap((of) => [
      [of, of.what] as const,
      ...(of.why ? [[of.why, of.why.quote] as const] : []),
    ]),
    ...brief.promises.map((of) => [of, of.quote] as const),
    ...brief.openQuestions.map((of) => [of, of.quote] as const),
    ...(brief.errors ?? []).map((of) => [of, of.quote] as const),
    ...(brief.cause ? [[brief.cause, brief.cause.quote] as const] : []),
    ...brief.askedForPerson.map((of) => [of, null] as const),
    ...(mood.word === 'calm' || mood.word === 'content' ? [] : [[mood.evidence, null] as const]),
  ];
}

/** True where the stretch lies in its message, is not empty and, where words are shown, reads exactly so. */
function isProven(
  { messages }: Conversation,
  [of, words]: readonly [Evidence | null, string | null],
): boolean {
  const text = of ? messages[of.i]?.text : undefined;
  if (!of || text === undefined || of.start < 0 || of.end > text.length || of.end <= of.start) return false;
  return words === null || text.slice(of.start, of.end) === words;
}

function rowsOf(data: string, all: readonly Conversation[]): Measured[] {
  let lines = 0;
  let proven = 0;
  let most = 0;
  let within = 0;
  for (const conversation of all) {
    const brief = writeBrief(conversation, null);
    const of = linesOf(brief);
    lines += of.length;
    proven += of.filter((line) => isProven(conversation, line)).length;
    const headline = headlineText(headlineOf(conversation, brief, null));
    const drawn = wordsDrawn(fitWords(brief, undefined, headline)) + wordCount(headline);
    most = Math.max(most, drawn);
    if (drawn <= MOST_WORDS) within++;
  }
  return [
    {
      measure: 'lines whose words stand in their message',
      data,
      n: lines,
      learned: fig(proven / lines),
      bar: '1',
      isMet: proven === lines,
    },
    {
      measure: 'briefs of at most 120 visible words',
      data,
      n: all.length,
      learned: `${fig(within / all.length)}, longest ${most}`,
      bar: '1',
      isMet: within === all.length,
    },
  ];
}

/** Whether the brief proves every line and stays short, over every conversation of some sets. */
export function measureProofs({ folder }: Lab): Measurement {
  const turns = (set: string) =>
    readSet<Entry>(folder, set).map((entry) => conversationOf(entry.id, entry.turns));
  const gold = readSet<{ id: string; conversation: Entry['turns'] }>(folder, 'gold/gold');
  return {
    rows: [
      ...rowsOf(
        'gold',
        gold.map(({ id, conversation }) => conversationOf(id, conversation)),
      ),
      ...rowsOf('train/tau', turns('train/tau')),
      ...rowsOf('dev/todsum', turns('dev/todsum')),
    ],
    notes: [
      'Visible words are those of the panel’s brief before the agent asks for everything, with 40 reserved for labels, states and buttons.',
    ],
  };
}
