import { byPattern, CJK, type Finder } from './found.ts';
import * as gate from './gate-words.ts';

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|duas|dois|três|quatro|twee|drie|vier|vijf|zes';
const MORE =
  '(?:(?:more|extra|additional|other|checked|carry-on|adult|full|free|whole|new|separate|total|weitere|autres|más|altri|mais|extra) ){0,2}';
const PEOPLE =
  'people|persons?|passengers?|travell?ers|guests?|adults?|children|kids|infants?|players|personen|erwachsene|kinder|personnes|adultes|enfants|voyageurs|personas|pasajeros|adultos|niños|persone|passeggeri|adulti|bambini|pessoas|passageiros|crianças|volwassenen|kinderen|reizigers';
const THINGS =
  'nights?|bags?|suitcases?|(?:pieces? of )?luggage|bedrooms?|rooms?|seats?|stars?(?= (?:hotel|guest|rat|place|accomm|and|or|if|with|in|please|that|but|located|should)|[.,?]|$)|users?|licen[cs]es|agents|employees|units|invoices|copies|parcels|boxes|bottles|pairs?|nächte|übernachtungen|koffer|zimmer|plätze|lizenzen|stück|nuits?|valises|bagages|chambres|places|licences|noches?|maletas|habitaciones|asientos|licencias|notti|notte|valigie|bagagli|camere|posti|licenze|noites?|malas|quartos|lugares|licenças|nachten|koffers|kamers|stoelen|licenties|stuks';

/** How many people, nights, bags and the like a case is about. */
export const counts: readonly Finder[] = [
  byPattern(
    'count',
    /(?<![\p{L}\p{N}.,#-])(?:\d{1,2}|two|three|four|five|six|seven|eight)(?= of us(?!\p{L}))/giu,
    / of us/i,
  ),
  byPattern(
    'count',
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}.,#-])(?<!(?:other|only|just|those|these|all|sent to|the) )(?:\\d{1,4}|${WORDS})[ -]${MORE}(?:${PEOPLE}|${THINGS})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    gate.COUNTED_WORD,
  ),
  byPattern(
    'count',
    /(?<![\p{L}\p{N}.,#-])(?:one|\d{1,3}) (?:extra |more |additional )*(?:checked|carry-on) bags?(?!\p{L})/giu,
    gate.BAG_WORD,
  ),
  byPattern(
    'count',
    /(?<=(?<!\p{L})(?:party of|group of|family of|table for|seats? for|room for|rooms for|reservation for|book(?:ing)? (?:it |that |one )?for|tisch für|table pour|mesa para|tavolo per|tafel voor) )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|duas|dois|quatro|twee|drie)(?![\p{L}\p{N}:.]| (?:days?|weeks?|hours?|minutes?|months?|am|pm|\p{L}*day|uhr|h)(?!\p{L}))/giu,
    gate.PARTY_WORD,
  ),
  byPattern(
    'count',
    /(?:\d{1,3}|[一二三四五六七八九十两]{1,2})(?:人|名様?|泊|位(?!置)|个席位|间|晚(?!上)|张|课时|个人|台|冊|本|条|枚|個|部屋|席)(?![\d人])/gu,
    CJK,
  ),
];

/** Shares in per cent. */
export const shares: Finder = byPattern(
  'share',
  /(?<![\p{Script=Latin}\p{N}.,])(?!100)\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent)(?![\p{Script=Latin}\p{N}])/giu,
  gate.SHARE_WORD,
);
