import { looksLikePhone } from '../../redact/phone.ts';
import { every } from '../passage.ts';
import { byPattern, type Finder, type Found } from './found.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_%+-]{1,64}){0,6}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?![\p{L}\p{N}@-])/gu;

/** A run of digits as people write telephone numbers. */
const PHONE =
  /(?<![\p{L}\p{N}#.,/$€£¥@_-])(?:\+|\(\+?)?\d[\d()]*(?:[ .\-/()]{1,2}\d[\d()]*){0,6}(?![\p{L}\p{N}@_]|[.,]\d|-\p{L})/gu;
const OTHER =
  /(?:item|sku|order|account|policy|claim|invoice|ticket|case|tracking|parcel|customer|member|contract|serial|card|konto|kunden\w*|bestell\w*|rechnung\w*|commande|pedido|ordine|client|contrato|polizza|referen\w*|ref|notice|meter|iban|job|単号|订单|注文)[^\d\n]{0,22}$/iu;

/** Six digits with little between them: fewer are no telephone number. */
const LONG = /\d(?:[ .\-/()]{0,3}\d){5}/;

/** Telephone numbers. */
export const phones: Finder = ({ text, asked }) => {
  const found: Found[] = [];
  if (!LONG.test(text)) return found;
  for (const match of every(text, PHONE)) {
    const value = match[0].replace(/[ .\-/(]+$/, '');
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const expected = asked.includes('phone') && value.replace(/\D/g, '').length >= 7 && !OTHER.test(before);
    if (expected || looksLikePhone(value, before) > 0) {
      found.push({ k: 'phone', start: match.index, end: match.index + value.length });
    }
  }
  return found;
};

/** E-mail addresses. */
export const emails: Finder = byPattern('e-mail', EMAIL, /@/);
