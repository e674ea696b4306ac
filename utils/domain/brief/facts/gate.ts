import { CJK, type Need } from './found.ts';
import { wordsIn } from './vocabulary.ts';

interface Start {
  readonly start: string;
  readonly isWhole: boolean;
  readonly gate: number;
}

/** Runs of letters within a word that holds other signs as well. */
const RUN = /[a-z\u00df-\u024f]+/g;
const LETTERS = /^[a-z\u00df-\u024f]+$/;

const starts = new Map<string, Start[]>();
/** The gate that a figure opens. */
const FIGURES = 0;
let gates = 1;
let latest: { readonly text: string; readonly open: Uint8Array } = { text: '', open: new Uint8Array() };

function enter(run: string, open: Uint8Array): void {
  for (const { start, isWhole, gate } of starts.get(run.slice(0, 3)) ?? [])
    if (isWhole ? run === start : run.startsWith(start)) open[gate] = 1;
}

/** Gates that the words of a text open; Chinese and Japanese open all of them. */
function openIn(text: string): Uint8Array {
  if (latest.text === text && latest.open.length === gates) return latest.open;
  const open = new Uint8Array(gates);
  if (CJK.test(text)) open.fill(1);
  else
    for (const { plain } of wordsIn(text)) {
      if (LETTERS.test(plain)) enter(plain, open);
      else for (const run of plain.match(RUN) ?? []) enter(run, open);
    }
  open[FIGURES] = /\d/.test(text) ? 1 : 0;
  latest = { text, open };
  return open;
}

/**
 * What a text must hold: a word that begins as one of these. All gates of a text are looked at together, so that a
 * hundred of them cost hardly more than one.
 * @param beginnings in lower case, between spaces; a full stop after one stands for the end of the word, which is meant
 *   anyway below three letters
 */
export function wordsFrom(beginnings: string): Need {
  const gate = gates++;
  for (const written of beginnings.trim().split(/\s+/)) {
    const start = written.replace('.', '');
    const key = start.slice(0, 3);
    starts.set(key, [
      ...(starts.get(key) ?? []),
      { start, isWhole: start !== written || start.length < 3, gate },
    ]);
  }
  return { test: (text) => openIn(text)[gate] === 1 };
}

/** What a text must hold: a figure. Asked for by so many that it is looked for once. */
export const FIGURE: Need = { test: (text) => openIn(text)[FIGURES] === 1 };

/** What a text must hold: all of these. */
export function all(...needs: readonly Need[]): Need {
  return { test: (text) => needs.every((need) => need.test(text)) };
}

/** What a text must hold: one of these. */
export function any(...needs: readonly Need[]): Need {
  return { test: (text) => needs.some((need) => need.test(text)) };
}
