import type { Row } from './find.ts';
import { COUNTRY_NAMES } from './place-words.ts';
import {
  ADDRESS_BEFORE,
  CANADIAN_CODE,
  CODE,
  MONTHS,
  STATES,
  STREET_ENDINGS,
  STREETS,
  STREETS_BEFORE,
  STREETS_PERHAPS,
  UK_CODE,
} from './street-words.ts';

const START = '(?<![\\p{L}\\p{N}_#.,/$€£¥-])';
const WORD = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}])';
const NUMBER =
  '\\d{1,6}(?:[-/]\\d{1,5})?(?:[ /]?[A-Za-z](?![\\p{L}\\p{N}]))?(?:/[A-Z\\d]{1,3})?(?: ?(?:bis|ter)(?!\\p{L}))?(?![\\p{N}:%])';
const CAPITAL = `(?!${MONTHS}${END})\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]{0,24}`;
const BIT = `(?!${MONTHS}${END})\\p{Lu}[\\p{Script=Latin}\\p{M}'’.]{0,24}`;
const SMALL =
  "(?:de|du|des|la|le|les|los|las|del|della|dei|degli|delle|di|da|das|do|dos|van|den|von|der|of|the|am|an|y|e|i|sur|sous|d['’]|l['’])";
const CAPITALS = `${CAPITAL}(?:[ ](?:${SMALL}[ ]?){0,2}${CAPITAL}){0,4}`;
const UNIT =
  '(?:(?:Apt|Apartment|Apto|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Building|Block|Lot|Box|PMB|PSC|Appt|Bât|Etage|Étage|Wohnung|Whg|Piso|Puerta|Interno|Scala|Bus|Bloco|apt|apto|suite|unit|flat|bus)\\.? ?[#A-Z0-9-]{1,6}|# ?\\d{1,5}[A-Z]?|\\d{1,2}[ºª°](?: ?[A-Z])?)';
const COUNTRY = `(?:${COUNTRY_NAMES().replace(/\./g, '\\.')})`;

/** Between the parts of an address: a comma, new lines, a space. */
const GAP = '(?:[ ,]{1,3}|[ ,]{0,3}\\n[ \\n,]{0,4})';
const BREAK = '(?:[ ]{0,2},[ ]{0,2}|[ ,]{0,3}\\n[ \\n,]{0,4})';
const UNITS = `(?:${GAP}${UNIT}){0,2}`;
const NATION = `(?:${GAP}${COUNTRY}${END})?`;
const LAST = `(?:[ ,-]{1,3}(?!Please|The|I |My|And|It|Is|Thank|That|This)${CAPITALS})?`;
/** What follows a street: units, a city, a state, a code, a country; nothing when none of the last three ends it. */
const TAIL = `${UNITS}(?:(?:${GAP}${CAPITALS}){0,3}?(?:${GAP}${STATES}${END}(?:${GAP}${CAPITALS})?)?${GAP}${CODE}${END}${LAST}|(?:${GAP}${CAPITALS}){1,2}?${GAP}(?:${STATES}|${COUNTRY})${END}|(?:${BREAK}${CAPITALS}){1,2}?(?=\\s*(?:[.\\n!?]|$)|(?<=\\.)))?${NATION}`;
/** The same where it must be there. */
const SURE_TAIL = `${UNITS}(?:(?:${BREAK}${CAPITALS}){0,3}?(?:${GAP}${STATES} ${CODE}${END}|${BREAK}${CODE}[ ,]{1,2}${CAPITALS}|${BREAK}${CAPITALS},? ${CODE}${END}|${GAP}(?:${UK_CODE}|${CANADIAN_CODE})${END}|${BREAK}${COUNTRY}${END}))${NATION}`;

/** An address by its pattern, which is made when it is first looked for: a worker that wakes has other things to do. */
const row = (street: string): Row => ({
  kind: 'address',
  get pattern() {
    const pattern = new RegExp(street, 'gu');
    Object.defineProperty(this, 'pattern', { value: pattern });
    return pattern;
  },
  proven: (value) => value.replace(/(?<!\b(?:St|Ave|Rd|Dr|Blvd))[.,\s-]+$/u, '').length,
});

const DIRECTION = '(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?';
const LEADING = `(?:${UNIT},?\\s)?`;
const AFTER = `(?:${CAPITAL}|\\d{1,3}(?:st|nd|rd|th|[.ªº]))`;
const NAMED = `(?:${SMALL}[ ]?){0,3}(?:${CAPITAL}|\\d{1,2} de \\p{L}{3,10})(?:[ ](?:${SMALL}[ ]?){0,2}\\p{L}[\\p{Script=Latin}\\p{M}'’.-]{0,24}){0,4}?`;
const BARE_NAMED = `(?:${SMALL}[ ]?){0,3}${CAPITALS}`;
/** Words of a street whatever their case, where a flat's number proves them. */
const FREE =
  "(?=[^\\n]{0,24}\\p{Lu})\\p{L}[\\p{Script=Latin}\\p{M}'’./-]{0,24}(?: [\\p{Script=Latin}][\\p{Script=Latin}\\p{M}'’./-]{0,24}){0,5}?";
const HOUSE = `,? (?:(?:n|nr|n[.°º]|no|No)[.°º]? ?)?${NUMBER}${END}`;

/** Streets, boxes and cities, by the form of the country's addresses. */
export const STREET_ROWS: readonly Row[] = [
  row(
    `${WORD}(?:(?:PSC|Unit) \\d{1,5},? Box \\d{1,5}|(?:USNS|USS|USNV|USCGC) ${CAPITAL})${GAP}(?:APO|FPO|DPO),? A[AEP] \\d{5}(?:-\\d{4})?${END}`,
  ),
  row(
    `${START}${LEADING}${NUMBER} (?:${NUMBER},? )?${FREE}(?: ${NUMBER})?(?:,[ ]|[ ]|[ ]?\\n[ ]?)(?:Apt|Apartment|Suite|Ste)\\.? #?\\w{1,6}${TAIL}`,
  ),
  row(
    `${START}(?:P\\.? ?O\\.?[ ]?Box|Post Office Box|PO Box|Private Bag|Postfach|B\\.?P\\.?|Boîte Postale|Apartado(?: de Correos)?|Casella Postale|C\\.P\\.|Caixa Postal|Postbus|Postboks|Box)[ ]{1,2}\\d[\\d ]{0,8}(?<=\\d)${TAIL}`,
  ),
  row(
    `${START}${LEADING}${NUMBER},? ${DIRECTION}(?:${AFTER} ){0,4}?${AFTER} (?:${STREETS})${END}\\.?(?: (?:N|S|E|W|NE|NW|SE|SW)${END}\\.?)?${TAIL}`,
  ),
  row(`${START}${NUMBER},? (?:${STREETS_BEFORE}|${STREETS_PERHAPS})[ ]${BARE_NAMED}${TAIL}`),
  row(`${WORD}(?:${STREETS_BEFORE}|${STREETS_PERHAPS})[ ]${NAMED}${HOUSE}${TAIL}`),
  row(
    `${WORD}(?:${BIT}[ -]){0,3}\\p{Lu}[\\p{Script=Latin}'’.]{1,28}${STREET_ENDINGS}[ ]${NUMBER}${END}${TAIL}`,
  ),
  row(
    `${WORD}(?:${BIT}[ -]){1,3}(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Gg]asse|[Ww]eg|[Pp]latz|Allee|Damm|Ring|Ufer|Straat|Laan|Plein|Gracht|[Vv]ej|[Gg]ade|[Vv]ei|[Gg]ate|utca|út|tér|körút|u\\.)[ ]${NUMBER}${END}${TAIL}`,
  ),
  row(`${START}${LEADING}${NUMBER} ${DIRECTION}${BARE_NAMED}(?: ${NUMBER})?${SURE_TAIL}`),
  row(`${WORD}${CAPITALS} ${NUMBER}${SURE_TAIL}`),
  row(
    `${WORD}(?<=(?<!\\p{L})${ADDRESS_BEFORE}[ \\n]{1,2})(?:${NUMBER} ${DIRECTION}(?!${STATES}${END})${CAPITAL}[ ]${CAPITALS}|\\p{Lu}[\\p{Script=Latin}'’.-]{5,28}(?:[ ]${CAPITALS})? ${NUMBER})${END}(?! (?:dollars|euros|pounds|am|pm|o['’]clock|times|days))${TAIL}`,
  ),
  row(
    `${WORD}${CAPITALS},? ${STATES},? (?:\\d{5}(?:-\\d{4})?|\\d{4}|${CANADIAN_CODE})(?![\\p{L}\\p{N}-])${NATION}`,
  ),
];
