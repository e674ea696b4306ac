import { ASCII, fold } from '../fold.ts';
import { remembered } from '../remember.ts';

const MONEY = /[$£€] ?\d[\d.,]*/g;
const NUMBER = /\b[a-z]*\d[\w.,:-]*/g;
const MARKS = /[#*_]+/g;
const TOKEN = /[\p{L}']+|[?!:]/gu;
/** The same in a text of ASCII signs: found sooner than letters of all scripts. */
const PLAIN_TOKEN = /[A-Za-z']+|[?!:]/g;
/** Words of one text that are read: the matter stands near the beginning. */
const READ = 120;
/** Units of one text that hold as many words at the most. */
const UNITS = 1_500;

/** The words of a text in order, folded, with a sign for any number and for any sum. */
export const tokensOf = remembered((text): readonly string[] => {
  const plain = fold(text.slice(0, UNITS))
    .text.replace(MARKS, ' ')
    .replace(MONEY, ' MONEY ')
    .replace(NUMBER, ' NUM ');
  return (plain.match(ASCII.test(plain) ? PLAIN_TOKEN : TOKEN) ?? []).slice(0, READ);
});

/** The single words and the pairs of neighbours of a text, each once; a pair is joined by `_`. */
export function gramsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const pairs = tokens.slice(1).map((token, k) => `${tokens[k]}_${token}`);
  return [...new Set([...tokens, ...pairs])];
}
