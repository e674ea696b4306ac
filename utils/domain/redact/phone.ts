import type { Row } from './find.ts';

const CUE =
  /(?:phone|mobile|cell|\btel|\bcall|\bring|reach|\btext|whatsapp|signal|sms|\bfax|dial|contact|my number|new number|number is|voicemail|hotline|landline|telefon|handy|r[üu]ckruf|erreich\w*|anrufen|t[ée]l[ée]phone|portable|joindre|appel\w*|rappel\w*|num[ée]ro (?:est|de)|llam\w+|celular|m[óo]vil|tel[ée]fono|chiam\w+|cellulare|telefone|ligar|ligue|telem[óo]vel|\bbel|bellen|mobiel|telefoon|nummer is|電話|携帯|連絡先|电话|手机|联系方式|拨打)[^\d\n[\]]{0,40}$/iu;
const OTHER =
  /(?<!\p{L})(?:order|account|policy|claim|invoice|ticket|(?<!in )case|tracking|parcel|package|customer|member\w*|contract|serial|konto\w*|kunden\w*|bestell\w*|rechnung\w*|vertrag\w*|paket|commande|colis|pedido|ordine|client\w*|contrat\w*|polizza|referen\w*|ref|notice|meter|item|items|sku|imei|vin|isbn|ean|upc|barcode|error|booking|reservation|confirmation|transaction|receipt|model|part|zip|#|№|n[°º]|.{0,4}单号|订单|客户编号|发票|注文.{0,2}|予約.{0,2}|追跡.{0,2}|お客様.{0,2}|klantnummer|factuur|pakket|bestelling|fattura|factura|facture|fatura|encomenda|pacco)(?! ?(?:service|support|care|rep|representative|hotline|line|desk|team|department|is|can|at|on))(?:[ -]?(?:number|no\.?|id|nr\.?|code|num[ée]ro|n[úu]mero|nummer))?[^\d\n]{0,14}$/iu;
const DATE = /^\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?:[ T]\d.*)?\)?$/;
/** Lengths of the groups that numbers are written in, most countries', where nothing else is written so. */
const GROUPS =
  /^(?:1,)?3,3,4$|^3,7$|^(?:[1-4],)?2,2,2,2(?:,2)?$|^2,3,2,2$|^3,3,2,2$|^3,2,2,2$|^3,2,3$|^2,3,4$|^2,3,3,4$|^2,4,4$|^3,4,4$|^1,3,3,4$|^3,3,3,4$/;
/** The same for what begins with a zero, a bracket, a mobile prefix or a free-call one. */
const GROUPED =
  /^(?:\(0?\d{1,4}\)[ -]?\d{2,5}(?:[ .-]?\d{2,6}){1,3}|0\d{1,4}[ /.-]\d{2,8}(?:[ /.-]\d{2,5}){0,4}|1[3-9]\d-?\d{4}-?\d{4}|1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}-\d{4}|1[ .-]?\(\d{3}\)[ .-]?\d{3}[ .-]?\d{4}|00[1-9]\d{0,2}[ -]?\(?\d[\d() -]{6,16}|[2-9]\d{2}([ -])\d{3}\1(?!000)\d{3}|\(0\d?-\d\)[ ]?\d{3}[ -]\d{3,4}|[6-9]\d{4} \d{5}|1[38]00 \d{3} \d{3}|0[1-9]\d{7,9})$/;

/** True for groups parted alike, none of them a year or a decimal. */
function isGrouped(base: string): boolean {
  const groups = (base.match(/\d+/g) ?? []).map(({ length }) => length).join(',');
  const separators = new Set(base.match(/[^\d()]+/g)?.map((run) => run.trim() || ' '));
  return (
    GROUPED.test(base) ||
    (separators.size <= (base.includes('(') || groups.endsWith('3,3,4') ? 2 : 1) && GROUPS.test(groups))
  );
}

/** Forms that nothing else is written in. */
const CERTAIN = /^(?:\(\d{3}\) ?\d{3}-\d{4}|\(0\d{1,4}\))/;

/** Ten digits that North America or India gives out, with nothing before that they could be the number of. */
const UNLABELLED = /^(?:1?[2-9]\d{2}[2-9]\d{6}|[6-9]\d{9})$/;
const NUMBERED = new RegExp(
  `(?:${OTHER.source.slice(0, OTHER.source.indexOf('(?:[ -]?(?:number'))})[^.?!\\n]*$|\\d{5}`,
  'iu',
);

/** Length of a value that is a telephone number by its prefix, its grouping or the words before it; 0 when it is none. */
export function looksLikePhone(value: string, before: string): number {
  return lengthOf(value, before, { hasCue: CUE.test(before), isOther: OTHER.test(before) });
}

/** What the words before a value say of it. */
interface Signs {
  readonly hasCue: boolean;
  readonly isOther: boolean;
}

function lengthOf(value: string, before: string, { hasCue, isOther }: Signs): number {
  const base = value.replace(/ ?,? ?(?:x|ext(?:ension)?\.?) ?\d{1,5}$/i, '').replace(/[ .\-/(]+$/, '');
  const digits = base.replace(/\D/g, '').length;
  if (digits < (hasCue && /^\d{2}(?: \d{2}){2}$/.test(base) ? 6 : 7) || digits > 15 || DATE.test(base))
    return 0;
  const length =
    base.length === value.length || /\d$/.test(value) ? value.replace(/[ .\-/(]+$/, '').length : base.length;
  if (isOther && !base.startsWith('+') && !CERTAIN.test(base)) return 0;
  if (/^\(?\+/.test(base) && digits >= 8) return length;
  if (digits >= 8 && isGrouped(base)) return length;
  if (/^[2-9]\d{2}-\d{4}$/.test(base) && !/(?:\d|lines?|pages?|between|from|part|v) ?$/iu.test(before))
    return length;
  return hasCue || (UNLABELLED.test(base) && !NUMBERED.test(before)) ? length : 0;
}

const AFTER =
  /^[ ]?[-–(:]?[ ]?(?:office|fax|mobile|cell|home|work|tel\b|phone|is my (?:phone|number|cell|mobile|new))/iu;

/** Groups alone on their line, as under a name. */
const isAlone = (value: string, before: string, after: string) =>
  /\n *$/.test(before) && /^ *(?:\n|$)/.test(after) && /^\d+(?:[ -]\d+){1,4}$/.test(value);

/** A town's own numbers, where nothing says that they count something. */
const isLocal = (value: string, before: string, after: string) =>
  /^(?:[1-9]\d{2} \d{4}|[2-9]\d[ -]\d{6}|[2-9]\d ([2-9]\d{2}) (?!000)\d{3}|[2-9] [2-9]\d{2} \d{4}|[2-9]-\d{3}-\d{4})$/.test(
    value,
  ) &&
  !NUMBERED.test(before) &&
  !/^ ?(?:[€$£¥%]|\p{L}{1,3}(?!\p{L})|euros?|dollars?|pounds?|units?|people|points?|times|miles|views|users)/iu.test(
    after,
  );

/** The longest beginning, ending with a group, that is a number: what follows may be another, or a count. */
function longest(value: string, before: string): number {
  if (!/\d\d/.test(value)) return 0;
  const signs = { hasCue: CUE.test(before), isOther: OTHER.test(before) };
  for (let end = value.length; end >= 7; end = value.slice(0, end).search(/[^\d()]+[\d()]*$/)) {
    const length = lengthOf(value.slice(0, end), before, signs);
    if (length > 0) return length;
  }
  return 0;
}

/** Telephone numbers. */
export const PHONE_ROW: Row = {
  kind: 'phone',
  pattern:
    /(?<![\p{Script=Latin}\p{N}#.,/$€£¥@_-])(?:\+ ?|\( ?\+? ?|00)?\d[\d()]{0,14}(?:[ .\-/\u00a0\u2010-\u2013]{1,3}[\d()]{1,12}){0,7}(?:(?:,? ?x| ?,? ?ext(?:ension)?\.?) ?\d{1,5})?(?![\p{N}@_]|[.,]\d)/gu,
  proven: (value, before, after) =>
    longest(value, before) ||
    (AFTER.test(after) || isAlone(value, before, after) || isLocal(value, before, after)
      ? looksLikePhone(value, 'phone ')
      : 0),
};
