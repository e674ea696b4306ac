import { byPattern, CJK, DIGIT, type Finder } from './found.ts';
import { all, any, FIGURE, wordsFrom } from './gate.ts';
import { LARGE_WORD, SUM_WORD } from './gate-words.ts';

const NUM = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const UNIT =
  "€|£|¥|\\$|(?:eur(?:os?)?|usd|gbp|chf|cad|aud|dollars?|dlls?|bucks|pounds?|quid|francs?|franken|reais|real|pesos?|rupees?|kr|crowns|euro's|pence|cents|zł|pln|soles?|lei|kč|czk|huf|sek|nok|dkk|jpy|inr|rs|sgd|nzd|mxn|brl|aed|kronor|kroner|rupien|rupees|yen|yuan|rmb|centavos|centimes|coins|credits|points|miles)(?![\\p{Script=Latin}])|円|元|块|塊|刀";
const WORD =
  'a hundred|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|five|hundred|thousand))*';

/** Amounts of money with their currency, or two decimals after a word of paying. */
export const amounts: readonly Finder[] = [
  byPattern(
    'amount',
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])(?:(?:US|CA|AU|NZ|HK|S|R|A|C)?[$€£¥￥₹₩₺]|(?:CHF|EUR|USD|GBP|INR|AED|SGD|Rs\\.?|S/\\.?)(?= ?\\d))\\s?(?:${NUM})(?:\\s?(?:k|m)(?!\\p{L}))?(?![\\p{N}])`,
      'giu',
    ),
    /[$€£¥￥₹₩₺/]|CHF|EUR|USD|GBP|INR|AED|SGD|Rs/i,
  ),
  byPattern(
    'amount',
    new RegExp(`(?<![\\p{Script=Latin}\\p{N}.,#-])(?:${NUM})\\s?(?:k|万)?\\s?(?:${UNIT})`, 'giu'),
    DIGIT,
  ),
  byPattern(
    'amount',
    new RegExp(
      `(?<!\\p{L})(?:${WORD}) (?:dollars|bucks|euros?|pounds|quid|rupees|francs|grand|thousand(?! (?:times|apologies|thanks|people)))(?!\\p{L})`,
      'giu',
    ),
    SUM_WORD,
  ),
  byPattern(
    'amount',
    /(?:paid|pay|charged?|billed|costs?|price|refund(?:ed)?|total|deposit|worth|owe|balance|bill|debit|fee|amount|of|for|says|was|sind|statt|von|payé|pagu[eé]|pagato|cobr\w+|betaald|付|扣|交了|成交价|收了?)[^\d\n]{0,14}(?<![\d#-])(?<v>\d{1,3}(?:[.,]\d{3})*[.,]\d{2})(?![\d:]|[.,]\d|\s?(?:am|pm|uhr|h\b|%))/giu,
    /\d[.,]\d\d/,
  ),
  byPattern(
    'amount',
    /(?<![\p{Script=Latin}\p{N}.,:$€£#/-])(?:\d{1,4},\d{2}|(?:2[4-9]|[3-9]\d|\d{3,4})\.\d{2}|\d{1,2}\.[6-9]\d)(?![\d:]|[.,/]\d|\s?(?:am|pm|uhr|kwh|km|kg|gb|mb|h\b|%))/giu,
    DIGIT,
  ),
  byPattern(
    'amount',
    /(?<=(?:paid|pay|charged|cost|price|refund|deposit|asking|付|扣|交了|扣了|成交价) ?(?:me |of |is |was )?)\d{1,3}(?:,\d{3})+(?!\d|,\d)|(?<=(?:付了?|扣了?|交了|刚刚扣了|成交价))\d{2,6}(?!\d)/giu,
    /\d,\d{3}|[付扣交价]/,
  ),
  byPattern(
    'amount',
    /(?=\d\d)(?<=(?<!\p{L})(?:charged?|paid|pay|costs?|asking|deposit|billed|deducted|debited|owed?|spent|refunded|won|worth)(?: me| us| him| her)?(?: (?:only|about|just|around|over|extra|of|for|another|almost|nearly))? )\d{2,6}(?:\.\d{2})?(?![\p{L}\p{N}:%/-]|[.,]\d|(?: more| extra)? (?:times?|days?|weeks?|months?|years?|hours?|minutes?|mins|nights?|people|items?|bags?|percent|seats?|tickets?|invoices?|points|orders?)(?!\p{L}))/giu,
    all(
      FIGURE,
      wordsFrom(
        'charge paid. pay. cost. costs. asking. deposit. billed. deducted. debited. owe. owed. spent. refunded. won. worth.',
      ),
    ),
  ),
  byPattern(
    'amount',
    /(?<![\p{Script=Latin}\p{N}.,#-])\d{1,4}(?:[.,]\d{1,2})? ?(?:thousand|grand|million|tausend|mille|millones|milioni|milhões|duizend)(?: (?:dollars|pounds|euros?|rupees|pesos))?(?!\p{L})|(?<![\p{Script=Latin}\p{N}.,#-])\d{1,3}k(?![\p{L}\p{N}])/giu,
    LARGE_WORD,
  ),
  byPattern(
    'amount',
    /\d{1,4}(?:\.\d)?万|(?<=[扣收充付](?:我|了|了我)?|[买卖]的)\d{2,6}(?![\d年月日号点天])/gu,
    CJK,
  ),
  byPattern(
    'amount',
    /(?<![\p{L}\d.,#-])\d{2,5}(?:[.,]\d{2})?(?= (?:a|per|each|every) (?:month|year|week|night)(?!\p{L}))|(?=\d\d)(?<=(?<!\p{L})(?:pagu[ée]|cobraron|cobr[óo]u?|recargu[ée]|pagato|payé|bezahlt|paguei|cobraram|betaald) )\d{2,5}(?![\p{L}\d:%/-]|[.,]\d)/giu,
    any(/\d (?:a|per|each|every) /i, wordsFrom('pagu cobr recargu pagato payé bezahlt betaald')),
  ),
  byPattern(
    'amount',
    /(?<![\p{L}\p{N}.,#-])\d{1,3},\d{3}(?:\.\d{2})?(?= (?:to|and|but|total|from|gone|off|back|on)(?!\p{L})|[.;!?)]|, |\s*$)/gu,
    /\d,\d{3}/,
  ),
  byPattern(
    'amount',
    /(?=\d\d)(?<=(?<!\p{L})(?:(?:sell|sold|selling|buy|bought|offer\p{L}*)[^.?!\d]{0,40} (?:for|at)|(?:limit|renewal|rent|bill|price|premium|fee|it|that one|this)(?: is| was| went| rose| goes)?(?: up)? (?:from|to)|rent) )\d{2,5}(?![\p{L}\p{N}:%/-]|[.,]\d| \p{L}+s(?!\p{L}))/giu,
    /(?:for|at|from|to|rent) \d\d/i,
  ),
];
