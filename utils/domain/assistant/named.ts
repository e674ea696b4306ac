import { languageOf } from '../language.ts';
import { redact } from '../redact.ts';
import { fold } from '../text.ts';
import { ARTICLES, CALLED_SIDES, SIDES } from './side-words.ts';
import { GERMAN_DETERMINERS, GERMAN_NOUNS, VALUE_WORDS } from './value-words.ts';

/** What the cited messages say, made plain for comparing. */
export interface Said {
  /** Folded, single spaces. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Chinese and Japanese words stand apart from a foreign name beside them. */
const WORD =
  /[\u3040-\u30ff\u3400-\u9fff]+|(?:(?![\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}])+(?:['’-](?:(?![\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}])+)*/gu;
const plain = (text: string) => fold(text).text.replace(/\s+/gu, ' ').trim();

export function saidIn(texts: readonly string[]): Said {
  const text = texts.map(plain).join('\n');
  const all = text.match(WORD) ?? [];
  return { text, words: new Set(all.flatMap((word) => [word, ...word.split(/['’-]/)])) };
}

const ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const GERMAN_NOUN = /(?:ung|heit|keit|schaft|tion|nummer|zeit|tag|preis)(?:en|s|e)?$/;

/** True where German grammar, not a name, explains the capital: an article before it, or a noun's ending. */
function isGermanNoun(word: string, before: readonly string[]): boolean {
  if (GERMAN_NOUN.test(word) || GERMAN_NOUNS.has(plain(word))) return true;
  const [last = '', earlier = ''] = [before.at(-1), before.at(-2)];
  const isLower = last !== '' && last === last.toLowerCase();
  return (
    GERMAN_DETERMINERS.has(last.toLowerCase()) || (isLower && GERMAN_DETERMINERS.has(earlier.toLowerCase()))
  );
}

const stripped = (word: string) => word.replace(/^l'|['’]s?$/g, '');

/** Words that may be a name by their capitals (in a sentence of Chinese or Japanese: by their Latin letters). */
function nameLike(sentence: string): string[] {
  const isGerman = languageOf(sentence) === 'de';
  const isAsian = ASIAN.test(sentence);
  const before: string[] = [];
  const found: string[] = [];
  for (const [word] of sentence.matchAll(WORD)) {
    const folded = plain(word);
    const isShown = isAsian ? /^[\p{Script=Latin}\d'’-]{2,}$/u.test(word) : /\p{Lu}/u.test(word);
    const isKnown =
      [SIDES, CALLED_SIDES, ARTICLES, VALUE_WORDS].some((known) => known.has(stripped(folded))) ||
      (isGerman && isGermanNoun(word, before));
    if (isShown && !isKnown) found.push(folded);
    before.push(word);
  }
  return found;
}

/** True where the sentence names somebody or something that the messages do not. */
export function namesAnother(sentence: string, said: Said): boolean {
  const isSaid = (word: string) => said.words.has(word) || said.words.has(stripped(word));
  if (nameLike(sentence).some((word) => !isSaid(word))) return true;
  return redact(sentence, { also: ['organisation', 'place'] }).spans.some(
    ({ start, end }) => !said.text.includes(plain(sentence.slice(start, end))),
  );
}

const QUOTES = [
  /"([^"]{1,400})"/g,
  /[“„]([^”“]{1,400})[”“]/g,
  /«([^»]{1,400})»/g,
  /[「『]([^」』]{1,400})[」』]/g,
  /(?<=^|[\s(])['‘]([^'’]{3,400})['’](?=[\s.,;:!?)]|$)/g,
];

/** True where the sentence quotes words that the messages do not hold. */
export function misquotes(sentence: string, said: Said): boolean {
  return QUOTES.some((pattern) =>
    [...sentence.matchAll(pattern)].some(([, words = '']) => {
      const bare = plain(words).replace(/[.,;:!?…]+$/u, '');
      return bare !== '' && !said.text.includes(bare);
    }),
  );
}
