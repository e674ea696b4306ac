/** Kinds of facts of which one is enough; the first names what is missing. */
export type Wanted = readonly [string, ...string[]];

/** What a case of one sort needs, the most useful first. */
export interface Topic {
  readonly topic: string;
  /** Over the folded issue and goal. */
  readonly pattern: RegExp;
  readonly wanted: readonly Wanted[];
}

const PURCHASE: Wanted = ['order', 'tracking number', 'invoice', 'ticket', 'claim'];
const TRAVEL: Wanted = ['reservation', 'order', 'ticket', 'user id'];
const CUSTOMER: Wanted = [
  'customer number',
  'account',
  'contract',
  'member number',
  'user id',
  'ticket',
  'e-mail',
];
const LOGIN: Wanted = ['e-mail', 'user id', 'account', 'customer number', 'member number', 'phone'];

/** The particular sorts come before the general ones. */
export const TOPICS: readonly Topic[] = [
  {
    topic: 'security',
    pattern:
      /\b(?:hack(?:ed|er)?|fraud|scam(?:med)?|phishing|unauthori[sz]ed|gehackt|betrug|pirate|fraude|hackead[oa]|truffa|hackerat[oa]|oplichting)|不正|乗っ取|被盗|盗号|诈骗/u,
    wanted: [LOGIN],
  },
  {
    topic: 'flight',
    pattern:
      /\b(?:flights?|boarding|luggage|flug|fluge|gepack|vol (?:annule|retarde|pour|de)|mon vol|bagages?|vuelos?|equipaje|volo|voli|bagaglio|voos?|bagagem|vluchten?|vlucht|bagage)\b|フライト|航空券|航班|机票/u,
    wanted: [TRAVEL, ['flight', 'date']],
  },
  {
    topic: 'stay',
    pattern:
      /\b(?:hotel|bookings?|booked|reservations?|rooms?|rental car|buchung|gebucht|zimmer|mietwagen|reservation|chambre|reserva|habitacion|prenotazione|camera|quarto|boeking|geboekt|kamer)\b|予約|ホテル|预订|酒店/u,
    wanted: [TRAVEL, ['date', 'name']],
  },
  {
    topic: 'insurance',
    pattern:
      /\b(?:insurance|insured|policy number|versicherung|schadenfall|schadensfall|assurance|sinistre|seguro|siniestro|poliza|assicurazione|sinistro|verzekering)\b|保険|保险|理赔/u,
    wanted: [
      ['policy', 'claim', 'contract', 'customer number'],
      ['date', 'time'],
    ],
  },
  {
    topic: 'energy',
    pattern:
      /\b(?:electricity|gas (?:bill|meter)|meter|power cut|strom|abschlag|zahler|electricite|compteur|electricidad|contador|bolletta|contatore|eletricidade|conta de luz|stroom|meterstand)\b|電気|検針|电费|电表/u,
    wanted: [
      ['contract', 'customer number', 'account'],
      ['meter reading', 'amount'],
    ],
  },
  {
    topic: 'parcel',
    pattern:
      /\b(?:parcels?|packages?|deliver(?:y|ed|ies)?|shipments?|shipping|courier|paket|pakete|lieferung|geliefert|zustell\w*|sendung|colis|livraison|livree?s?|paquete|envio|entrega|pacco|spedizione|consegna|consegnato|encomenda|entregue|pakket|bezorg\w*|levering)\b|荷物|配送|届|配達|包裹|快递|发货|物流/u,
    wanted: [PURCHASE],
  },
  {
    topic: 'return',
    pattern:
      /\b(?:refund\w*|returns?|returned|exchange|replacement|damaged|defective|wrong (?:item|size|colou?r)|broken on arrival|ruckgabe|ruckerstattung|erstattung|umtausch|defekt|beschadigt|rembours\w*|retourner|echange|endommage\w*|reembolso|devolucion|devolver|danad[oa]|rimborso|reso|difettos[oa]|danneggiat[oa]|devolucao|danificad[oa]|terugbetaling|retour\w*|beschadigd)\b|返金|返品|交換|不良|退款|退货|换货/u,
    wanted: [
      [...PURCHASE, 'reservation', 'customer number'],
      ['product', 'device', 'item'],
    ],
  },
  {
    topic: 'bill',
    pattern:
      /\b(?:invoices?|bills?|billed|billing|charged?|charges|payments?|debited|rechnung\w*|abgebucht|abbuchung|belastet|facture\w*|preleve\w*|prelevement|factura\w*|cobr(?:o|ado|aron|ados)|cargo|fattura\w*|addebit\w*|fatura\w*|cobranca|cobrad[oa]|factuur|afgeschreven|incasso)\b|請求|引き落とし|账单|扣款|收费|扣了/u,
    wanted: [
      [
        'invoice',
        'order',
        'customer number',
        'contract',
        'account',
        'reservation',
        'user id',
        'policy',
        'claim',
      ],
    ],
  },
  {
    topic: 'connection',
    pattern:
      /\b(?:internet|wi-?fi|wlan|router|modem|broadband|signal|outage|no connection|connexion|conexion|connessione|conexao|verbinding|netz)\b|インターネット|回線|ルーター|网络|宽带|路由器/u,
    wanted: [CUSTOMER, ['device', 'product']],
  },
  {
    topic: 'visit',
    pattern:
      /\b(?:technician|engineer|appointment|techniker|termin|monteur|technicien|rendez-vous|tecnico|cita|appuntamento|agendamento|visita|afspraak)\b|訪問|技術者|師傅|师傅|上门/u,
    wanted: [CUSTOMER, ['phone'], ['date', 'time']],
  },
  {
    topic: 'login',
    pattern:
      /\b(?:log ?in|logged out|sign ?in|password|locked out|my account|verification code|anmelden|einloggen|passwort|gesperrt|mein konto|connecter|mot de passe|mon compte|iniciar sesion|contrasena|mi cuenta|accedere|accesso|il mio account|entrar na|senha|palavra-passe|minha conta|inloggen|wachtwoord|mijn account)\b|ログイン|パスワード|アカウント|登录|密码|账号/u,
    wanted: [LOGIN],
  },
  {
    topic: 'subscription',
    pattern:
      /\b(?:subscriptions?|subscribed|membership|renew\w*|abo|abonnement|kundig\w*|vertrag|mitgliedschaft|resilier|resiliation|suscripcion|contrato|abbonamento|disdire|assinatura|opzeggen)\b|解約|サブスク|会員|订阅|会员|续费/u,
    wanted: [CUSTOMER],
  },
  {
    topic: 'device',
    pattern:
      /\b(?:app|screen|printer|device|error|crash\w*|freez\w*|firmware|update|gerat|drucker|bildschirm|fehlermeldung|appareil|imprimante|ecran|aparato|pantalla|impresora|dispositivo|schermo|stampante|aparelho|tela|impressora|apparaat|scherm|foutmelding)\b|エラー|画面|アプリ|报错|屏幕|死机/u,
    wanted: [
      ['device', 'product', 'service', 'serial number'],
      ['error', 'version'],
    ],
  },
  {
    topic: 'order',
    pattern:
      /\b(?:orders?|ordered|purchase|bestell\w*|commande\w*|pedidos?|ordine|ordinato|encomendei|compra|besteld\w*)\b|注文|订单|下单/u,
    wanted: [PURCHASE],
  },
];

/** What the leading playbook needs where the matter itself tells no sort. */
export const BY_PLAYBOOK: Readonly<Record<string, readonly Wanted[]>> = {
  security: [LOGIN],
  complaint: [['ticket', 'order', 'customer number', 'contract', 'account', 'reservation', 'e-mail']],
  'stuck-handoff': [['phone', 'e-mail']],
  leaving: [CUSTOMER],
};

/** Kinds that may be any of the numbers wanted: better one question too few than one too many. */
export const ANY_NUMBER = ['reference', 'number', 'item'];

/** The customer says that they have none, over folded text; `NUMBER_WORD` must stand in the same sentence. */
export const HAS_NONE =
  /\b(?:(?:don'?t|do not) (?:have|know|remember|recall)|haven'?t (?:got )?(?:an?|the|my|any)|can(?:no|')?t find|no longer have|(?:habe|finde|weiss) (?:ich )?(?:\w+ ){0,3}(?:kein\w*|nicht)|n'ai (?:pas|plus)|ne (?:trouve|connais) (?:pas|plus)|no (?:tengo|encuentro|recuerdo|la se|lo se)|non (?:ho|trovo|ricordo|lo so)|nao (?:tenho|encontro|lembro|sei)|heb (?:ik )?(?:\w+ ){0,2}(?:geen|niet)|vind (?:ik )?(?:\w+ ){0,2}niet|weet (?:ik )?niet)\b|ありません|わかりません|分かりません|見つかりません|没有|找不到|不记得|不知道/u;
export const NUMBER_WORD =
  /\b(?:number|no|id|code|reference|nummer|\w*nummer|nr|numero|reference|referencia|riferimento|codigo|codice)\b|番号|号/u;
