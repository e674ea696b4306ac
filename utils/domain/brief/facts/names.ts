import { every } from '../passage.ts';
import type { Finder, Found } from './found.ts';
import { AIRPORTS } from './gazetteer.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { LINK, NAME, NOT_NAMES, PART, SAID, TITLE } from './name-words.ts';
import { candidates, vocabulary, wordsIn } from './vocabulary.ts';

const ANSWER = new RegExp(
  `^(?:(?:[Ss]ure|[Yy]es|[Yy]eah|[Oo]k|[Oo]kay|[Oo]f course|[Hh]i|[Gg]o on then)[,.!]? )?(?:[Ii]t's |[Tt]hat's |[Nn]ame:? ?|under )?(?<v>${TITLE}${NAME})(?=$|[\\s,.;!(])`,
  'u',
);
const WORD = /\S+/gu;
const CJK_ANSWER = /^(?<v>[\p{Script=Han}\p{Script=Katakana}]{2,6})(?=$|です|と申|[\s，。、,])/u;

function place(match: RegExpMatchArray | RegExpExecArray): Found {
  const value = match.groups?.v ?? '';
  const start = (match.index ?? 0) + match[0].lastIndexOf(value);
  return { k: 'name', start, end: start + value.length };
}

/** The leading words that can be a name, so that "Anna Kowalski And I" ends before "And". */
function nameIn(text: string, found: Found): Found | null {
  const value = text.slice(found.start, found.end);
  let end = 0;
  for (const word of every(value, WORD)) {
    const bare = word[0].replace(/'s$/, '');
    if (NOT_NAMES.test(bare)) break;
    end = word.index + bare.length;
    if (bare !== word[0]) break;
  }
  return end >= 2 ? { ...found, end: found.start + end } : null;
}

/** Given names, and the same with the ending of the genitive. */
const KNOWN = vocabulary([...GIVEN_NAMES].flatMap((name) => [name, `${name}'s`]).join(';'));
/** After these stands the name of whoever is spoken to. */
const SPOKEN_TO =
  /(?:^|[^\p{L}])(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|ok|okay|sorry|please|morning|afternoon|evening|hallo|liebe[r]?|danke|bonjour|merci|hola|gracias|ciao|grazie|ol[áa]|obrigad[oa]|bedankt|dank je|love|bye)(?: (?:so much|a lot|again|very much|there))?[,!]? $/iu;
const FAMILY = new RegExp(`^(?: (?:${LINK} ){0,2}${PART}){1,2}`, 'u');
const NOT_A_PERSON =
  /^(?:'s (?:Street|House|Bakery)| (?:International|Street|St|Road|Avenue|Ave|Lane|House|Airport|Hotel|Court|Bank|Station|Way|Drive|Park|County|College|Island))(?!\p{L})/u;

/** Persons known by a given name, with the family name that follows. */
function known(text: string): Found[] {
  const found: Found[] = [];
  const words = wordsIn(text);
  for (const at of candidates(text, KNOWN)) {
    const { plain = '', start: index = 0 } = words[at] ?? {};
    const cut = plain.indexOf("'");
    const bare = cut < 0 ? plain : plain.slice(0, cut);
    const after = index + bare.length;
    if (text.slice(index, after) === bare || /['@-]/.test(text[index - 1] ?? '')) continue;
    const before = text.slice(Math.max(0, index - 30), index);
    if (SPOKEN_TO.test(before) || NOT_A_PERSON.test(text.slice(after))) continue;
    const family = FAMILY.exec(text.slice(after, after + 60))?.[0].length ?? 0;
    const name = nameIn(text, { k: 'name', start: index, end: after + family });
    if (name && !AIRPORTS.has(text.slice(name.start, name.end)) && !NOT_A_PERSON.test(text.slice(name.end)))
      found.push(name);
  }
  return found;
}

/** Without a capital or a character of Chinese or Japanese nobody is named. */
const CAPITAL = /[A-Z\u00c0-\u00de][^\s]|[A-Z]\. |[\u3040-\u30ff\u3400-\u9fff]/;

/** Names that the customer gives: of oneself, of a passenger, of whoever the case is about. */
export const names: Finder = ({ text, asked, offered }) => {
  const found: Found[] = [];
  const rows = CAPITAL.test(text) ? SAID : [];
  for (const { pattern, single, needs } of rows) {
    if (needs && !needs.test(text)) continue;
    for (const match of every(text, pattern)) {
      const name = nameIn(text, place(match));
      if (!name || offered.includes(text.slice(name.start, name.end))) continue;
      if (AIRPORTS.has(text.slice(name.start, name.end)) || NOT_A_PERSON.test(text.slice(name.end))) continue;
      if (/^\p{Lu}+(?: \p{Lu}+)+$/u.test(text.slice(name.start, name.end)) && !asked.includes('name'))
        continue;
      if (single || /\s/.test(text.slice(name.start, name.end)) || asked.includes('name')) found.push(name);
    }
  }
  found.push(...known(text));
  if (asked.includes('name')) {
    const match = ANSWER.exec(text) ?? CJK_ANSWER.exec(text);
    const name = match && nameIn(text, place(match));
    if (name) found.push(name);
  }
  return found;
};
