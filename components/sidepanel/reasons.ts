import type { UiWords } from '../shared/speech.ts';

interface ReasonWords {
  readonly label: string;
  readonly why: string;
}

/** A word that a table has, or null. */
function known(words: UiWords, table: string, id: string): string | null {
  const word = words.word(table, id);
  return word === id ? null : word;
}

/**
 * A trigger's label and the sentence that says why it matters. A trigger of a kept case that this version no longer
 * has is called by its family.
 */
export function reasonOf(id: string, words: UiWords): ReasonWords {
  return {
    label: known(words, 'reason', id) ?? known(words, 'family', id.charAt(0)) ?? id,
    why: known(words, 'why', id) ?? '',
  };
}
