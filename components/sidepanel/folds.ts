import { useState } from 'react';
import { browserStore, type KeyValue, readStored, writeStored } from '../shared/stored.ts';

const KEY = 'baton.folds';

function foldsIn(store: KeyValue): readonly string[] {
  const kept = readStored(store, KEY);
  return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string') : [];
}

/** Whether a card is open, and a function that turns it over; remembered across conversations. */
export function useFold(card: string, store: KeyValue = browserStore()): readonly [boolean, () => void] {
  const [open, setOpen] = useState(() => !foldsIn(store).includes(card));
  const turn = () => {
    const others = foldsIn(store).filter((it) => it !== card);
    writeStored(store, KEY, open ? [...others, card] : others);
    setOpen(!open);
  };
  return [open, turn];
}
