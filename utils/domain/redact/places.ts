import type { Row } from './find.ts';
import { foldedName } from './given-words.ts';
import { NOT_NAMES, SURNAMES } from './name-words.ts';
import { isGiven } from './names.ts';
import { CITIES, COUNTRIES } from './place-words.ts';

const CAPITAL = "\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]{1,24}";
const RUN = `${CAPITAL}(?:[ ](?:(?:of|the|de|do|am|an der|sur|la)[ ]){0,1}${CAPITAL}){0,3}`;

/** The longest beginning of a run that is a country or a city; Asian scripts have no capitals and no spaces. */
function placeLength(run: string): number {
  for (let end = run.length; end > 0; end = run.lastIndexOf(' ', end - 1)) {
    const plain = foldedName(
      run
        .slice(0, end)
        .replace(/['’]s$/, '')
        .replace(/\.$/, ''),
    );
    if (CITIES.has(plain) || COUNTRIES.has(plain))
      return run.slice(0, end).replace(/(?:['’]s|\.)$/, '').length;
    if (end <= 0) break;
  }
  return 0;
}

/** After "I live in" any capitalised words are a place. */
const livedLength = (run: string) => {
  const first = run.split(' ')[0] ?? '';
  return NOT_NAMES.has(foldedName(first)) ? 0 : run.replace(/[.'’-]+$/, '').length;
};

const LIVES =
  "(?:(?:I|[Ww]e|they|who) (?:now |currently )?lives? (?:here )?(?:in|near)|[Ll]iving in|(?:[Ii]['’]m|I am|[Ww]e are|[Ww]e['’]re|come|comes|[Ww]as born|is|am) (?:originally )?from|[Mm]ov(?:ed|ing|e) (?:from|to)|[Bb]orn in|[Rr]esid(?:e|es|ing) in|[Ll]ocated in|[Bb]ased in|[Ww]ohne in|[Ll]ebe in|[Kk]omme aus|[Zz]iehe nach|['’]habite (?:à|en|au)|[Vv]is à|[Vv]ivo en|[Ss]oy de|[Aa]bito a|[Vv]ivo a|[Mm]oro em|[Vv]ivo em|[Ww]oon in|[Kk]om uit)";

const SUFFIX =
  '(?:Ltd|Limited|LLC|LLP|PLC|Plc|Inc|Incorporated|Corp|Corporation|Company|Co|GmbH|AG|KG|SE|SARL|SAS|SA|S\\.A\\.|S\\.p\\.A\\.|SpA|Srl|S\\.r\\.l\\.|BV|B\\.V\\.|NV|AB|AS|ApS|Oy|Oyj|Kft|Pty|Lda|Ltda|Group|Holdings?|Partners|Associates|Industries|Enterprises|Solutions|Consulting|Technologies|Logistics|Foundation|Institute|University|College|Hospital|Clinic|Academy|Bank|Insurance|Airlines|Airways|& Sons|and Sons|& Co|Brothers)';

const isNobody = (word: string) => NOT_NAMES.has(foldedName(word)) && !SURNAMES.has(foldedName(word));

/** A company by the word that ends its name; its first word is none of the common ones. */
function companyLength(run: string): number {
  return isNobody(run.split(' ')[0] ?? '') && !isGiven(run.split(' ')[0] ?? '') ? 0 : run.length;
}

/** Places and organisations, taken out on request. */
export const PLACE_ROWS: readonly Row[] = [
  { kind: 'place', pattern: new RegExp(`(?<![\\p{L}\\p{N}_@./-])${RUN}`, 'gu'), proven: placeLength },
  {
    kind: 'place',
    pattern: new RegExp(`(?<!\\p{L})${LIVES} (?:the )?(?<v>${RUN})`, 'gu'),
    proven: livedLength,
  },
  {
    kind: 'place',
    pattern:
      /(?<v>\p{Script=Han}{2,6}?)(?=(?:に|で)住んで|に引っ越|出身)|(?<=我住在|我来自|搬到)\p{Script=Han}{2,4}(?=[，。,.市]|$)/gu,
  },
];

export const ORGANISATION_ROWS: readonly Row[] = [
  {
    kind: 'organisation',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@./-])(?:\\p{Lu}[\\p{Script=Latin}\\p{M}\\d'’&.-]{1,24}(?:, | & | and |[ -]|, and )){1,4}?${SUFFIX}(?![\\p{L}\\p{N}])\\.?`,
      'gu',
    ),
    proven: companyLength,
  },
  {
    kind: 'organisation',
    pattern:
      /(?<![\p{L}])(?:University|Bank|Institute|College|Hospital|Ministry|Department|Museum|Church) of (?:the )?\p{Lu}[\p{Script=Latin}\p{M}'’-]{1,24}(?: \p{Lu}[\p{Script=Latin}\p{M}'’-]{1,24}){0,2}/gu,
  },
  {
    kind: 'organisation',
    pattern:
      /(?<=\b(?:[Ww]ork(?:s|ed|ing)? (?:for|at)|[Ee]mployed (?:by|at)|[Ee]mployee of|CEO of|[Cc]lient of|[Cc]ustomer of|[Oo]wner of) )\p{Lu}[\p{Script=Latin}\p{M}'’&.-]{1,24}(?:,? (?:and |& )?\p{Lu}[\p{Script=Latin}\p{M}'’&-]{1,24}){0,3}/gu,
  },
];
