import { languageOf } from '../language.ts';
import { words } from '../text.ts';
import { STOP_WORDS } from '../words.ts';
import { CALLED_SIDES, SIDES } from './side-words.ts';

/** Letters by which two forms of a word are told to be one: promise and promised. */
const BEGINNING = 4;
/** Below so many words of matter a sentence may well say the same in words of its own. */
const FEWEST = 2;

function matterOf(text: string): string[] {
  return words(text)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !SIDES.has(word) && !CALLED_SIDES.has(word))
    .map((word) => word.slice(0, BEGINNING));
}

/**
 * False where a sentence in the language of its messages shares no word of matter with them, nor with the names of the
 * lines that they show: it is made up. Between two languages words tell nothing.
 */
export function isSupported(sentence: string, said: string, labels: readonly string[]): boolean {
  const matter = matterOf(sentence);
  const language = languageOf(sentence);
  if (matter.length < FEWEST || language === null || language !== languageOf(said)) return true;
  const known = new Set(matterOf(`${said} ${labels.join(' ')}`));
  return matter.some((word) => known.has(word));
}
