import { languageOf } from '../../language.ts';
import { every } from '../passage.ts';
import { byPattern, CJK, type Finder, type Found } from './found.ts';
import * as gate from './gate-words.ts';
import { AIRPORTS, CITIES, WORDS_TOO } from './gazetteer.ts';
import { phrasesIn } from './vocabulary.ts';

const WORD = "\\p{Lu}[\\p{L}'-]+";
const PROPER = `${WORD}(?: (?:de |del |do |da |la |le |am |an der |of )?${WORD}){0,2}`;
/** Weekdays, months, salutations and the like, which follow "from" and "to" without being places. */
const NOT_PLACES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|I'm|I've|My|The|This|That|Your|You|It|What|Order|Gold|Silver|Regular|Premium|Platinum|Economy|Business|Basic|First|Visa|Master[Cc]ard|Pay[Pp]al|Amex|Amazon|Apple|Google|Facebook|Twitter|Instagram|Netflix|Customer|Support|Sales|Billing|Flight|Terms|Settings|Account|Windows|Android|Mac|Chrome|Safari|Firefox|Team|Pro|Annual|Monthly|Please|Thanks|Dr|Mr|Mrs|Ms|Human|Agent|Bot|AI|Yes|No|Ok|App|Regulation|Section|Page|Step|Option|Item|Level|Part|Phase|Tier|Plan|English|German|French|Spanish|Italian)(?![\p{L}])/u;

const AIRPORT = /(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu;
/** Capitals all around, among which a code is a word as any other. */
const SHOUTED = /\p{Lu}{2,} \p{Lu}{3} \p{Lu}{2,}/u;

/** Codes of airports that are words of a language as well. */
const WORDS_AS_CODES = new Set([
  'CAN',
  'SIN',
  'PER',
  'MAN',
  'LOS',
  'MAD',
  'FRA',
  'VIE',
  'DUS',
  'HAM',
  'SAT',
  'SEA',
  'MEX',
  'LIM',
  'BUR',
  'BEG',
  'BUS',
  'SAN',
]);
const ROUTE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:from|von|de|desde|da|van) (?<a>${PROPER})(?: \\([A-Z]{3}\\))? (?:to|nach|à|a|para|naar|back to|into) (?<b>${PROPER})`,
  'gu',
);

const codes: Finder = ({ text }) => {
  const found: Found[] = [];
  if (!/[A-Z]{3}/.test(text)) return found;
  for (const match of every(text, AIRPORT)) {
    if (!AIRPORTS.has(match[0]) || SHOUTED.test(text.slice(Math.max(0, match.index - 8), match.index + 12)))
      continue;
    if (WORDS_AS_CODES.has(match[0]) && !/(?:from|to|→|-|\(|\/|via|for) ?$/.test(text.slice(0, match.index)))
      continue;
    found.push({ k: 'place', start: match.index, end: match.index + 3 });
  }
  return found;
};

const routes: Finder = ({ text }) => {
  const found: Found[] = [];
  if (!gate.ROUTE_WORD.test(text)) return found;
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

/** A capital within a sentence that is more than the English word for oneself. */
const CAPITAL = /[a-z\u00df-\u024f] [A-Z\u00c0-\u00de](?:[A-Za-z\u00c0-\u024f-]|'[A-Z])/;
const around = byPattern('place', near);
const prepositional: Finder = (setting) =>
  (CAPITAL.test(setting.text) ? around(setting) : []).filter(
    ({ start, end }) => !NOT_PLACES.test(setting.text.slice(start, end)),
  );

/** German writes every noun with a capital, so that "in" and a capital say nothing there. */
const after = byPattern(
  'place',
  new RegExp(
    `(?<!\\p{L})(?:in|at|near|to|into|via|à|en|chez|bij|presso|nel|nella|(?:comprei|loja|compras|estou|loja é) n[oa]) (?<v>(?!\\p{Lu}+(?![\\p{L}]))${PROPER})`,
    'gu',
  ),
);
const general: Finder = (setting) => {
  if (!CAPITAL.test(setting.text)) return [];
  const found = after(setting).filter(
    ({ start, end }) =>
      /\p{Ll},? \p{Ll}+ $/u.test(setting.text.slice(Math.max(0, start - 12), start)) &&
      !NOT_PLACES.test(setting.text.slice(start, end)),
  );
  return found.length > 0 && languageOf(setting.text) === 'de' ? [] : found;
};

/** Streets and squares named without a number. */
const streets = byPattern(
  'place',
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Street|Road|Lane|Avenue|Square|Boulevard|Station|Airport|Hospital|Junction|Mall|Bridge|Terminal)(?!\p{L})/gu,
  / (?:Street|Road|Lane|Avenue|Square|Boulevard|Station|Airport|Hospital|Junction|Mall|Bridge|Terminal)/,
);

/** Both ends of a leg: "Lisbon-Graz", "Gouda → Alphen". */
const legs = byPattern(
  'place',
  /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?(?:-| ?(?:→|->|>) ?)\p{Lu}\p{Ll}{2,}(?![\p{L}-])/gu,
  /[a-z\u00df-\u00ff](?:-| ?(?:→|->|>) ?)[A-ZÀ-Þ]/,
);

const CJK_CITIES =
  '東京|大阪|京都|名古屋|札幌|福岡|横浜|神戸|仙台|広島|那覇|沖縄|成田|羽田|関西空港|北海道|北京|上海|广州|深圳|成都|重庆|杭州|武汉|西安|南京|天津|苏州|长沙|厦门|青岛|大连|昆明|三亚|郑州|沈阳|哈尔滨|香港|澳门|台北|高雄|韓国|中国|日本|アメリカ|フランス|ドイツ|美国|英国|法国|德国|东京|首尔|曼谷|新加坡|巴黎|伦敦|纽约';
/** Trains by their name and number. */
const trains = byPattern(
  'position',
  /[\p{Script=Hiragana}\p{Script=Katakana}]{2,6}\d{1,3}号(?!室)|(?<![A-Z\d])[GDCKTZ]\d{1,4}次/gu,
  CJK,
);

/** Cities, stations, lines, shops and the ends of a journey in Chinese and Japanese. */
const spots = byPattern(
  'place',
  new RegExp(
    `${CJK_CITIES}|(?:(?![能不放的在到是我你他她这那去来从把个件])[\\p{Script=Han}\\p{Script=Katakana}]){1,6}(?:駅|站(?!点|内)|空港|机场|線(?!路)|ホテル|酒店|病院|医院|支店|広場|广场)|(?<=(?:^|[\\s、。はが]))[\\p{Script=Han}]{2,4}(?=から[\\p{Script=Han}])|(?<=[\\p{Script=Han}]から)[\\p{Script=Han}]{2,4}(?=です|まで|行き|へ|に)`,
    'gu',
  ),
  CJK,
);

const LEADS =
  /(?:from|to|in|at|near|into|via|leaving|visit|depart(?:ing)?|arriving|for|and|nach|von|aus|vers|depuis|desde|hasta|hacia|para|naar|van|uit|à|a|de|da|em|en) $/i;
const STATE = /^,? (?:[A-Z]{2}|USA|UK|Canada)(?![\p{L}\p{N}])/u;
const STREETS = /^ (?:[Ss]treet|St|Ave|Avenue|Road|Rd|Lane|Drive|Blvd|Airlines?|Pro|time)(?!\p{L})/u;

/** Cities and countries, written with a capital, or after a word of place without. */
const cities: Finder = ({ text }) =>
  phrasesIn(text, CITIES).flatMap(({ start, end }): Found[] => {
    const value = text.slice(start, end);
    const lower = value.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(value);
    if (value.length <= 3 && !/^\p{Lu}+$/u.test(value) && !/^(?:ely|ulm|goa)$/.test(lower)) return [];
    if (
      !isCapital &&
      (WORDS_TOO.has(lower)
        ? !LOWER.test(text.slice(Math.max(0, start - 24), start))
        : !LEADS.test(text.slice(Math.max(0, start - 12), start)) && !value.includes(' ') && value.length < 6)
    )
      return [];
    if (isCapital && WORDS_TOO.has(lower) && /(?:^|[.!?\n] *)$/.test(text.slice(0, start))) return [];
    if (STREETS.test(text.slice(end))) return [];
    const more = isCapital ? (STATE.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return [{ k: 'place', start, end: end + more }];
  });
/** What makes a town of a word that is none by itself. */
const LOWER =
  /(?:leav(?:e|es|ing)|depart\w*|arriv\w*|train|travel\w*|going|go|fly\w*|trip|bus|taxi)(?: \p{L}+)? (?:from|to|in|at) $/iu;

/** Places: airports, cities, and proper names after words of place. */
export const places: readonly Finder[] = [
  routes,
  cities,
  codes,
  prepositional,
  general,
  legs,
  trains,
  spots,
  streets,
];
