import { beginningsOf } from './beginnings.ts';
import type { Need } from './found.ts';
import { wordsFrom } from './gate.ts';

/** One kind of fact: how it is called, how the customer labels it and how the AI asks for it. */
export interface Kind {
  readonly k: string;
  /** Usefulness to the agent: 1 is shown first. */
  readonly rank: number;
  /** Words that name the kind, as source of a pattern over levelled text, case ignored. */
  readonly words: string;
  /** Form that a value must have when only the words around it tell the kind. */
  readonly form: RegExp;
}

const CODE = /^#?(?=.*\d)[\p{L}\p{N}#][\p{L}\p{N}\-/._ ]{2,}$/u;
const BOOKING = /^#?(?:(?=.*\d)[A-Z0-9][A-Z0-9-]{3,}|[A-Z]{6}|\d[\d -]{3,})$/u;
const LOGIN = /^@?(?=.*[\p{L}\p{N}])[\p{L}\p{N}_.\-~]{3,}$/u;
const DIGITS = /^\d[\d \-/.]{2,}$/;
const NUMBERED = '(?:number|no|num|nr|id|code|ref|reference)s?';

/** Kinds of numbers and codes. The first row whose words stand nearest before a value wins. */
export const KINDS: readonly Kind[] = [
  {
    k: 'tracking number',
    rank: 2,
    form: CODE,
    words: `tracking(?:[ -]?${NUMBERED})?|waybill|parcel (?:number|id)|consignment|sendungsnummer|sendung|suivi|colis|seguimiento|env[ií]o|tracciamento|spedizione|rastreio|rastreamento|track ?&? ?trace|zendingsnummer|追跡番号|伝票番号|快递单号|运单号|物流单号`,
  },
  {
    k: 'invoice',
    rank: 2,
    form: CODE,
    words: `invoice(?: ${NUMBERED})?|bill ${NUMBERED}|receipt(?: ${NUMBERED})?|rechnung(?:s(?:nr|nummer))?|facture|factura|fattura|fatura|factuur|請求書(?:番号)?|发票(?:号)?`,
  },
  {
    k: 'serial number',
    rank: 3,
    form: CODE,
    words:
      'serial(?: (?:number|no))?|s/n|imei|seriennummer|num[ée]ro de s[ée]rie|n[úu]mero de serie|numero di serie|matricola|n[úu]mero de s[ée]rie|serienummer|製造番号|シリアル(?:番号)?|序列号',
  },
  {
    k: 'claim',
    rank: 2,
    form: CODE,
    words: `claim(?: ${NUMBERED})?|schaden(?:s?nummer|nr)?|sinistre|siniestro|sinistro|schadenummer|理赔号|报案号`,
  },
  {
    k: 'policy',
    rank: 2,
    form: CODE,
    words: `policy(?: ${NUMBERED})?|police(?:nnummer)?|versicherungs(?:nummer|schein)|p[óo]liza|polizza|ap[óo]lice|polis(?:nummer)?|contrat d'assurance|保単|保单(?:号)?|証券番号`,
  },
  {
    k: 'contract',
    rank: 2,
    form: CODE,
    words: `contract(?: ${NUMBERED})?|subscription ${NUMBERED}|vertrag(?:s(?:nummer|konto|nr))?|contrat|contrato|contratto|contract(?:nummer)?|契約番号|合同号`,
  },
  {
    k: 'reservation',
    rank: 1,
    form: BOOKING,
    words: `(?:reservation|booking|confirmation(?! (?:e-?mail|mail|link|page|message))|itinerary|pnr|trip)(?: ${NUMBERED})?|buchung(?:s?(?:nummer|code|nr))?|reservierung(?:s?(?:nummer|code))?|r[ée]servation|dossier de voyage|reserva(?:ci[óo]n)?|localizador|prenotazione|boeking(?:s?(?:nummer|code))?|reservering(?:snummer)?|予約(?:番号)?|预订(?:号)?|预约(?:号)?|订座`,
  },
  {
    k: 'order',
    rank: 1,
    form: CODE,
    words: `order(?: ${NUMBERED})?|purchase(?: ${NUMBERED})?|bestell(?:ung|nummer|nr)|bestellung(?:snummer)?|auftrag(?:s(?:nummer|nr))?|commande|pedido|orden|compra|ordine|encomenda|bestelling|bestelnummer|bestelnr|ordernummer|注文(?:番号)?|ご注文番号|订单(?:号|编号)?|訂單(?:號)?|单号`,
  },
  {
    k: 'ticket',
    rank: 2,
    form: CODE,
    words: `(?:ticket|case|job|incident|request|complaint|notice|reference|ref|dossier)(?: ${NUMBERED})?|vorgang(?:snummer)?|ticketnummer|aktenzeichen|fall(?:nummer)?|dossier|r[ée]f[ée]rence|expediente|referencia|caso|pratica|segnalazione|riferimento|protocolo|chamado|refer[êe]ncia|referentie|zaak(?:nummer)?|受付番号|問い?合わ?せ番号|工单(?:号)?|票号`,
  },
  {
    k: 'flight',
    rank: 3,
    form: /^[A-Z]{2,3} ?\d{1,4}$|^[A-Z]\d ?\d{2,4}$|^\d{3,4}$/u,
    words: `flights?(?: ${NUMBERED})?|flug(?:nummer)?|vol|vuelo|volo|voo|vlucht(?:nummer)?|便|航班(?:号)?`,
  },
  {
    k: 'item',
    rank: 6,
    form: /^\d{6,}$/,
    words: `item(?: ${NUMBERED})?|sku|article (?:number|no)|artikel(?:nummer|nr)`,
  },
  {
    k: 'user id',
    rank: 2,
    form: LOGIN,
    words: `user ?(?:id|name)|login(?: name)?|player (?:id|name|tag)|gamertag|account name|screen name|nickname|nick|benutzername|nutzername|pseudo|identifiant|usuario|nombre de usuario|nome utente|usu[áa]rio|gebruikersnaam|ユーザー(?:名|ID)|ID|用户名|昵称|账号名`,
  },
  {
    k: 'member number',
    rank: 2,
    form: CODE,
    words: `(?:member(?:ship)?|loyalty|frequent flyer)(?: ${NUMBERED})|mitgliedsnummer|num[ée]ro d'adh[ée]rent|n[úu]mero de socio|tessera|lidnummer|会員番号|会员号`,
  },
  {
    k: 'customer number',
    rank: 2,
    form: CODE,
    words: `(?:customer|client)(?: ${NUMBERED})|kunden(?:nummer|nr)|num[ée]ro (?:de )?client|n[úu]mero de cliente|codice cliente|n[úu]mero de cliente|klantnummer|お客様番号|顧客番号|客户号|客户编号`,
  },
  {
    k: 'account',
    rank: 2,
    form: CODE,
    words: `(?:account|acct|acc)(?: ${NUMBERED})?|kontonummer|konto|compte|cuenta|conto|conta|rekening(?:nummer)?|口座(?:番号)?|アカウント|账户|账号|户号`,
  },
  {
    k: 'meter reading',
    rank: 5,
    form: DIGITS,
    words:
      'meter (?:reading|shows|says)|reading|z[äa]hlerstand|relev[ée]|index|lectura|lettura|leitura|meterstand|検針|读数',
  },
  {
    k: 'postcode',
    rank: 4,
    form: /^\d{5}(?:-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^\d{4} ?[A-Z]{2}$|^\d{4,6}$|^\d{3}-\d{4}$/u,
    words:
      'zip(?: ?code)?s?|post ?codes?|postal code|plz|postleitzahl|code postal|c[óo]digo postal|cap|cep|郵便番号|邮编',
  },
  {
    k: 'card ending',
    rank: 4,
    form: /^\d{4}$/,
    words:
      '(?:card|visa|mastercard|amex|debit|credit card|paypal|iban|karte|carte|tarjeta|carta|cart[ãa]o|kaart)(?: number)? ?(?:which |that )?(?:ends?|ending|endet|se termine|termina|finisce|eindigt)|(?:ends?|ending)|last (?:four|4)(?: digits)?|尾号|末尾|下4桁',
  },
];

const RANKS: Readonly<Record<string, number>> = {
  'e-mail': 2,
  iban: 2,
  'ip address': 4,
  'product code': 4,
  phone: 2,
  name: 3,
  error: 3,
  product: 3,
  device: 3,
  choice: 3,
  reference: 3,
  amount: 3,
  date: 3,
  address: 3,
  service: 4,
  version: 4,
  trait: 4,
  count: 4,
  time: 4,
  place: 4,
  area: 4,
  food: 4,
  lodging: 4,
  attraction: 4,
  'price range': 4,
  wish: 4,
  plan: 4,
  membership: 4,
  'payment method': 4,
  merchant: 4,
  mention: 5,
  position: 5,
  cabin: 5,
  duration: 5,
  number: 5,
  share: 6,
  age: 6,
};

/** Usefulness of a kind to the agent; unknown kinds come last. */
export function rankOf(k: string): number {
  return RANKS[k] ?? KINDS.find((row) => row.k === k)?.rank ?? 9;
}

interface Asked {
  readonly k: string;
  /** Something cheap to look for first. */
  readonly needs?: Need;
  readonly words: RegExp;
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['e-mail', 'e-?mail|mail ?adresse|adresse mail|correo|courriel|メール|邮箱'],
  [
    'phone',
    'phone|mobile|telephone|(?:contact|best|call ?back) number|number to (?:reach|call)|reach you on|telefon(?:nummer)?|handynummer|t[ée]l[ée]phone|tel[ée]fono|celular|telefone|telefoonnummer|電話番号|电话|手机号',
  ],
  [
    'name',
    'your (?:full |first |last |legal )?name|name on|full name|first name|ihren? (?:vollst[äa]ndigen )?namen?|ihr name|votre (?:nom|pr[ée]nom)|su nombre|il suo nome|seu nome|uw naam|je naam|お名前|姓名|名字|怎么称呼',
  ],
];

const LATIN = '[a-z\\u00c0-\\u024f]';

/** Kinds that an AI's words may ask for, most particular first. */
export const ASKABLE: readonly Asked[] = [
  ...OTHERS.map(([k, words]) => ({ k, words: new RegExp(words, 'i') })),
  ...KINDS.filter(({ k }) => k !== 'meter reading').map(({ k, words }) => ({
    k,
    needs: wordsFrom(beginningsOf(words)),
    words: new RegExp(`(?<!${LATIN})(?:${words})(?!${LATIN})`, 'i'),
  })),
];
