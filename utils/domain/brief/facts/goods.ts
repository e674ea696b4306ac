import { every } from '../passage.ts';
import { byPattern, DIGIT, type Finder, type Found } from './found.ts';
import { DEVICES, MODIFIERS, PRODUCTS } from './wares.ts';

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?[- ]?(?:inch|foot|feet|ft|gb|tb|piece|ml|l|kg|w|mm|cm|")?|one|two|three|four|five)';
const LEAD = `(?:(?:(?:${MODIFIERS.join('|')}|${NUMBER})[- ]){0,3})`;

/** How a row of wares begins: two letters, or one where the second may be missing. */
function beginningOf(word: string): string {
  return /^\p{L}{2}(?!\?)/u.test(word) ? word.slice(0, 2) : word.slice(0, 1);
}

const FIRST_LETTER = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;

/** Looks only where a word begins as some row does: hundreds of rows at every letter would take most of the time. */
function noun(k: string, words: readonly string[]): Finder {
  const begins = new Set([...MODIFIERS, ...words, 'one', 'two', 'three', 'four', 'five'].map(beginningOf));
  const pattern = new RegExp(
    `${LEAD}(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'uy',
  );
  return ({ text }) => {
    const found: Found[] = [];
    const lower = text.toLowerCase();
    const plain = lower.length === text.length ? lower : text;
    for (const { index } of every(text, FIRST_LETTER)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const two = plain.slice(index, index + 2);
      if (!begins.has(two) && !begins.has(two.slice(0, 1)) && !DIGIT.test(two)) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(plain);
      if (match) found.push({ k, start: index, end: index + match[0].length });
    }
    return found;
  };
}

/** Model names: one or two capitalised words with a number, after "my", "a" or "the". */
const MODEL =
  /(?<![\p{L}\p{N}])(?:[Mm]y|[Aa]n?|[Tt]he|[Ii]s|[Mm]ein(?:e[nm]?)?|[Mm]on|[Mm]i|[Ii]l|[Uu]n|[Dd]e) (?<v>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)? (?:[A-Z]{0,3}\d{1,4}[A-Za-z]{0,2}|Pro|Mini|Max|Plus|Air|Duo|Ultra)(?: (?:Pro|Mini|Max|Plus|Ultra|\d+))?)(?![\p{L}\p{N}])/gu;

const QUALIFIED: readonly Finder[] = [
  byPattern(
    'membership',
    /(?<!\p{L})(?:gold|silver|bronze|platinum|diamond|premium|regular|elite|vip|prime|loyalty)[ -](?:member(?:ship)?|status|tier|customer|card ?holder)(?:ship)?(?!\p{L})/giu,
  ),
  byPattern(
    'payment method',
    /(?<!\p{L})(?:(?:visa|master ?card|amex|american express|credit|debit)(?: (?:credit|debit))?(?: card)? (?:that |which )?(?:ends?|ending) (?:in|with) \d{4}|(?:visa|master ?card|amex|american express)(?: (?:credit|debit|card))*|pay ?pal|apple pay|google pay|klarna|girocard)(?!\p{L})|(?<=(?:refund\w*|paid|pay|back|use|using|charge\w*|credit\w*)[^.?!\n]{0,24} (?:to|by|with|via|on|my|the|a|original) )(?:original )?(?:gift card|credit card|debit card|bank transfer|direct debit)(?!\p{L})/giu,
  ),
  byPattern(
    'cabin',
    /(?<=(?:in|to|into|upgrade to|for|cheapest) )(?:basic economy|premium economy|economy|business|first) class(?!\p{L})/giu,
  ),
  byPattern(
    'reason',
    /(?<!\p{L})(?:(?:a )?change (?:of|in) (?:my )?plans?|no longer needed?|(?:ordered|bought|booked) (?:it )?by mistake|bad weather|wrong size|too (?:small|big|large))(?!\p{L})/giu,
  ),
  byPattern(
    'plan',
    /(?<!\p{L})(?:(?:annual|monthly|yearly|family|student|business|team|starter|basic|free|premium|enterprise|pro|standard|unlimited)[ -])+(?:plan|subscription|tier|package|contract|pass)(?!\p{L})/giu,
  ),
  byPattern(
    'version',
    /(?<!\p{L})(?:(?:windows|android|ios|ipados|macos|ubuntu|debian|firmware|version|v\.?|patch|agent|app|build|chrome|firefox|safari|edge) ?(?:version )?\d+(?:\.\d+){0,3})(?![\p{N}.]\d|\p{L})/giu,
  ),
  byPattern(
    'age',
    /(?<=(?:i'm|im|i am|mum,|dad,|he is|she is|he's|she's|aged?|is|ich bin|bin|j'ai|tengo|ho|tenho|ben) )(?:\d{1,2}|1[01]\d)(?=,| (?:years|yrs|and|yo|jahre|ans|años|anni|anos|jaar)|\.| (?:so|and|und|et|y|e|en|but|with|ans)(?!\p{L})|$)(?: (?:years|yrs|jahre|ans|años|anni|anos|jaar)(?: old| alt| oud)?)?/giu,
  ),
  byPattern('age', /(?<!\p{N})\d{1,3}(?:[- ]?(?:year|yr|yo)[- ]?(?:old)?(?!\p{L})|歳|岁)/giu),
  byPattern(
    'error',
    /(?<!\p{L})(?:error|code|fehler(?:code|meldung)?|erreur|errore|erro|foutcode|fout|http|エラー|错误(?:码)?)[ :#]*(?:code |message |is |says )?[ :'"]*(?<v>(?:[A-Z]{1,5}[-_ ]?)?[A-Z_]*\d{2,6}[A-Z]?)(?![\p{L}\p{N}])/giu,
  ),
  byPattern('error', /(?<!\p{L})[A-Z]{2,}(?:_[A-Z0-9]+)+(?!\p{L})/gu),
  byPattern(
    'error',
    /(?:says?|said|shows?|showing|reads?|error|message|msg|display(?:s|ed)?|sagt|zeigt|steht|meldet|affiche|dit|dice|sale|esce|mostra|diz|aparece|zegt|meldt|reden|état|screen)[^"'\n\p{N}]{0,24}(?<![\p{L}])["'«](?<v>[^"'«»\n]{4,80})["'»](?!\p{L})/giu,
  ),
  byPattern('error', /[「『](?<v>[^」』\n]{3,40})[」』](?=(?:と|って|が)(?:出|表示))/gu),
];

const DEVICE = noun('device', DEVICES);
const PRODUCT = noun('product', PRODUCTS);

function plainly(finder: Finder): Finder {
  return (setting) => finder(setting).map((found) => withoutLead(setting.text, found));
}

/** A count of one and an article carry no meaning: "one laptop" is the laptop. */
function withoutLead(text: string, found: Found): Found {
  const lead = /^(?:one|new|old) /i.exec(text.slice(found.start, found.end));
  return lead ? { ...found, start: found.start + lead[0].length } : found;
}

/** What the case is about: plans, cards, cabins, versions, errors, devices and wares. */
export const goods: readonly Finder[] = [
  ...QUALIFIED,
  byPattern('device', MODEL),
  plainly(DEVICE),
  plainly(PRODUCT),
];
