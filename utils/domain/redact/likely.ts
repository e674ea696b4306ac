import type { Row } from './find.ts';
import { foldedName } from './given-words.ts';
import { ARTICLE, PERSON_AFTER, PERSON_DOES, PERSON_NEAR, PLACE_BEFORE } from './name-words.ts';
import { isAmbiguous, isStop, NAME_ROW, nameEnd, partsOf } from './names.ts';
import { CITIES, COUNTRIES } from './place-words.ts';

/** A number or a code right after makes capitals a product. */
const MODEL = /^(?:[ -]?(?:\d|\p{Lu}\d)|[™®©])/u;
/** Somebody called at the beginning of a sentence. */
const CALLED =
  /^, (?:can|could|would|will|please|do|did|are|how|what|where|when|why|who|thanks|thank|have|has|you|let|it's|I|we)\b/u;
const BEGINS = /(?:^|[.!?\n]\s*)$/u;
/** Words of a language that writes every noun with a capital. */
const CAPITAL_NOUNS =
  /(?<!\p{L})(?:der|die|das|und|ich|nicht|ist|ein|eine|einen|mit|für|auf|zu|sie|wir|den|dem|bei|von|habe|mein|meine|im|am)(?!\p{L})/iu;

const isShouted = (word: string) =>
  word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}\./u.test(word);

/** Two or three capitalised words that are nothing else: no article before, no number after, none of them common. */
function likelyLength(run: string, before: string, after: string): number {
  const words = partsOf(run).slice(0, 4);
  const [first, second] = words;
  if (!first || isStop(first.word) || ARTICLE.test(before)) return 0;
  const end = nameEnd(words);
  const follows = run.slice(end) + after;
  if (MODEL.test(follows) || COUNTRIES.has(foldedName(run)) || CITIES.has(foldedName(run))) return 0;
  if (second && !isStop(second.word)) return words.some(({ word }) => isShouted(word)) ? 0 : end;
  if (first.word.length < 3 || isShouted(first.word)) return 0;
  if (PERSON_DOES.test(follows) || PERSON_AFTER.test(follows)) return isAmbiguous(first.word) ? 0 : first.end;
  if (CALLED.test(follows) && BEGINS.test(before)) return isAmbiguous(first.word) ? 0 : first.end;
  const isInside = /[\p{Ll},] $/u.test(before) && !CAPITAL_NOUNS.test(before + after);
  return isInside || PERSON_NEAR.test(before) ? first.end : 0;
}

/** After "in" or "to" capitalised words that are nothing else are a place. */
function likelyPlaceLength(run: string, before: string, after: string): number {
  const words = partsOf(run);
  const [first] = words;
  if (!first || isStop(first.word) || isShouted(first.word) || !PLACE_BEFORE.test(before)) return 0;
  const end = nameEnd(words);
  return MODEL.test(run.slice(end) + after) ? 0 : end;
}

/** What capitals alone give away. */
export const LIKELY_ROWS: readonly Row[] = [
  { ...NAME_ROW, kind: 'place', proven: likelyPlaceLength },
  { ...NAME_ROW, proven: likelyLength },
];
