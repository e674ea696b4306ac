import type { HeadlineWords, State } from '../../utils/domain/brief/headline-words.ts';
import { STATES } from '../../utils/domain/brief/headline-words.ts';
import { triggers } from '../../utils/domain/escalation/triggers/index.ts';
import { ENGLISH as NOTE, type NoteLabels } from '../../utils/domain/forms/labels.ts';
import type { Key, UiWords } from '../shared/speech.ts';

/** What the core's own texts are made of, in the agent's language. */

const stateKey = (state: State) => `headline_${state.replaceAll(' ', '_')}` as Key;

export function headlineWords({ say }: UiWords): HeadlineWords {
  const states = STATES.map((state) => [state, say(stateKey(state), '{n}')] as const);
  return {
    customer: say('customer'),
    wants: say('headline_wants', '{who}', '{what}'),
    reports: say('headline_reports', '{who}', '{what}'),
    unknown: say('headline_unknown', '{who}'),
    states: Object.fromEntries(states) as HeadlineWords['states'],
  };
}

/** Every name of a table's values, by the value. */
function named<K extends string>({ word }: UiWords, table: string, values: readonly K[]): Record<K, string> {
  return Object.fromEntries(values.map((value) => [value, word(table, value)])) as Record<K, string>;
}

const MOODS = ['calm', 'content', 'annoyed', 'angry', 'worried', 'worn out', 'sarcastic'] as const;

/** @param kinds kinds of facts that the note may name */
export function noteLabels(words: UiWords, kinds: readonly string[]): NoteLabels {
  const { say } = words;
  const lines = Object.keys(NOTE.lines) as (keyof NoteLabels['lines'])[];
  return {
    lines: Object.fromEntries(lines.map((line) => [line, say(`note_${line}`)])) as NoteLabels['lines'],
    unknown: say('unstated'),
    missing: `${say('row_missing')}:`,
    due: say('promise_due', '').trim(),
    results: named(words, 'result', ['worked', 'failed', 'unknown']),
    by: { ai: say('by_ai'), customer: say('by_customer') },
    states: named(words, 'state', ['open', 'kept', 'broken', 'withdrawn', 'overtaken']),
    trends: named(words, 'trend', ['falling', 'steady', 'rising']),
    nuances: named(words, 'nuance', ['restrained', 'sarcastic', 'anxious']),
    moods: named(words, 'mood', MOODS),
    kinds: named(words, 'kind', kinds),
    reasons: named(
      words,
      'reason',
      triggers.map(({ id }) => id),
    ),
    steps: {},
  };
}
