import english from '../../public/_locales/en/messages.json';
import { type Words, wordsFrom } from '../../utils/domain/wording.ts';

/** Every message of the interface, by its key in `public/_locales`. */
export type Key = keyof typeof english;
export type UiWords = Words<Key>;

/** @param look the browser's message for a key; English speaks where it has none. */
export function wordsIn(look: (key: Key, given: string[]) => string, ui?: string): UiWords {
  return wordsFrom<Key>(english, look, ui);
}

export const inEnglish: UiWords = wordsIn(() => '');
