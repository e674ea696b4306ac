import type { Need } from './found.ts';
import { listen, listener, sifted } from './sift.ts';

interface Start {
  readonly start: string;
  readonly isWhole: boolean;
  readonly gate: number;
}

/** Runs of letters within a word that holds other signs as well. */
const RUN = /[a-z\u00df-\u024f]+/g;
const LETTERS = /^[a-z\u00df-\u024f]+$/;

const starts = new Map<string, Start[]>();

listen((word) => {
  const runs = LETTERS.test(word) ? [word] : (word.match(RUN) ?? []);
  return runs.flatMap((run) =>
    (starts.get(run.slice(0, 3)) ?? [])
      .filter(({ start, isWhole }) => (isWhole ? run === start : run.startsWith(start)))
      .map(({ gate }) => gate),
  );
});

/**
 * What a text must hold: a word that begins as one of these. All gates of a text are looked at together, so that a
 * hundred of them cost hardly more than one. Chinese and Japanese open all of them.
 * @param beginnings in lower case, between spaces; a full stop after one stands for the end of the word, which is meant
 *   anyway below three letters
 */
export function wordsFrom(beginnings: string): Need {
  const gate = listener();
  for (const written of beginnings.trim().split(/\s+/)) {
    const start = written.replace('.', '');
    const key = start.slice(0, 3);
    starts.set(key, [
      ...(starts.get(key) ?? []),
      { start, isWhole: start !== written || start.length < 3, gate },
    ]);
  }
  return {
    test: (text) => {
      const { heard, hasCjk } = sifted(text);
      return hasCjk || heard[gate] !== undefined;
    },
  };
}

/** What a text must hold: a figure. Asked for by so many that it is looked for once. */
export const FIGURE: Need = { test: (text) => sifted(text).hasFigure };

/** What a text must hold: all of these. */
export function all(...needs: readonly Need[]): Need {
  return { test: (text) => needs.every((need) => need.test(text)) };
}

/** What a text must hold: one of these. */
export function any(...needs: readonly Need[]): Need {
  return { test: (text) => needs.some((need) => need.test(text)) };
}
