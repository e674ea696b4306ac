import type { Stretch } from '../../text.ts';
import { every } from '../passage.ts';
import { beginningsOf } from './beginnings.ts';
import { checkedKind } from './checked.ts';
import type { Finder, Found } from './found.ts';
import { wordsFrom } from './gate.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Tokens that can be a number or a code: `48213`, `#W5061109`, `RE-2025-081`, `NW 482`, `88 204 117`, `sara_lee_41`. */
const TOKEN =
  /(?<![\p{Script=Latin}\p{N}@.,/-])#?(?:(?!(?:ZIP|PLZ|CAP|CEP|REF|ID|NO|NR|PNR|SKU|IMEI|CASE|ORDER|CODE|BIC|TEL|PIN)[ -])[A-Z]{1,5}[ -]\d{2,6}(?:[ -]\d{2,6}){0,4}|\d{1,5}[A-Z]?(?: \d{2,6}){1,5}|[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+){1,6}|[A-Za-z0-9]{3,40})(?![\p{Script=Latin}\p{N}@]|[.,]\d|[$€£%])/gu;

/** Measures, ordinals, times and the like, which look like codes but name nothing. */
const MEASURE =
  /^#?(?:\d+(?:st|nd|rd|th|er|e|º|x|k|m|h|d|am|pm|min|mins|gb|tb|mb|kb|ft|in|lb|lbs|oz|kg|g|cm|mm|ml|l|w|v|mbps|yo|yr|hrs|hp|p|fps|hz|mah|days?|weeks?|uhr|euro?s?|usd|eur|gbp)|\d{1,3}-(?:inch|foot|day|night|hour|minute|piece|month|year|way|star|stop|person|pack|week|in|ft)\w*|\d{1,2}[:h]\d{2}|(?:19|20)\d{2}|\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,3}|24\/7|\d{3}\/(?:19|20)\d{2}|(?:covid|sars)-\d+|(?:i[3579]|\d+[gt]b|ram)(?:[/-]\w+)+|i[3579]|\d+mp|ipx\d|\d+x\d+(?:cm|mm)?)$/iu;

const GLUE = `[\\s"'(\\[*:#=.,、。：]*(?:-\\s+)?(?:(?:is|was|are|were|number|numbers|no|nr|n°|nº|num|id|ids|code|ref|ending|ends|in|on|for|it's|its|lautet|ist|est|es|[èée]|numero|n[úu]mero|num[ée]ro|nummer|number's|called|my|the|your|pending|latest|recent|番号は|は|が|是|为)[\\s"'(\\[*:#=.,、：]*(?:-\\s+)?){0,5}`;

const ROWS = KINDS.map((kind) => ({
  kind,
  needs: wordsFrom(beginningsOf(kind.words)),
  before: new RegExp(`(?<![\\p{Script=Latin}])(?:${kind.words})s?${GLUE}$`, 'iu'),
  after: new RegExp(
    `^[\\s"')\\]*,]*(?:is|was|are|being|as|would be|=)?\\s*(?:my |the |our )?(?:${kind.words})(?![\\p{Script=Latin}])`,
    'iu',
  ),
}));
const ALSO =
  /^[\s"')\]*]*(?:,|;|and|or|&|\+|und|oder|et|ou|y|o|e|en|と|和|plus)[\s"'(#*]*(?:and |also )?(?:my |the )?[\s"'(#*]*$/iu;
/** Units of text that may stand between a label and its value. */
const REACH = 56;

/** Forms that say enough by themselves. */
const BARE: readonly (readonly [string, RegExp])[] = [
  ['order', /^#?W\d{6,}$|^#[A-Z]{0,3}-?\d{4,}$/u],
  ['user id', /^[a-z]+_[a-z]+_\d{2,}$/u],
  ['payment method', /^(?:credit_card|gift_card|paypal)_\d+$/u],
  ['flight', /^[A-Z]{2} ?\d{3,4}$|^HAT\d{3}$/u],
  [
    'reference',
    /^#?(?=(?:.*\d){3})(?!#\p{L}+\d{1,3}$)(?:[A-Z]{1,5}[-/ ][A-Z0-9]+(?:[-/ ][A-Z0-9]+)*|\d+(?:[-/][A-Z0-9]+)+|[A-Z]+\d+[A-Z0-9]*|\d+[A-Z]+[A-Z0-9]*)$/u,
  ],
  ['reference', /^[a-z]{2,8}-\d{2,4}$|^\d{1,3}(?:\.\d{3})+-[\dkK]$/],
  ['reference', /^(?:(?=.*\d)(?=.*[A-Z])[A-Z0-9]{6,}|#(?=(?:.*\d){4})[A-Z0-9]{6,})$/u],
  [
    'user id',
    /^(?!.*(?:card|paypal|_(?:at|by|id|ids|on|type|name|date|reason|check|number|status|email|total)$))(?=.*\p{Ll})[\p{L}\d]+(?:_[\p{L}\d]+)+$/u,
  ],
  ['item', /^\d{10}$/],
  ['number', /^\d{4,}$|^\d{2,}(?: \d{3,})+$/],
];

/** "3000 people" counts; it is the number of nothing. */
const ROUND = /^\d+00 \p{Ll}{2}/u;

/** Words of six letters that people write in capitals to press a point. */
const PRESSED =
  /^(?:ACCEPT|ACTUAL|AGENTS|ALMOST|ALWAYS|AMOUNT|ANSWER|ANYONE|ANYWAY|AROUND|AWHILE|BECOME|BEFORE|BETTER|BEYOND|CANCEL|CANNOT|CHANGE|CHARGE|CREDIT|DELETE|DENIED|DIRECT|DOLLAR|DOUBLE|DURING|EITHER|ENOUGH|EXCEPT|EXPECT|EXTRAS|FAILED|FAMILY|FLIGHT|FRIDAY|FUCKED|HELLO+|HUMANS|INSANE|ISSUES|ITSELF|LATEST|LITTLE|LONGER|MIDDLE|MINUTE|MONDAY|MONTHS|NEEDED|NOBODY|NORMAL|NOTICE|NUMBER|ORDERS|PEOPLE|PERSON|PLEASE|POLICY|PROPER|REALLY|REASON|REFUND|REFUSE|REMOVE|REPEAT|RETURN|SECOND|SHOULD|SIMPLE|SINGLE|STATUS|STUPID|SUNDAY|THANKS|THEFTS|TICKET|TOTALS|TRYING|TWELVE|UNABLE|UNLESS|UNTIL|UPDATE|URGENT|USELESS|WANTED|WASTED|WEEKLY|WITHIN|WORKED|WRONGS)$/;

function fits(kind: Kind, value: string): boolean {
  if (PRESSED.test(value)) return false;
  if (!kind.form.test(value)) return false;
  if (kind.k === 'user id') return /[\d_]/.test(value) || /[A-Z].*[A-Z]/.test(value);
  return kind.k === 'reservation' || /\d/.test(value);
}

type NamedRow = (typeof ROWS)[number];

/** The kind that the words before or after a value tell, of those that the message names at all. */
function named(rows: readonly NamedRow[], text: string, { start, end }: Stretch): string | null {
  const fitting = rows.filter(({ kind }) => fits(kind, text.slice(start, end)));
  if (fitting.length === 0) return null;
  const lead = text.slice(Math.max(0, start - REACH), start);
  const rest = text.slice(end, end + REACH);
  const row =
    fitting.find(({ before }) => before.test(lead)) ?? fitting.find(({ after }) => after.test(rest));
  return row?.kind.k ?? null;
}

function askedFor(value: string, asked: readonly string[]): string | null {
  for (const k of asked) {
    const kind = KINDS.find((row) => row.k === k);
    if (kind && fits(kind, value) && (/\d/.test(value) || value.length === 6)) return k;
  }
  return null;
}

function bare(value: string, text: string): string | null {
  return checkedKind(value, text) ?? BARE.find(([, form]) => form.test(value))?.[0] ?? null;
}

/** A digit, six capitals, or a login's letters. */
const CODED = /\d|[A-Z]{6}|[a-z][_~A-Z]/;

const coded: Finder = ({ text, asked }) => {
  const found: Found[] = [];
  let last: Found | null = null;
  let rows: readonly NamedRow[] | null = null;
  for (const match of every(text, TOKEN)) {
    const value = match[0];
    const [start, end] = [match.index, match.index + value.length];
    if (!/\d/.test(value) && !/^[A-Z]{6}$/.test(value) && !/[a-z][_~]|[a-z][A-Z]/.test(value)) continue;
    rows ??= ROWS.filter(({ needs }) => needs.test(text));
    const label = named(rows, text, { start, end });
    const short =
      MEASURE.test(value) && !(label && /^(?:\d{3,4}|\d{1,3})$/.test(value) && label !== 'user id');
    if (short) continue;
    const listed: string | null =
      last && start > last.end && ALSO.test(text.slice(last.end, start)) ? last.k : null;
    const alike: string | null =
      listed && /\d/.test(value) && KINDS.some((row) => row.k === listed && fits(row, value)) ? listed : null;
    const k: string | null = label ?? alike ?? askedFor(value, asked) ?? bare(value, text);
    if (!k || (k === 'number' && ROUND.test(text.slice(start, end + 3)))) continue;
    last = { k, start, end };
    found.push(last);
  }
  return found;
};

/** Numbers and codes whose kind is in the customer's words, in the AI's question or in their form. */
export const codes: Finder = Object.assign(coded, { needs: CODED });
