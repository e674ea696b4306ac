import type { Fact } from '../../utils/domain/brief/brief.ts';
import { writeBrief } from '../../utils/domain/brief/write.ts';
import { fold } from '../../utils/domain/text.ts';
import { conversationOf } from '../data/labelled.ts';
import { type Entry, readSet } from '../data/sets.ts';
import type { Lab } from './lab.ts';
import { fig, type Measurement } from './row.ts';

type State = Readonly<Record<string, Readonly<Record<'book' | 'semi', Readonly<Record<string, unknown>>>>>>;

interface Slot {
  readonly name: string;
  readonly value: string;
}

const NO_VALUE = /^(?:|not mentioned|don'?t ?care|do ?n'?t care|no|none)$/;
const YES = /^(?:yes|y|free)$/;
const BAR = 0.8;

/** Times on one clock, numbers as digits, nothing but letters and digits. */
function plain(text: string): string {
  const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return fold(text)
    .text.replace(/\b(\d{1,2})[:.]?(\d{2})?\s?(am|pm|a\.m|p\.m)\b/g, (_, h, m, half) => {
      const hour = (Number(h) % 12) + (half.startsWith('p') ? 12 : 0);
      return `${String(hour).padStart(2, '0')}${m ?? '00'}`;
    })
    .replace(/\b(\d):(\d{2})/g, '0$1$2')
    .replace(/\b[a-z]+\b/g, (word) => (numbers.includes(word) ? String(numbers.indexOf(word) + 1) : word))
    .replace(/^the |\b(?:centre|center)\b/g, (word) => (word.startsWith('the') ? '' : 'centre'))
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function slotsOf(state: State): Slot[] {
  return Object.values(state).flatMap(({ book, semi }) =>
    Object.entries({ ...book, ...semi }).flatMap(([name, value]) =>
      typeof value === 'string' && !NO_VALUE.test(value.trim().toLowerCase())
        ? [{ name, value: value.trim() }]
        : [],
    ),
  );
}

/** "yes" to a place to park is named by the word for it. */
const NAMES: Readonly<Record<string, RegExp>> = { parking: /park/i, internet: /internet|wi-?fi/i };

function isNamed({ name, value }: Slot, values: readonly string[]): boolean {
  const named = NAMES[name];
  if (named && YES.test(value.toLowerCase())) return values.some((one) => named.test(one));
  const is = plain(value);
  return values.some((one) => {
    const of = plain(one);
    return (
      of !== '' &&
      is !== '' &&
      (of === is ||
        (is.length > 2 && of.includes(is)) ||
        (of.length > 2 && is.includes(of)) ||
        (is.length <= 2 && new RegExp(`(?:^|\\D)${is}(?:\\D|$)`).test(of)))
    );
  });
}

/** How many of the values that a dialogue's state holds at its end are among the brief's facts. */
export function measureSlots({ folder }: Lab): Measurement {
  let all = 0;
  let named = 0;
  let said = 0;
  let saidNamed = 0;
  for (const { id, turns, labels } of readSet<Entry>(folder, 'dev/todsum')) {
    const { facts } = writeBrief(conversationOf(id, turns), null);
    const values = facts.map(({ v }: Fact) => v);
    const theirs = turns.filter(({ role }) => role === 'customer').map(({ text }) => text);
    for (const slot of slotsOf((labels?.state ?? {}) as State)) {
      const isIn = isNamed(slot, values);
      all++;
      if (isIn) named++;
      if (!isNamed(slot, theirs)) continue;
      said++;
      if (isIn) saidNamed++;
    }
  }
  return {
    rows: [
      {
        measure: 'values of the dialogue state among the facts',
        data: 'dev/todsum, every value at the end',
        n: all,
        learned: fig(named / all),
        bar: fig(BAR, 2),
        isMet: named / all >= BAR,
      },
      {
        measure: 'the same',
        data: 'those that the customer named, not only accepted',
        n: said,
        learned: fig(saidNamed / said),
      },
    ],
    notes: [
      'Dialogue state: hotel, restaurant, train and taxi bookings; values of "do not care", "no" and "not mentioned" are left out, times and numbers written alike, and "yes" (parking, internet) counts when a fact names the thing.',
    ],
  };
}
