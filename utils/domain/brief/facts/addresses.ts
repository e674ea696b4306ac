import { byPattern, CJK, type Finder } from './found.ts';
import * as gate from './gate-words.ts';

const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Close|Crescent|Row|Mews|Square|Parkway|Highway|Gardens|House|Quay)';
/** Postal addresses. */
export const addresses: readonly Finder[] = [
  byPattern(
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}#$€£]|\\d[.:])(?:(?:Flat|Apt|Apartment|Unit|Room|Suite) [\\w.]{1,6},? )?\\d{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}']+ ){1,3}${STREET}\\.?(?!\\p{L})(?:,? (?:Suite|Apt\\.?|Apartment|Unit|Flat|flat|#) ?[\\w-]{1,6})?(?:, ?\\p{Lu}[\\p{L} ]{2,24}){0,2}(?:,? [A-Z]{2}(?:,? \\d{5}(?:-\\d{4})?)?)?(?:, ?USA)?`,
      'gu',
    ),
    gate.STREET_WORD,
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein)|(?:Am|An der|Im) \p{Lu}\p{L}+) \d{1,4}[a-z]?(?:, ?\d{4,5} \p{Lu}[\p{L} -]+)?/gu,
    /(?:str\.|straße|strasse|weg|platz|allee|gasse|straat|laan|plein) \d|(?:Am|An der|Im) [A-Z\u00c0-\u00de]\S+ \d/,
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:\d{1,4}(?: bis| ter)?,? )?(?:rue|avenue|boulevard|place|impasse|chemin|calle|avenida|plaza|via(?! (?:\p{Lu}{2,}|[Ee]-?[Mm]ail|PayPal|WhatsApp|Zoom)(?!\p{L}))|viale|piazza|corso|rua|travessa|praça) (?:(?:de |des |du |de la |della |dei |del |dos |das |d'|l')?\p{Lu}[\p{L}'-]+ ?){1,3}(?:,? ?\d{1,4}[a-z]?)?/gu,
    gate.STREET_LEAD,
  ),
  byPattern(
    'address',
    /(?<![\p{L}])(?:Flat|flat|Apartment|Apt|Suite|Unit) (?=\w*\d)[\w.]{1,5}(?![\p{L}\p{N}])/gu,
    gate.FLAT_WORD,
  ),
  byPattern(
    'address',
    /[\p{Script=Han}]{2,10}(?:路|街|里|巷|胡同|道)\d{1,5}号(?:[\p{Script=Han}\d-]{1,12}[室号楼])?/gu,
    CJK,
  ),
  byPattern(
    'address',
    /(?:東京都|北海道|京都府|大阪府|[\p{Script=Han}]{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,16}\d{1,4}(?:(?:丁目|番地?|号|-)\d{0,4}){0,3}/gu,
    CJK,
  ),
];

/** Postcodes that carry their own form: British, Canadian, American after the state. */
export const postcodes: readonly Finder[] = [
  byPattern('postcode', /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu, /\d[A-Z]{2}/),
  byPattern('postcode', /(?<![\p{L}\p{N}])[A-Z]\d[A-Z] \d[A-Z]\d(?![\p{L}\p{N}])/gu, /\d[A-Z]\d/),
  byPattern(
    'postcode',
    /(?<=\p{L}{3,},? (?:A[LKZR]|C[AOT]|DE|FL|GA|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? )\d{5}(?!\d)/gu,
    /\d{5}/,
  ),
  byPattern('postcode', /〒?\d{3}-\d{4}(?=\s?[\p{Script=Han}])/gu, CJK),
  byPattern(
    'postcode',
    /(?<=(?:postcode:?|,) )[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[1-9]\d{3} [A-Z]{2}(?= \p{Lu}\p{Ll})/gu,
    /\d{3} ?[A-Z]{2}/,
  ),
];
