import { useState } from 'react';
import { browserStore, type KeyValue, readStored, writeStored } from '../shared/stored.ts';

const KEY = 'baton.ticks';

/** Conversations whose ticks are kept; the one touched longest ago goes first. */
const KEPT = 50;

type Row = readonly [conversation: string, ticked: readonly string[]];

function isRow(of: unknown): of is Row {
  return Array.isArray(of) && typeof of[0] === 'string' && Array.isArray(of[1]);
}

function rowsIn(store: KeyValue): readonly Row[] {
  const kept = readStored(store, KEY);
  return Array.isArray(kept) ? kept.filter(isRow) : [];
}

/** The steps ticked for one conversation, and a function that ticks or unticks a step. */
export function useTicks(
  conversation: string,
  store: KeyValue = browserStore(),
): readonly [ReadonlySet<string>, (step: string) => void] {
  const [ticked, setTicked] = useState(
    () => new Set(rowsIn(store).find(([key]) => key === conversation)?.[1] ?? []),
  );
  const turn = (step: string) => {
    const next = new Set(ticked);
    if (!next.delete(step)) next.add(step);
    const others = rowsIn(store).filter(([key]) => key !== conversation);
    writeStored(store, KEY, [...others, [conversation, [...next]]].slice(-KEPT));
    setTicked(next);
  };
  return [ticked, turn];
}
