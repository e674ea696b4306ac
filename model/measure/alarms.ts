import type { Weights } from '../../utils/domain/escalation/index.ts';
import { conversationOf, type Labelled } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import { judgedIn } from './judged.ts';
import { isAside, type Lab } from './lab.ts';
import type { Measured, Measurement } from './row.ts';

/** Points at which a person is recommended, and how many of 100 first messages may reach them. */
const RECOMMEND = 60;
const BAR = 2;

function firstMessages(folder: string, set: string): { id: string; text: string }[] {
  return readSet<Entry>(folder, set).flatMap(({ id, turns }) => {
    const text = turns.find(({ role }) => role === 'customer')?.text;
    return text ? [{ id, text }] : [];
  });
}

function rowOf(set: string, what: string, messages: readonly { text: string }[], weights: Weights): Measured {
  let [learned, rules] = [0, 0];
  for (const { text } of messages) {
    const judged = judgedIn(conversationOf('first', [{ role: 'customer', text }]), weights).at(-1);
    learned += Number((judged?.learned.score ?? 0) >= RECOMMEND);
    rules += Number((judged?.rules.score ?? 0) >= RECOMMEND);
  }
  const perHundred = (count: number) => (100 * count) / messages.length;
  return {
    measure: `false alarms per 100 first messages at ${RECOMMEND} points`,
    data: `${set}${what}`,
    n: messages.length,
    learned: perHundred(learned).toFixed(2),
    rules: perHundred(rules).toFixed(2),
    bar: `≤ ${BAR}`,
    isMet: perHundred(learned) <= BAR,
  };
}

/** Calm messages that the combiner learns from go by their set and their id there. */
function isNotAside({ source, id }: Labelled): boolean {
  const [set = '', name = ''] = id.split(' ');
  return source !== 'calm' || !isAside(set, name);
}

const MET = ['train/banking77', 'train/clinc150'];

/** How often a first message that opens an ordinary matter is taken for one that needs a person. */
export function measureAlarms(lab: Lab, isQuick: boolean): Measurement {
  const shipped = [
    ...['dev/twcs_sample', 'dev/todsum'].map((set) => ({ set, what: '' })),
    ...MET.map((set) => ({ set, what: ', most met in training' })),
  ].map(({ set, what }) => rowOf(set, what, firstMessages(lab.folder, set), lab.shipped));
  const weights = isQuick ? null : lab.fitOn(lab.labelled().filter(isNotAside), 'alarms');
  const unseen = weights
    ? MET.map((set) => {
        const fifth = firstMessages(lab.folder, set).filter(({ id }) => isAside(set, id));
        return rowOf(set, ', a fifth never met', fifth, weights);
      })
    : [];
  return {
    rows: [...shipped, ...unseen],
    notes: [
      'False alarms: none of these sets says who needs a person. Twitter threads do hold anger and requests that deserve one, and banking77 and clinc150 hold stolen cards and fraud, so the figures are upper bounds. The weights that ship have met the calm intents of banking77 and clinc150; "a fifth never met" is judged by weights fitted in the same way without that fifth.',
    ],
  };
}
