import { byPattern, type Finder, type Found } from './found.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_%+-]{1,64}){0,6}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?![\p{L}\p{N}@-])/gu;

/** A run of digits as people write telephone numbers. */
const PHONE =
  /(?<![\p{L}\p{N}#.,/$€£¥@_-])(?:\+|\(\+?)?\d[\d()]*(?:[ .\-/()]{1,2}\d[\d()]*){0,6}(?![\p{L}\p{N}@_]|[.,]\d|-\p{L})/gu;
const CUE =
  /(?:phone|mobile|cell|tel|call(?: me)?(?: back)?|ring|reach|text|whatsapp|sms|number|on|at|telefon|handy|r[üu]ckruf|erreichbar|anrufen|nummer|t[ée]l[ée]phone|portable|joindre|num[ée]ro|llam\w+|celular|m[óo]vil|tel[ée]fono|chiam\w+|cellulare|telefone|ligar|telem[óo]vel|bellen|mobiel|電話|携帯|电话|手机)[^\d\n]{0,24}$/iu;
const OTHER =
  /(?:order|account|policy|claim|invoice|ticket|case|tracking|parcel|customer|member|contract|serial|card|konto|kunden\w*|bestell\w*|rechnung\w*|commande|pedido|ordine|client|contrato|polizza|referen\w*|ref|notice|meter|iban|job|単号|订单|注文)[^\d\n]{0,22}$/iu;

/** True for a run of digits grouped as a telephone number, or with words of calling before it. */
export function looksLikePhone(value: string, before: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15) return false;
  if (/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?: |$)/.test(value)) return false;
  if (value.startsWith('+')) return true;
  const cued = CUE.test(before);
  if (OTHER.test(before)) return false;
  if (/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(value)) return true;
  if (/^0\d/.test(value) && digits >= 9 && (/[ /-]/.test(value) || cued)) return true;
  if (/^555-\d{4}$|^\d{3}-\d{4}$/.test(value)) return cued || value.startsWith('555');
  return cued && digits >= 8;
}

/** Telephone numbers. */
export const phones: Finder = ({ text, asked }) => {
  const found: Found[] = [];
  for (const match of text.matchAll(PHONE)) {
    const value = match[0].replace(/[ .\-/(]+$/, '');
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const expected = asked.includes('phone') && value.replace(/\D/g, '').length >= 7 && !OTHER.test(before);
    if (expected || looksLikePhone(value, before)) {
      found.push({ k: 'phone', start: match.index, end: match.index + value.length });
    }
  }
  return found;
};

/** E-mail addresses. */
export const emails: Finder = byPattern('e-mail', EMAIL);
