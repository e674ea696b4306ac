/** Months in English, in which all numeric forms are put. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/^(?:una?|um|uma|一)$/i, 1],
  [/^(?:dos|dois|duas|二|两|兩)$/i, 2],
  [/^(?:tres|três|三)$/i, 3],
  [/^(?:cuatro|quatro|四)$/i, 4],
  [/^(?:cinco|五)$/i, 5],
  [/^(?:seis|六)$/i, 6],
  [/^(?:siete|sete|七)$/i, 7],
  [/^(?:ocho|oito|八)$/i, 8],
  [/^(?:nueve|nove|九)$/i, 9],
  [/^(?:diez|dez|十)$/i, 10],
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:minuto|分)/i, 'minutes'],
  [/^(?:hora|時|小时)/i, 'hours'],
  [/^(?:d[ií]a|dia|日|天)/i, 'days'],
  [/^(?:semana|周|週)/i, 'weeks'],
  [/^(?:mes|か月|ヶ月|个月|個月)/i, 'months'],
  [/^(?:a[ñn]o|年)/i, 'years'],
];

/** "hace dos semanas", "3天前" in English; as it stands where the number or the unit is none. */
function ago(whole: string, many: string, unit: string): string {
  const count = COUNTED.find(([word]) => word.test(many))?.[1] ?? Number(many);
  const named = UNITS.find(([word]) => word.test(unit))?.[1];
  return Number.isInteger(count) && named ? `${count} ${named} ago` : whole;
}

/** What the readers of dates do not know, in words that the English one does; the first row that fits holds. */
export const IN_ENGLISH: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(?:hace|h[áa]|fa) ([\p{L}\d]+) (\p{L}+)(?: atr[áa]s)?$/iu, ago],
  [/^([\p{L}\d]+) (\p{L}+) atr[áa]s$/iu, ago],
  [/^(\d+|[一二三四五六七八九十两兩])(日|天|週間|周|週|か月|ヶ月|个月|個月|年|時間|小时)前$/u, ago],
  [/^(?:(?:la |a )?semana pasada|先週|上周|上週)$/iu, () => 'last week'],
  [/^(?:la pr[óo]xima semana|pr[óo]xima semana|来週|下周|下週)$/iu, () => 'next week'],
  [/^(?:el mes pasado|(?:o )?mês passado|先月|上个月|上個月)$/iu, () => 'last month'],
  [/^(?:el pr[óo]ximo mes|来月|下个月|下個月)$/iu, () => 'next month'],
  [/^(?:anoche|昨夜|昨晩)$/iu, () => 'yesterday'],
  [/^(?:anteayer|vorgestern|eergisteren|avant-hier|一昨日|おととい|前天)$/iu, () => '2 days ago'],
  [/^(?:overmorgen|übermorgen|après-demain|pasado mañana|dopodomani|明後日|后天)$/iu, () => 'in 2 days'],
  [/^heute (?:früh|morgen|abend|mittag|nachmittag)$/iu, () => 'today'],
  [/^(?:今朝|今晩|今夜|今晚|今早|stamattina|this (?:morning|afternoon|evening)|tonight)$/iu, () => 'today'],
  [/^(?:last night|overnight|ieri sera)$/iu, () => 'yesterday'],
  [/^(?:christmas(?: day)?|weihnachten|no[ëe]l|navidad|natale?|kerst(?:mis)?)$/iu, () => '25 December'],
  [/^christmas eve$/iu, () => '24 December'],
  [/^boxing day$/iu, () => '26 December'],
  [/^(?:new year'?s? eve|silvester)$/iu, () => '31 December'],
  [/^new year'?s day$/iu, () => '1 January'],
  [/^halloween$/iu, () => '31 October'],
  [/^valentine's(?: day)?$/iu, () => '14 February'],
];

/** Little words beside a date that change nothing of it. */
export const FILLER =
  /^(?:(?:the|on|since|by|until|till|before|every|from|at|around|about|over|almost|in|of|le|la|el|il|den|am|ab|seit|bis|depuis|desde|dia|día|de|du|ce|à|às|a|as|las|alle|om|um|gegen|vers|coming|uhr|h)(?:\s+|$))*$/iu;

/** Words before a time, in its own sentence, by which it lies behind. */
export const BEHIND =
  /(?<!\p{L})(?:since|last|ago|was|were|did|had|has|have|came|went|got|paid|ordered|bought|booked|placed|sent|received|arrived|delivered|charged|cancell?ed|called|wrote|said|told|promised|returned|signed|started|stopped|happened|broke|seit|letzte[nrs]?|war|waren|hatte|habe|wurde|kam|ging|bestellt|gekauft|bezahlt|depuis|dernier|derni[èe]re|était|[ée]tait|avais|ai|a été|commandé|acheté|payé|desde|pasado|pasada|fue|era|hab[íi]a|compré|pedí|pagué|llegó|dal?|scorso|scorsa|ho|ha|stato|stata|ordinato|comprato|pagato|passado|passada|foi|comprei|pedi|paguei|chegou|sinds|vorige|afgelopen|was|heb|had|werd|besteld|gekocht|betaald)(?!\p{L})|ました|から|以来|届い|注文し|了|过|上/iu;
/** Words before a time by which it lies ahead. */
export const AHEAD =
  /(?<!\p{L})(?:by|until|till|before|next|this coming|coming|will|'ll|would|want|need|needs|can|could|going|leave|leaving|leaves|fly|flying|flies|move|change|stay|staying|arriving|visiting|reschedule|rebook|due|scheduled|bis|nächste[nrs]?|kommende[nrs]?|will|möchte|kann|könnte|brauche|muss|jusqu'[àa]|avant|prochaine?|veux|voudrais|peut|peux|pourrai[st]|faut|hasta|antes|pr[óo]xim[oa]|quiero|necesito|puede|puedo|podr[íi]a|entro|prima|prossim[oa]|vorrei|voglio|può|posso|devo|at[ée]|quero|preciso|pode|gostaria|tot|voor|volgende|komende|wil|kan|moet|zou)(?!\p{L})|まで|たい|予定|お願い|来|之前|想|要|能|改/iu;

/** Directly before a time, these say that it lies ahead whatever else the sentence tells. */
export const UP_TO =
  /(?<!\p{L})(?:for|by|until|till|before|für|bis|pour|jusqu'(?:à|au)|para|hasta|per|entro|até|voor|tot)(?: (?:the|den|zum|le|el|il|o|de))? $/iu;

/** A stretch of seven days named as a whole, and one that names no day. */
export const WEEK =
  /(?:last|next|this|the following) week$|woche$|semaine (?:derni[èe]re|prochaine)$|settimana|(?:vorige|volgende|afgelopen|deze) week$/iu;
export const WEEKEND = /weekend|wochenende|fin de semana|fine settimana|周末|週末/iu;
