import type { Row } from './find.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?';
/** A day as it is written in the nine languages. */
export const DATE = `(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})|${DAY}(?: (?:of|de))?[ -]?${MONTH},?(?: de)?[ -]\\d{2,4}|${MONTH}[ -]${DAY},?[ ]\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}[日号]|\\d{4} ${MONTH} ${DAY})`;
const BORN =
  '(?:(?:date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|born)|geburtsdatum|geburtstag|geboren|date de naissance|anniversaire|née?|fecha de nacimiento|cumpleaños|nací|nacid[oa]|data di nascita|compleanno|nat[oa]|data de nascimento|aniversário|nasci(?:d[oa])?|geboortedatum|verjaardag|生年月日|誕生日|生日|出生日期|出生)';

/** Days of birth, by the words before them or after. */
export const BIRTH_ROWS: readonly Row[] = [
  {
    kind: 'birth',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}])${BORN}(?:\\s?(?:is|was|on|in|am|ist|le|est|el|es|il|è|em|é|op|は|是|：|:|=|-|,|\\(|on the)){0,3}\\s{0,2}(?<v>${DATE})(?![\\p{Script=Latin}\\p{N}])`,
      'giu',
    ),
  },
  {
    kind: 'birth',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<v>${DATE})(?= (?:geboren|is my (?:birthday|date of birth)))`,
      'giu',
    ),
  },
];

/** Days anywhere. */
export const DATE_ROW: Row = {
  kind: 'date',
  pattern: new RegExp(`(?<![\\p{Script=Latin}\\p{N}./-])${DATE}(?![\\p{Script=Latin}\\p{N}])`, 'giu'),
};

const THING =
  /(?:laptop|phone|device|car|account|contract|battery|system|machine|printer|house|computer|tv|router|modem|tablet|watch|camera|washer|dryer|fridge|oven|building|product|model|order|ticket|bug|version|software|app|it|this|that|warranty|policy|company|\p{Lu}\p{Ll}+\d\p{L}*)(?:['’]s| is| was| are|, now)?(?: (?:only|just|about|over|nearly|almost|at least|already))? $/iu;

/** A person's years. */
export const AGE_ROW: Row = {
  kind: 'age',
  pattern:
    /(?<![\p{L}\p{N}.,$€£])(?:\d{1,3}[ -]years?[ -]old|\d{1,3}[ -]?(?:yo|y\/o)|aged? \d{1,3}(?! ?(?:%|days|hours|minutes|months))|(?<=\b(?:I am|I['’]m|[Hh]e is|[Ss]he is|[Hh]e['’]s|[Ss]he['’]s|[Ii] turned|[Tt]urning) )\d{1,2}(?=[.,!?;]|$| and | but )|(?<=\b[Ii]ch bin )\d{1,3} Jahre alt|(?<=\b[Jj]['’]ai )\d{1,3} ans|(?<=\b[Tt]engo )\d{1,3} años|(?<=\b[Hh]o )\d{1,3} anni|(?<=\b[Tt]enho )\d{1,3} anos|(?<=\b[Ii]k ben )\d{1,3} jaar)(?![\p{L}\p{N}])/gu,
  proven: (value, before, after) =>
    THING.test(before) || THING.test(`${/^ \p{L}+/u.exec(after)?.[0] ?? ''} `) ? 0 : value.length,
};

/** Numbers of a purchase, a journey, a case. */
export const ORDER_ROW: Row = {
  kind: 'order',
  pattern:
    /(?<!\p{L})(?:order|reservation|booking|confirmation|reference|ref|tracking|invoice|ticket|case|claim|policy|customer|account|member(?:ship)?|bestell(?:ung|nummer)|auftrag(?:snummer)?|rechnung(?:snummer)?|kundennummer|buchung(?:snummer)?|commande|réservation|facture|dossier|pedido|reserva|factura|ordine|prenotazione|fattura|encomenda|fatura|bestelling|boeking|factuur|klantnummer|注文番号|予約番号|追跡番号|订单号|快递单号)(?:[ ]?(?:number|no\.?|nr\.?|id|code|reference|num[ée]ro|n[úu]mero|nummer|is|ist|est|es|è|é|#|:|：|=|は|是|n[.°º])){0,3}[ ]{0,2}(?<v>(?=[A-Z-]{0,12}\d)[A-Z0-9](?:[-/]?[A-Z0-9]){3,30})(?![\p{L}\p{N}])/giu,
};
