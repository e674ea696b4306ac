const CUE =
  /(?:phone|mobile|cell|tel|call|ring|reach|text|whatsapp|sms|fax|dial|contact|my number|number is|telefon|handy|r[üu]ckruf|erreichbar|anrufen|t[ée]l[ée]phone|portable|joindre|appel\w*|rappel\w*|llam\w+|celular|m[óo]vil|tel[ée]fono|chiam\w+|cellulare|telefone|ligar|telem[óo]vel|bellen|mobiel|電話|携帯|电话|手机)[^\d\n[\]]{0,24}$/iu;
const OTHER =
  /(?:order|account|policy|claim|invoice|ticket|case|tracking|parcel|customer|member\w*|contract|serial|konto|kunden\w*|bestell\w*|rechnung\w*|vertrag\w*|commande|pedido|ordine|client\w*|contrat\w*|polizza|referen\w*|ref|notice|meter|item|sku|imei|vin|isbn|error|booking|reservation|confirmation|transaction|receipt|model|part|zip|#|№|n[°º]|单号|订单|注文|予約|追跡)(?:[ -]?(?:number|no\.?|id|nr\.?|code|num[ée]ro|n[úu]mero|nummer))?[^\d\n[\]]{0,14}$/iu;
const DATE = /^\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?:[ T]\d.*)?\)?$/;
/** Groups as they are written in North America, Europe and Asia; a bare run of digits is not enough. */
const GROUPED =
  /^(?:\(\d{2,5}\)[ -]?\d{2,5}[ -.]?\d{2,6}|\d{3}[ .-]\d{3}[ .-]\d{4}|1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{1,4}[ /.-]\d{2,8}(?:[ /.-]\d{2,5}){0,4}|0\d{1,2}-\d{3,4}-\d{4}|1[3-9]\d-?\d{4}-?\d{4}|\(?\d{3}\)?[ .-]\d{3}-\d{4}|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}|00\d{2}[ -]?\d[\d -]{6,14})$/;

/** Length of a value that is a telephone number by its prefix, its grouping or the words before it; 0 when it is none. */
export function looksLikePhone(value: string, before: string): number {
  const base = value.replace(/ ?(?:x|ext\.?) ?\d{1,5}$/i, '').replace(/[ .\-/(]+$/, '');
  const digits = base.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || DATE.test(base)) return 0;
  const length =
    base.length === value.length || /\d$/.test(value) ? value.replace(/[ .\-/(]+$/, '').length : base.length;
  if (OTHER.test(before) && !base.startsWith('+')) return 0;
  if (base.startsWith('+') && digits >= 8) return length;
  if (GROUPED.test(base) && digits >= 9) return length;
  if (/^555-\d{4}$/.test(base)) return length;
  return CUE.test(before) ? length : 0;
}
