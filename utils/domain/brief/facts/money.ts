import { byPattern, DIGIT, type Finder } from './found.ts';

const NUM = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const UNIT =
  "€|£|¥|\\$|(?:eur(?:os?)?|usd|gbp|chf|cad|aud|dollars?|dlls?|bucks|pounds?|quid|francs?|franken|reais|real|pesos?|rupees?|kr|crowns|euro's|pence|cents|zł|pln)(?![\\p{L}])|円|元|块|塊|刀";
const WORD =
  'a hundred|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|five|hundred|thousand))*';

/** Amounts of money with their currency, or two decimals after a word of paying. */
export const amounts: readonly Finder[] = [
  byPattern(
    'amount',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:US|CA|AU|R|A)?[$€£¥₹]\\s?(?:${NUM})(?:\\s?(?:k|m)(?!\\p{L}))?(?![\\p{N}])`,
      'giu',
    ),
    DIGIT,
  ),
  byPattern(
    'amount',
    new RegExp(`(?<![\\p{L}\\p{N}.,#-])(?:${NUM})\\s?(?:k|万)?\\s?(?:${UNIT})`, 'giu'),
    DIGIT,
  ),
  byPattern(
    'amount',
    new RegExp(`(?<!\\p{L})(?:${WORD}) (?:dollars|bucks|euros?|pounds|quid|rupees)(?!\\p{L})`, 'giu'),
  ),
  byPattern(
    'amount',
    /(?:paid|pay|charged?|billed|costs?|price|refund(?:ed)?|total|deposit|worth|owe|balance|bill|debit|fee|amount|of|for|says|was|sind|statt|von|payé|pagu[eé]|pagato|cobr\w+|betaald|付|扣|交了|成交价|收了?)[^\d\n]{0,14}(?<![\d#-])(?<v>\d{1,3}(?:[.,]\d{3})*[.,]\d{2})(?![\d:]|[.,]\d|\s?(?:am|pm|uhr|h\b|%))/giu,
    DIGIT,
  ),
  byPattern(
    'amount',
    /(?<![\p{Script=Latin}\p{N}.,:$€£#/-])(?:\d{1,4},\d{2}|(?:2[4-9]|[3-9]\d|\d{3,4})\.\d{2}|\d{1,2}\.[6-9]\d)(?![\d:]|[.,/]\d|\s?(?:am|pm|uhr|kwh|km|kg|gb|mb|h\b|%))/giu,
    DIGIT,
  ),
  byPattern(
    'amount',
    /(?<=(?:paid|pay|charged|cost|price|refund|deposit|asking|付|扣|交了|扣了|成交价) ?(?:me |of |is |was )?)\d{1,3}(?:,\d{3})+(?!\d|,\d)|(?<=(?:付了?|扣了?|交了|刚刚扣了|成交价))\d{2,6}(?!\d)/giu,
    DIGIT,
  ),
];
