import { conversationOf } from '../data/labelled.ts';
import { readSet } from '../data/sets.ts';
import { type Judged, judgedIn } from './judged.ts';
import type { Lab } from './lab.ts';

interface Entry {
  readonly id: string;
  readonly conversation: readonly { role: string; text: string }[];
  readonly turns: readonly {
    readonly i: number;
    readonly need: readonly [number, number];
    readonly why_any: readonly string[];
  }[];
}

/** One gold message: what both passes say of it, and how it is judged by the weights that ship. */
export interface GoldMessage extends Judged {
  readonly source: 'tau' | 'twcs';
  readonly need: number;
  /** Need by the second pass. */
  readonly second: number;
  readonly why: readonly string[];
}

const known = new WeakMap<Lab, readonly GoldMessage[]>();

export function goldIn(lab: Lab): readonly GoldMessage[] {
  const before = known.get(lab);
  if (before) return before;
  const messages = readSet<Entry>(lab.folder, 'gold/gold').flatMap(({ id, conversation, turns }) => {
    const byIndex = new Map(turns.map((turn) => [turn.i, turn]));
    return judgedIn(conversationOf(id, conversation), lab.shipped).flatMap((judged): GoldMessage[] => {
      const turn = byIndex.get(judged.i);
      if (!turn) return [];
      const [need, second] = turn.need;
      const source = id.startsWith('twcs') ? 'twcs' : 'tau';
      return [{ ...judged, source, need, second, why: turn.why_any }];
    });
  });
  known.set(lab, messages);
  return messages;
}
