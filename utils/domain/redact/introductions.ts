import type { Row } from './find.ts';
import { foldedName } from './given-words.ts';
import { NOT_NAMES, TITLES } from './name-words.ts';
import { CAPITAL, isGiven, RUN } from './names.ts';

const START = '(?<![\\p{L}\\p{N}])';
const isStop = (word: string) => NOT_NAMES.has(foldedName(word));

const NAMED =
  "(?:my (?:full |first |last |middle |maiden |real )?name(?:['’]s| is)|(?:the|his|her|their) name(?:['’]s| is)|name(?: on (?:the|my) (?:card|account|order|booking))?(?: is|:)|(?:full|first|last) name(?: is|:)|(?:account ?holder|card ?holder|recipient|contact|attention|attn|beneficiary|customer name|payee)(?: is)?:|(?:i am|i['’]m) (?:called|named)|mein name ist|mein name:|ich hei(?:ß|ss)e|name:|empfänger:|kontoinhaber:|je m['’]appelle|mon nom est|nom ?:|titulaire ?:|me llamo|mi nombre es|nombre:|titular:|mi chiamo|il mio nome è|nome:|intestatario:|chamo-me|me chamo|(?:o )?meu nome é|titular:|mijn naam is|ik heet|naam:)";
const SMALL =
  /^(?:a|an|the|not|no|on|in|at|and|or|but|i|my|your|is|are|was|spelled|spelt|wrong|incorrect|different|missing|with|from|for|it|that|this|und|oder|nicht|et|mais|y|e|ed|ma|mas|en|maar|falsch|correct|still|now|also|please|calling|here|to|of|as|mal|pas|no|non|não|niet|written|misspelled|registered|listed|required|what|changed|you|we|he|she|they)$/iu;

const PARTICLE = /^(?:van|von|der|den|de|da|di|la|le|dos|das|do|del|della|bin|ibn|al|el|ter|ten|zu)$/;

/** Words of a name as somebody gave it, in any case: up to the first that is none. */
function givenLength(value: string): number {
  let end = 0;
  let count = 0;
  for (const match of value.matchAll(/[^ ]+/gu)) {
    const word = match[0].replace(/[.,;:!?]+$/, '');
    if (SMALL.test(word) && !(count > 0 && PARTICLE.test(word))) break;
    const isLower = /^\p{Ll}/u.test(word) && !PARTICLE.test(word);
    const hadCapital = /^\p{Lu}/u.test(value);
    if (isLower && (hadCapital || count > 1)) break;
    if (count > 0 && !PARTICLE.test(word) && isStop(word) && !isGiven(word)) break;
    end = match.index + word.length;
    count++;
    if (word !== match[0] && !/^\p{Lu}\.$/u.test(match[0])) break;
  }
  return end;
}

const NATION = /(?:ian|ean|ish|ese|can|man|ed|ing|ent|tic|al|ful|ble|y)$/u;

/** After "I am" a capitalised word is a name when it is listed, or when there are two and neither is a common word. */
function presentedLength(value: string, before: string, after: string): number {
  const [first = '', second = ''] = value.split(' ');
  if (isStop(first)) return 0;
  if (isGiven(first)) return givenLength(value);
  if (/call me $/i.test(before)) return /^[.,!\n]|^$/.test(after) || second !== '' ? givenLength(value) : 0;
  if (/(?<!\p{L})I(?: am|['’]m) $/u.test(before) && /^(?:[.,!]|$| and )/u.test(after))
    return NATION.test(first) ? 0 : givenLength(value);
  return second !== '' && !isStop(second) ? givenLength(value) : 0;
}

/** Somebody spoken to: a listed name, or whatever stands between a greeting and the end of its line or a comma. */
function greetedLength(value: string, _: string, after: string): number {
  const words = value.split(' ');
  if (isStop(words[0] ?? '')) return 0;
  return isGiven(words[0] ?? '') || /^(?:[,!.:\n]|$| [-–])/u.test(after) ? givenLength(value) : 0;
}

/** A signature is a name unless it is a team. */
const signedLength = (value: string) => (value.split(' ').some(isStop) ? 0 : value.length);

/** Names by the words that bring them in. */
export const INTRODUCTION_ROWS: readonly Row[] = [
  {
    kind: 'name',
    pattern: new RegExp(
      `${START}${NAMED}(?:(?<=:)|(?!\\p{L}))[ ]{0,2}["“]?(?<v>\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’.-]{0,24}(?: \\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’.-]{0,24}){0,4})`,
      'giu',
    ),
    proven: givenLength,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `${START}(?:I am|I['’]m|i['’]m|i am|Im|[Tt]his is|[Cc]all me|[Ii]t['’]s|[Jj]e suis|[Ii]ch bin|[Hh]ier ist|[Hh]ier spricht|[Ss]oy|[Ss]ono|[Ss]ou|[Ii]k ben|[Mm]et) (?:the )?(?<v>${RUN})`,
      'gu',
    ),
    proven: presentedLength,
  },
  {
    kind: 'name',
    pattern: new RegExp(`${START}(?<v>${TITLES}\\.?[ \\u00a0]${RUN})`, 'gu'),
    proven: titledLength,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `${START}(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)|Thanks|Thank you|Cheers|Hallo|Liebe|Lieber|Guten (?:Tag|Morgen|Abend)|Bonjour|Bonsoir|Salut|Cher|Chère|Merci|Hola|Buen(?:os|as) (?:días|tardes|noches)|Estimad[oa]|Querid[oa]|Gracias|Ciao|Buongiorno|Buonasera|Gentile|Caro|Cara|Grazie|Olá|Oi|Bom dia|Boa tarde|Prezad[oa]|Obrigad[oa]|Beste|Geachte|Dag|Goede(?:morgen|middag|navond)|Bedankt|hi|hello|hey|dear),? (?<v>${RUN})`,
      'gu',
    ),
    proven: greetedLength,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<=(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Bb]est|[Bb]est wishes|[Tt]hanks|[Tt]hank you|[Yy]ours|[Ll]ove|Grüßen|Grüße|Gruß|Gruss|Cordialement|[Ss]alutations|Merci|Bien à vous|[Ss]aludos|Atentamente|Gracias|[Ss]aluti|Grazie|Atenciosamente|Cumprimentos|Abraços|Obrigad[oa]|[Gg]roet|[Gg]roeten|Hoogachtend)[,.!]?\\s{0,2}\\n\\s{0,2})(?<v>${RUN})(?=\\s*(?:\\n|$|[,.]))`,
      'gu',
    ),
    proven: signedLength,
  },
];

function titledLength(value: string): number {
  const title = /^(?:de heer|[^ .]+(?:\.[a-z]{2})?)\.?[ \u00a0]/u.exec(value)?.[0].length ?? 0;
  const words = [...value.slice(title).matchAll(new RegExp(CAPITAL, 'gu'))];
  let end = 0;
  for (const match of words.slice(0, 4)) {
    if (isStop(match[0]) && !isGiven(match[0])) break;
    end = title + match.index + match[0].length;
  }
  return end;
}
