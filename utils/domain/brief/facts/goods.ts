import { languageOf } from '../../language.ts';
import { sentencesOf } from '../../text.ts';
import { every } from '../passage.ts';
import { MAKERS, SERVICES } from './brands.ts';
import { byPattern, CJK, DIGIT, type Finder, type Found } from './found.ts';
import { CITIES } from './gazetteer.ts';
import { phrasesIn, wordsIn } from './vocabulary.ts';
import { CJK_WARES, DEVICES, MODIFIERS, PRODUCTS } from './wares.ts';

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?[- ]?(?:inch|foot|feet|ft|gb|tb|piece|ml|l|kg|w|mm|cm|")?|one|two|three|four|five)';
const LEAD = `(?:(?:(?:${MODIFIERS.join('|')}|${NUMBER})[- ]){0,3})`;

/** How a row of wares begins: three letters, or fewer where one of them may be missing. */
function beginningOf(word: string): string {
  const sure = /^[\p{L}\d-]{0,3}/u.exec(word)?.[0] ?? '';
  return /^\?/.test(word.slice(sure.length)) ? sure.slice(0, -1) : sure;
}

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
    for (const { start: index } of wordsIn(text)) {
      if (text[index - 1] === '-') continue;
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const three = plain.slice(index, index + 3);
      const may = begins.has(three) || begins.has(three.slice(0, 2));
      if (!may && !DIGIT.test(three[0] ?? '')) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(plain);
      if (match) found.push({ k, start: index, end: index + match[0].length });
    }
    return found;
  };
}

/** Words that a number follows without making a model of them. */
const NO_MODEL =
  '(?:Page|Article|Regulation|Section|Step|Option|Chapter|Part|Room|Flat|Unit|Gate|Terminal|Platform|Line|Route|Zone|Level|Day|Week|Version|Error|Code|Order|Ticket|Case|Claim|Policy|Invoice|Account|Booking|Reservation|Flight|Item|Number|No|Nr|Ref|Reference|Customer|Member|Zip|Jan\\p{L}*|Feb\\p{L}*|Mar\\p{L}*|Apr\\p{L}*|May|Mai|June?|July?|Aug\\p{L}*|Sept?\\p{L}*|Oct\\p{L}*|Okt\\p{L}*|Nov\\p{L}*|De[cz]\\p{L}*|Mon\\p{L}*|Tue\\p{L}*|Wed\\p{L}*|Thu\\p{L}*|Fri\\p{L}*|Sat\\p{L}*|Sun\\p{L}*|The|And|My|For|From|At|In|On|Of|To|It|Its|I|We|You|They|He|She|But|Is|Was|Only|About|Over|After|Before|Since|Until|All|Another|Last|Next|First|Charged|Paid|Got|Had|Need|Bought|Sent|Not|Just|Also|Still|Now|Then|So|If|That|This|These|Those|Says|Shows|Ordered|Yes|No|Ok|Okay|Hi|Hello|Thanks|Please|USD|EUR|GBP|CHF|ZIP|PLZ|CAP|ID|PIN|Paragraph|Kapitel|Artikel|Seite|Tag|Woche|Raum|Zimmer|Am|Ab|Um|Seit|Vor|Bis|Le|La|El|Les|Los|Las|Il|De|Du|Des|Del|Em|En|Dia|Art|Kunden\\p{L}*|Bestell\\p{L}*|Rechnung\\p{L}*|Auftrag\\p{L}*|Vertrag\\p{L}*|Commande|Pedido|Ordine|Factura|Facture|Fattura|Prenotazione|Reserva|Dossier|Polis\\p{L}*|Police|P[óo]liza|Polizza|Contrat\\p{L}*|Konto|Compte|Cuenta|Conto|Conta|Klant\\p{L}*|Zaak|Serial|Seriennummer|Sendung\\p{L}*|Suivi|Fl[uü]g\\p{L}*|Vol|Vuelo|Volo|Voo|Vlucht|Sitz|Platz|Gleis|Tel|Fax|IBAN|SKU|Kundennr|Size|Gr[öo](?:ß|ss)e|Taille|Talla|Windows|Android|IOS|Meter|Z[äa]hler\\p{L}*)';
/** Model names: one or two capitalised words with a number, a code or a word of the trade. */
const MODEL = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?!${NO_MODEL}(?![\\p{L}]))(?<v>\\p{Lu}[\\p{L}]{2,}(?: (?!${NO_MODEL}(?![\\p{L}]))\\p{Lu}[\\p{L}]+){0,2} (?:(?=\\w*\\d)(?!\\d{5,})[A-Z]{0,3}\\d{1,4}[A-Za-z]{0,2}|Pro|Mini|Max|Plus|Air|Duo|Ultra|Lite)(?: (?:Pro|Mini|Max|Plus|Ultra|\\d{2,4}))?)(?![\\p{L}\\p{N}:%€£$-]|[.,/]\\d| ?(?:[ap]m|uhr|eur|usd|h|min\\w*|days?|weeks?|people|nights?)(?!\\p{L}))`,
  'gu',
);
const MADE = new RegExp(
  `(?<![\\p{L}\\p{N}'-])${MAKERS} (?:\\p{Lu}[\\p{L}\\d]+|[\\p{L}]{0,3}\\d{1,4}\\p{L}{0,2})(?: (?:\\p{Lu}[\\p{L}\\d]+|\\d{1,4}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
const named = byPattern('product', MODEL);
/** Without towns: a number after one is a district. */
const models: Finder = (setting) =>
  named(setting).filter(({ start, end }) => phrasesIn(setting.text.slice(start, end), CITIES).length === 0);
const services: Finder = ({ text }) =>
  phrasesIn(text, SERVICES).map(({ start, end }) => ({ k: 'service', start, end }));

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
    /(?<!\p{L}|not )(?:business|first[ -]class)(?: class)? (?:flights?|round[- ]trip|one[- ]way)(?!\p{L})|(?<=(?:in|to|into|upgrade to|for|cheapest) )(?:basic economy|premium economy|economy|business|first) class(?!\p{L})|(?<!\p{L})(?:erste|zweite|1\.|2\.) klasse|(?:premi[èe]re|seconde|primera|segunda|prima|seconda|primeira|eerste|tweede) (?:classe|clase|klas)(?!\p{L})/giu,
  ),
  byPattern(
    'product',
    /(?<=(?:added?|refund (?:for|on|of)|using|claim on) (?:the |my |a |any )?)(?:travel |trip |flight |phone |home |house |car |pet )?insurance(?= (?:i|for|when|on|so|to|specifically|since|,)|[.,!?]|$)/giu,
  ),
  byPattern(
    'reason',
    /(?<!\p{L})(?:(?:a )?change (?:of|in) (?:my )?plans?|no longer needed?|(?:ordered|bought|booked) (?:it )?by mistake|bad weather|wrong size|too (?:small|big|large))(?!\p{L})/giu,
  ),
  byPattern(
    'reason',
    /(?<=(?<!\p{L})reasons?(?: (?:for|why|behind)[^.,;:!?\n]{1,48}?)? (?:is|was|are)(?: that| because| due to| because of| simply| just)? ["']?)(?<v>(?!(?:because|that|due|simply|just|not|what|why|how|unclear|unknown)(?!\p{L}))[^.,;:!?\n"]{4,64})/giu,
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
    /(?<=(?<!\p{L})(?:i'm|im|i am|mum,|dad,|he is|she is|he's|she's|aged?|is|ich bin|bin|j'ai|tengo|ho|tenho|ben) )(?:\d{1,2}|1[01]\d)(?=,| (?:years|yrs|and|yo|jahre|ans|años|anni|anos|jaar)|\.| (?:so|and|und|et|y|e|en|but|with|ans)(?!\p{L})|$)(?: (?:years|yrs|jahre|ans|años|anni|anos|jaar)(?: old| alt| oud)?)?/giu,
  ),
  byPattern('age', /(?<!\p{N})\d{1,3}(?:[- ]?(?:year|yr|yo)[- ]?(?:old)?(?!\p{L})|歳|岁)/giu),
  byPattern(
    'error',
    /(?<!\p{L})(?:error|code|fehler(?:code|meldung)?|erreur|errore|erro|foutcode|fout|http|エラー|错误(?:码)?)[ :#]*(?:code |message |is |says )?[ :'"]*(?<v>(?:[A-Z]{1,5}[-_ ]?)?[A-Z_]*\d{2,6}[A-Z]?)(?![\p{L}\p{N}])/giu,
  ),
  byPattern('error', /(?<![\p{L}\p{N}])0x[0-9a-f]{4,10}(?![\p{L}\p{N}])/giu, DIGIT),
  byPattern('error', /(?<!\p{L})[A-Z]{2,}(?:_[A-Z0-9]+)+(?!\p{L})/gu),
  byPattern(
    'error',
    /(?<!(?:letter|form|mail|poster|sign|badge|voice|article|policy|contract|terms|he|she|they|you|agent|bot|chat|brief|lettre|carta) (?:just |still |only |already )?)(?:says?|said|shows?|showing|reads?|error|message|msg|display(?:s|ed)?|sagt|zeigt|steht|meldet|affiche|dit|dice|sale|esce|mostra|diz|aparece|zegt|meldt|reden|état|screen)[^"'\n\p{N}]{0,24}(?<![\p{L}])["'«](?<v>[^"'«»\n]{4,80})["'»](?!\p{L}| (?:button|link|page|tab|menu|option|anywhere|field|form))/giu,
  ),
  byPattern('error', /(?:提示|显示|出现|弹出|写着|报错)[:：,，]?\s?"(?<v>[^"\n]{2,40})"/gu, CJK),
  byPattern(
    'age',
    /(?<=(?:ist|hat|bin|a|tiene|tengo|ha|ho|tem|tenho|is|ben|hija|hijo|fils|fille) )\d{1,2} (?:jahre|ans|años|añitos|anni|anos|jaar)(?: alt| oud)?(?!\p{L})/giu,
    DIGIT,
  ),
  byPattern('error', /[「『](?<v>[^」』\n]{3,40})[」』](?=(?:と|って|が)(?:出|表示))/gu),
];

const DEVICE = noun('device', DEVICES);
const PRODUCT = noun('product', PRODUCTS);

function plainly(finder: Finder): Finder {
  return (setting) => finder(setting).map((found) => withoutLead(setting.text, found));
}

/** What people do with a thing that their case is about; elsewhere a thing is only mentioned. */
const MATTER =
  /order|bought|buy|purchas|return|exchang|replac|refund|deliver|arriv|ship|receiv|sent|cancel|brok|damag|fault|wrong|missing|defect|repair|work|price|cost|paid|sell|sold|swap|warrant|item|size|colou?r|model|(?:^|\W)(?:my|our|add|remove|rent|book|new|which|want|need|for|the one|2|3) |want|need|come|came|crack|tear|torn|late|stolen|lost|serial|install|connect|charg|update|fit|stuck|blink|drop|slow|freez|reboot|flash|leak|dead|turn|\?/i;

function mattering(finder: Finder): Finder {
  return (setting) => {
    const found = finder(setting);
    if (found.length === 0 || languageOf(setting.text) !== 'en') return found;
    const sentences = sentencesOf(setting.text);
    const near = [...every(setting.text, MODEL), ...every(setting.text, MADE)].map(({ index }) => index);
    return found.filter(({ start }) => {
      const around = sentences.find((one) => one.start <= start && start < one.end);
      if (near.some((at) => Math.abs(at - start) < 60)) return false;
      return !around || MATTER.test(setting.text.slice(around.start, around.end));
    });
  };
}

/** A count of one and an article carry no meaning: "one laptop" is the laptop. */
function withoutLead(text: string, found: Found): Found {
  const lead = /^(?:one|new|old) /i.exec(text.slice(found.start, found.end));
  return lead ? { ...found, start: found.start + lead[0].length } : found;
}

/** What the case is about: plans, cards, cabins, versions, errors, devices and wares. */
const ASKED_WHY =
  /(?<v>(?:(?:i'm|i am|my|we|i|the) )[^.,;:!?\n"]{5,60}|(?:sick|ill|sickness|illness|work|family|personal reasons|weather)[^.,;:!?\n"]{0,40})/iu;

/** What is answered to "why". */
const answers: Finder = ({ text, asked }) => {
  const match = asked.includes('reason') && text.length < 300 ? ASKED_WHY.exec(text) : null;
  const value = match?.groups?.v;
  if (!match || !value || !SICK.test(value)) return [];
  return [{ k: 'reason', start: match.index, end: match.index + value.trimEnd().length }];
};
const SICK =
  /sick|ill(?!\p{L})|unwell|not feeling|died|passed away|emergency|family|work|weather|hospital|plans/iu;

export const goods: readonly Finder[] = [
  ...QUALIFIED,
  answers,
  models,
  byPattern('product', MADE),
  services,
  mattering(plainly(DEVICE)),
  mattering(plainly(PRODUCT)),
  byPattern('product', CJK_WARES, CJK),
];
