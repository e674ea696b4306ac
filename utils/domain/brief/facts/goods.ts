import { languageOf } from '../../language.ts';
import { sentencesOf } from '../../text.ts';
import { every } from '../passage.ts';
import { MAKERS, SERVICES } from './brands.ts';
import { byPattern, CJK, DIGIT, type Finder, type Found } from './found.ts';
import { wordsFrom } from './gate.ts';
import { CITIES } from './gazetteer.ts';
import { isPosted } from './posted.ts';
import { QUALIFIED } from './qualified.ts';
import { listen, listener, sifted } from './sift.ts';
import { phrasesIn } from './vocabulary.ts';
import { CJK_WARES, DEVICES, MODIFIERS, PRODUCTS } from './wares.ts';

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?[- ]?(?:inch|foot|feet|ft|gb|tb|piece|ml|l|kg|w|mm|cm|")?|one|two|three|four|five)';
const LEAD = `(?:(?:(?:${MODIFIERS.join('|')}|${NUMBER})[- ]){0,3})`;

/** How a row of wares begins: the letters that none of its forms lacks. */
function beginningOf(word: string): string {
  const sure = /^[\p{L}\d-]*/u.exec(word)?.[0] ?? '';
  return /^\?/.test(word.slice(sure.length)) ? sure.slice(0, -1) : sure;
}

/** Looks only where a word begins as some row does: hundreds of rows at every letter would take most of the time. */
function noun(k: string, words: readonly string[]): Finder {
  const begins = new Map<string, string[]>();
  for (const row of [...MODIFIERS, ...words, 'one', 'two', 'three', 'four', 'five'].map(beginningOf))
    begins.set(row.slice(0, 2), [...(begins.get(row.slice(0, 2)) ?? []), row]);
  const id = listener();
  const ours = [id];
  listen((word) => {
    const rows = begins.get(word.slice(0, 2)) ?? [];
    const may =
      word.length === 1 ||
      DIGIT.test(word.slice(0, 2)) ||
      rows.some((row) => word.startsWith(row) || row.startsWith(word));
    return may ? ours : [];
  });
  const pattern = new RegExp(
    `${LEAD}(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'uy',
  );
  return ({ text }) => {
    const found: Found[] = [];
    const { words: all, heard } = sifted(text);
    const starts = heard[id];
    if (!starts) return found;
    const lower = text.toLowerCase();
    const plain = lower.length === text.length ? lower : text;
    for (const at of starts) {
      const index = all[at]?.start ?? 0;
      if (text[index - 1] === '-') continue;
      if (index < (found.at(-1)?.end ?? 0)) continue;
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
  `(?<![\\p{L}\\p{N}'@#_-])(?!${NO_MODEL}(?![\\p{L}]))(?<v>\\p{Lu}[\\p{L}]{2,}(?: (?!${NO_MODEL}(?![\\p{L}]))\\p{Lu}[\\p{L}]+){0,2} (?:(?=\\w*\\d)(?!\\d{5,})[A-Z]{0,3}\\d{1,4}[A-Za-z]{0,2}|Pro|Mini|Max|Plus|Air|Duo|Ultra|Lite)(?: (?:Pro|Mini|Max|Plus|Ultra|\\d{2,4}))?)(?![\\p{L}\\p{N}:%€£$-]|[.,/]\\d| ?(?:[ap]m|uhr|eur|usd|h|min\\w*|days?|weeks?|people|nights?)(?!\\p{L}))`,
  'gu',
);
const MADE = new RegExp(
  `(?<![\\p{L}\\p{N}'@#_-])${MAKERS} (?:\\p{Lu}[\\p{L}\\d]+|[\\p{L}]{0,3}\\d{1,4}\\p{L}{0,2})(?: (?:\\p{Lu}[\\p{L}\\d]+|\\d{1,4}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
const MAKER = wordsFrom(MAKERS.slice(3, -1).toLowerCase().replaceAll('|', '. '));
const named = byPattern('product', MODEL);
const MODELLED = /[A-Z\u00c0-\u00de][^\s\d]+ [A-Z]{0,3}\d| (?:Pro|Mini|Max|Plus|Air|Duo|Ultra|Lite)(?![a-z])/;
/** Without towns: a number after one is a district. */
const models: Finder = (setting) =>
  (MODELLED.test(setting.text) ? named(setting) : []).filter(
    ({ start, end }) => phrasesIn(setting.text.slice(start, end), CITIES).length === 0,
  );
const services: Finder = ({ text }) =>
  phrasesIn(text, SERVICES).map(({ start, end }) => ({ k: 'service', start, end }));

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
    if (found.length === 0 || isPosted(setting.text) || languageOf(setting.text) !== 'en') return found;
    const sentences = sentencesOf(setting.text);
    const near = [
      ...(MODELLED.test(setting.text) ? every(setting.text, MODEL) : []),
      ...(MAKER.test(setting.text) ? every(setting.text, MADE) : []),
    ].map(({ index }) => index);
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
export const goods: readonly Finder[] = [
  ...QUALIFIED,
  models,
  byPattern('product', MADE, MAKER),
  services,
  mattering(plainly(DEVICE)),
  mattering(plainly(PRODUCT)),
  byPattern('product', CJK_WARES, CJK),
];
