/** Things that an AI makes statements about, over folded text; the place in the list is the thing. */
export const TOPICS: readonly RegExp[] = [
  /\b(?:refund(?:s|ed)?|money back|erstattung|ruckerstattung|gutschrift|remboursements?|reembolso|devolucion|rimborso|terugbetaling)\b|返金|払い戻し|退款/u,
  /\b(?:deliver(?:y|ed|ies)|parcels?|packages?|shipment|shipping|lieferung|paket|sendung|livraison|colis|entrega|paquete|envio|consegna|pacco|spedizione|pacote|encomenda|levering|pakket|bezorging)\b|荷物|配送|配達|包裹|快递/u,
  /\b(?:technician|engineer|techniker|monteur|technicien|tecnico)\b|技術者|担当者の訪問|师傅|工程师/u,
  /\b(?:call(?:s|ed|back)?|ruckruf|anruf|rappel|llamada|chiamata|ligacao|terugbellen)\b|折り返|回电/u,
  /\b(?:fees?|charges? of|gebuhr(?:en)?|frais|tarifa|cargo|commissione|taxa|kosten)\b|手数料|手续费/u,
  /\b(?:price|costs?|subscription|preis|kostet|prix|coute|precio|cuesta|prezzo|costa|preco|custa|prijs|kost)\b|料金|価格|价格|月费/u,
  /\b(?:deposit|kaution|caution|deposito|cauzione|caucao|borg)\b|保証金|押金/u,
  /\b(?:returns?|ruckgabe|retours?|devoluciones|reso|resi|retourneren)\b|返品|退货/u,
  /\b(?:exchanges?|umtausch|echanges?|cambios?|cambio|trocas?|omruilen)\b|交換|换货/u,
  /\b(?:warranty|guarantee|garantie|garantia|garanzia)\b|保証(?!金)|保修/u,
  /\b(?:repairs?|reparatur|reparation|reparacion|riparazione|reparo|conserto|reparatie)\b|修理|维修/u,
  /\b(?:outage|storung|panne|averia|guasto|storing|interruption)\b|障害|故障/u,
  /\b(?:cancell?ation|cancell?ed|stornierung|kundigung|annulation|cancelacion|annullamento|cancelamento|annulering)\b|キャンセル|解約|取消/u,
  /\b(?:orders?|bestellung|commande|pedido|ordine|encomenda|bestelling)\b|注文|订单/u,
  /\b(?:tickets?|fare|reservation|booking|ticket|buchung|billet|billete|biglietto|passagem|bilhete)\b|航空券|予約|机票|车票/u,
  /\b(?:accounts?|konto|compte|cuenta|conto|conta|rekening)\b|アカウント|口座|账户|账号/u,
  /\b(?:appointment|termin|rendez-vous|cita|appuntamento|consulta|afspraak)\b|予約日|预约/u,
  /\b(?:compensation|voucher|entschadigung|indemnisation|compensacion|indennizzo|compensacao|vergoeding)\b|補償|赔偿/u,
  /\b(?:item|product|artikel|article|producto|articolo|produto)\b|商品|产品/u,
  /\b(?:price match(?:ing)?|discount|rabatt|reduction|descuento|sconto|desconto|korting)\b|割引|折扣/u,
];

/** What can be said of a thing with yes or no, over folded text: outright, and denied. */
export const PREDICATES: readonly { readonly says: RegExp; readonly denies: RegExp }[] = [
  {
    says: /\b(?:eligible|entitled|berechtigt|eligible|elegible|idone[oa])\b/u,
    denies:
      /\b(?:not (?:be )?(?:currently )?(?:eligible|entitled)|(?:isn|aren)'?t (?:eligible|entitled)|ineligible|nicht berechtigt|pas eligible|no es elegible|non e idone[oa]|nao e elegivel)\b/u,
  },
  {
    says: /\b(?:refundable|erstattungsfahig|remboursable|reembolsable|rimborsabile|reembolsavel|terugbetaalbaar)\b|返金可能|可以退款|可退/u,
    denies:
      /\b(?:non-?refundable|not refundable|isn'?t refundable|nicht erstattungsfahig|(?:non|pas) remboursable|no (?:es )?reembolsable|non (?:e )?rimborsabile|nao (?:e )?reembolsavel|niet terugbetaalbaar)\b|返金不可|不可以退款|不可退|不能退款/u,
  },
  {
    says: /\b(?:covered|abgedeckt|couvert[e]?|cubiert[oa]|copert[oa]|cobert[oa]|gedekt|valt onder)\b|対象です|在保修范围/u,
    denies:
      /\b(?:not (?:be )?covered|(?:isn|aren)'?t covered|nicht (?:\S+ ){0,4}abgedeckt|pas couvert[e]?|no (?:esta )?cubiert[oa]|non (?:e )?copert[oa]|nao (?:esta )?cobert[oa]|niet gedekt|valt niet onder)\b|対象外|不在保修范围/u,
  },
  {
    says: /\bcan (?:still )?be (?:cancelled|canceled|changed|returned|refunded)\b|\bkann (?:\S+ ){0,2}(?:storniert|erstattet) werden\b/u,
    denies:
      /\bcan(?:not|'?t| not) be (?:cancelled|canceled|changed|returned|refunded)\b|\bkann (?:\S+ ){0,2}nicht (?:storniert|erstattet) werden\b/u,
  },
  {
    says: /\b(?:free of charge|at no cost|kostenlos|gratuite?|gratis|gratuito)\b|無料|免费/u,
    denies:
      /\b(?:not (?:be )?(?:free of charge|free)|nicht kostenlos|pas gratuite?|no es gratis|non e gratuito|nao e gratuito|niet gratis)\b|有料|不免费/u,
  },
  {
    says: /\b(?:is|are) (?:currently |still |now )?(?:available|in stock|verfugbar)\b|在庫があり|有货/u,
    denies:
      /\b(?:is|are) (?:currently |still |now )?(?:not (?:available|in stock)|unavailable|out of stock|nicht verfugbar)\b|在庫がありません|没货|缺货/u,
  },
  {
    says: /\bis (?:currently |still |now )?(?:active|open)\b|\bist aktiv\b/u,
    denies: /\bis (?:currently |still |now )?(?:not (?:active|open)|inactive)\b|\bist nicht aktiv\b/u,
  },
  {
    says: /\b(?:was|has been|have been) (?:already |successfully )?(?:issued|sent|shipped|processed|approved)\b/u,
    denies:
      /\b(?:was|has|have) (?:not|n't) (?:been |yet been )?(?:issued|sent|shipped|processed|approved)\b/u,
  },
  { says: /\bwe do offer\b|\bwe offer\b/u, denies: /\bwe (?:do not|don'?t) offer\b/u },
];

/** Words in a sentence that bind it to a condition, an option or a change; what it states need not hold for another. */
export const BOUND =
  /\b(?:if|unless|once|when|otherwise|or|either|depending|instead|moved|rescheduled|changed|rebooked|new|updated|earlier|previous|first|second|another|other|additional|each|per|up to|at least|between|express|standard|premium|basic|economy|business|card|bank|paypal|gift|wenn|falls|sonst|oder|statt|verschoben|geandert|neue[rsn]?|si|sinon|ou|change|nouveau|nouvelle|cuando|si no|cambiado|nuev[oa]|se|altrimenti|oppure|spostat[oa]|nuov[oa]|caso|ou|alterad[oa]|nov[oa]|als|anders|ofwel|verplaatst|nieuwe?)\b|場合|または|変更|新し|如果|或者|改|新的/u;

/** Weekdays in order from Monday, over folded text. */
export const WEEKDAYS: readonly RegExp[] = [
  /\b(?:monday|montag|lundi|lunes|lunedi|segunda(?:-feira)?|maandag)\b|月曜|(?:星期|周)一/u,
  /\b(?:tuesday|dienstag|mardi|martes|martedi|terca(?:-feira)?|dinsdag)\b|火曜|(?:星期|周)二/u,
  /\b(?:wednesday|mittwoch|mercredi|miercoles|mercoledi|quarta(?:-feira)?|woensdag)\b|水曜|(?:星期|周)三/u,
  /\b(?:thursday|donnerstag|jeudi|jueves|giovedi|quinta(?:-feira)?|donderdag)\b|木曜|(?:星期|周)四/u,
  /\b(?:friday|freitag|vendredi|viernes|venerdi|sexta(?:-feira)?|vrijdag)\b|金曜|(?:星期|周)五/u,
  /\b(?:saturday|samstag|samedi|sabado|sabato|zaterdag)\b|土曜|(?:星期|周)六/u,
  /\b(?:sunday|sonntag|dimanche|domingo|domenica|zondag)\b|日曜|(?:星期|周)[日天]/u,
];

/** Units of time in hours, over folded text. */
export const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:min|分)/u, 1 / 60],
  [/^(?:h|stunde|heure|hora|or[ae]|uur|uren|時間|小时)/u, 1],
  [/^(?:w|semaine|semana|settiman|週|周|星期)/u, 168],
  [/^(?:mon|mois|mes|mese|mesi|maand|か月|ヶ月|个月)/u, 720],
  [/^(?:d|tag|j|g|日|天)/u, 24],
];

/** Small numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  zwei: 2,
  drei: 3,
  vier: 4,
  zehn: 10,
  deux: 2,
  trois: 3,
  dix: 10,
  dos: 2,
  tres: 3,
  diez: 10,
  due: 2,
  tre: 3,
  dieci: 10,
  dois: 2,
  dez: 10,
  twee: 2,
  drie: 3,
  tien: 10,
};
const COUNT = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}`;
/** How long something takes, least and most, with its unit. */
export const TIME = new RegExp(
  `(?<![\\d.,:])(?:\\b(?=[a-z\\d]))?(${COUNT})(?: ?(?:-|to|bis|a|tot|e|〜|~|至|到) ?(${COUNT}))? ?(?:(?:business|working|full|calendar|banking|werk) ?)?((?:minut(?:es?|en|os?|i)|hours?|days?|weeks?|months?|stunden?|tagen?|wochen?|monaten?|heures?|jours?|semaines?|mois|horas?|dias?|semanas?|mes(?:es)?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|weken|maand(?:en)?)\\b|分|時間|日|週間|か月|ヶ月|小时|天|周|个月)`,
  'gu',
);
/** A sum of money. */
export const AMOUNT =
  /[$€£¥] ?(\d[\d.,]*)|(?<![\d.,])(\d[\d.,]*) ?(?:€|eur\b|euros?\b|dollars?\b|usd\b|pounds?\b|gbp\b|円|元)/gu;
