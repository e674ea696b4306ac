import { languageOf } from '../../language.ts';
import { every } from '../passage.ts';
import { byPattern, CJK, DIGIT, type Finder, type Found } from './found.ts';
import { AIRPORTS, CITIES } from './gazetteer.ts';

const WORD = "\\p{Lu}[\\p{L}'-]+";
const PROPER = `${WORD}(?: (?:de |del |do |da |la |le |am |an der |of )?${WORD}){0,2}`;
/** Weekdays, months, salutations and the like, which follow "from" and "to" without being places. */
const NOT_PLACES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|I'm|I've|My|The|This|That|Your|You|It|What|Order|Gold|Silver|Regular|Premium|Platinum|Economy|Business|Basic|First|Visa|Master[Cc]ard|Pay[Pp]al|Amex|Amazon|Apple|Google|Facebook|Twitter|Instagram|Netflix|Customer|Support|Sales|Billing|Flight|Terms|Settings|Account|Windows|Android|Mac|Chrome|Safari|Firefox|Team|Pro|Annual|Monthly|Please|Thanks|Dr|Mr|Mrs|Ms|Human|Agent|Bot|AI|Yes|No|Ok|App|Regulation|Section|Page|Step|Option|Item|Level|Part|Phase|Tier|Plan|English|German|French|Spanish|Italian)(?![\p{L}])/u;

const AIRPORT = /(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu;
const ROUTE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:from|von|de|desde|da|van) (?<a>${PROPER})(?: \\([A-Z]{3}\\))? (?:to|nach|à|a|para|naar|back to|into) (?<b>${PROPER})`,
  'gu',
);

const codes: Finder = ({ text }) => {
  const found: Found[] = [];
  for (const match of every(text, AIRPORT)) {
    if (AIRPORTS.has(match[0])) found.push({ k: 'place', start: match.index, end: match.index + 3 });
  }
  return found;
};

const routes: Finder = ({ text }) => {
  const found: Found[] = [];
  for (const match of every(text, ROUTE)) {
    const { a = '', b = '' } = match.groups ?? {};
    const first = match.index + match[0].indexOf(a);
    const second = match.index + match[0].lastIndexOf(b);
    if (!NOT_PLACES.test(a)) found.push({ k: 'place', start: first, end: first + a.length });
    if (!NOT_PLACES.test(b)) found.push({ k: 'place', start: second, end: second + b.length });
  }
  return found;
};

const near = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:live in|living in|based in|located in|moved to|moving to|fly(?:ing)? (?:in)?to|flight (?:from|to)|trip (?:from|to)|travel(?:l?ing)? to|headed to|out of|stuck (?:at|in)|arriv\\w+ (?:at|in)|depart\\w+ from|leaving from|returning to|store in|branch in|shop in|station|airport|at the|i'm (?:in|at)|am in|deliver(?:ed|y)? to|ship(?:ped)? to|wohne in|ziehe nach|Filiale|Bahnhof|gare de|à|vivo en|estación de|stazione di|abito a|moro em|station) (?<v>${PROPER})`,
  'gu',
);

const around = byPattern('place', near);
const prepositional: Finder = (setting) =>
  around(setting).filter(({ start, end }) => !NOT_PLACES.test(setting.text.slice(start, end)));

/** German writes every noun with a capital, so that "in" and a capital say nothing there. */
const after = byPattern(
  'place',
  new RegExp(`(?<=\\p{Ll},? (?:in|at|near|to|into|via|à|en|a) )(?<v>${PROPER})`, 'gu'),
);
const general: Finder = (setting) =>
  languageOf(setting.text) === 'de'
    ? []
    : after(setting).filter(({ start, end }) => !NOT_PLACES.test(setting.text.slice(start, end)));

const CITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...CITIES].sort((a, b) => b.length - a.length).join('|')})(?:,? (?:[A-Z]{2}|USA|UK|Canada))?(?![\\p{L}\\p{N}]| [Ss]treet| Ave| Road)`,
  'gu',
);

/** Places: airports, cities, and proper names after words of place. */
export const places: readonly Finder[] = [routes, byPattern('place', CITY), codes, prepositional, general];

const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Close|Crescent|Row|Mews|Square|Parkway|Highway|Gardens|House|Quay)';
/** Postal addresses. */
export const addresses: readonly Finder[] = [
  byPattern(
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}#$€£])(?:(?:Flat|Apt|Apartment|Unit|Room|Suite) [\\w.]{1,6},? )?\\d{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}']+ ){1,3}${STREET}\\.?(?!\\p{L})(?:,? (?:Suite|Apt\\.?|Apartment|Unit|Flat|flat|#) ?[\\w-]{1,6})?(?:, ?\\p{Lu}[\\p{L} ]{2,24}){0,2}(?:,? [A-Z]{2}(?:,? \\d{5}(?:-\\d{4})?)?)?(?:, ?USA)?`,
      'gu',
    ),
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein)|(?:Am|An der|Im) \p{Lu}\p{L}+) \d{1,4}[a-z]?(?:, ?\d{4,5} \p{Lu}[\p{L} -]+)?/gu,
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:\d{1,4}(?: bis| ter)?,? )?(?:rue|avenue|boulevard|place|impasse|chemin|calle|avenida|plaza|via|viale|piazza|corso|rua|travessa|praça) (?:(?:de |des |du |de la |della |dei |del |dos |das |d'|l')?\p{Lu}[\p{L}'-]+ ?){1,3}(?:,? ?\d{1,4}[a-z]?)?/gu,
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:Flat|flat|Apartment|Apt|Suite|Unit) (?=\w*\d)[\w.]{1,5}(?![\p{L}\p{N}])/gu,
  ),
  byPattern(
    'address',
    /[\p{Script=Han}]{2,10}(?:路|街|里|巷|胡同|道)\d{1,5}号(?:[\p{Script=Han}\d-]{1,12}[室号楼])?/gu,
    CJK,
  ),
];

/** Postcodes that carry their own form: British, Canadian, American after the state. */
export const postcodes: readonly Finder[] = [
  byPattern('postcode', /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu, DIGIT),
  byPattern('postcode', /(?<![\p{L}\p{N}])[A-Z]\d[A-Z] \d[A-Z]\d(?![\p{L}\p{N}])/gu, DIGIT),
  byPattern(
    'postcode',
    /(?<=\p{L}{3,},? (?:A[LKZR]|C[AOT]|DE|FL|GA|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? )\d{5}(?!\d)/gu,
    DIGIT,
  ),
  byPattern('postcode', /〒?\d{3}-\d{4}(?=\s?[\p{Script=Han}])/gu, CJK),
];
