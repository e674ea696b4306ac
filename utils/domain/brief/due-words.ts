/** Numbers as words, over folded text; the small uncounted ones count as three. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '一 a an one ein einem einer einen un une una uno um uma een',
    '二 两 two zwei deux dos due dois duas twee couple',
    '三 three few drei trois tres tre drie paar einige quelques unos unas alguns algumas alcuni qualche enkele 几 数',
    '四 four vier quatre cuatro quattro quatro',
    '五 five fünf funf cinq cinco cinque vijf',
    '六 six sechs seis sei zes',
    '七 seven sieben sept siete sette sete zeven',
    '八 eight acht huit ocho otto oito',
    '九 nine neun neuf nueve nove negen',
    '十 ten zehn dix diez dieci dez tien',
  ].flatMap((words, k) => words.split(' ').map((word) => [word, k + 1])),
);

/** The months from January on, as they begin in folded text. */
export const MONTHS: readonly string[] = [
  'jan\\w*|ene(?:ro)?|genn?(?:aio)?',
  'feb\\w*|fev\\w*',
  'mar(?:ch|zo|s|co)?|marz|maart|mrt',
  'apr\\w*|avr\\w*|abr\\w*',
  'may|mai|mayo|magg?(?:io)?|maio|mei',
  'jun\\w*|juin|giu\\w*',
  'jul\\w*|juil\\w*|lug\\w*',
  'aug\\w*|aout|ago(?:sto)?',
  'sep\\w*|sett?embr\\w*',
  'oct\\w*|okt\\w*|ott\\w*|out(?:ubro)?',
  'nov\\w*',
  'dec\\w*|dez\\w*|dic\\w*',
];

/** The days of the week from Sunday on. */
export const WEEKDAYS: readonly RegExp[] = [
  /\b(?:sunday|sonntag|dimanche|domingo|domenica|zondag)\b|日曜日?|周日|星期日/u,
  /\b(?:monday|montag|lundi|lunes|lunedi|segunda(?:-feira)?|maandag)\b|月曜日?|周一|星期一/u,
  /\b(?:tuesday|dienstag|mardi|martes|martedi|terca(?:-feira)?|dinsdag)\b|火曜日?|周二|星期二/u,
  /\b(?:wednesday|mittwoch|mercredi|miercoles|mercoledi|quarta(?:-feira)?|woensdag)\b|水曜日?|周三|星期三/u,
  /\b(?:thursday|donnerstag|jeudi|jueves|giovedi|quinta(?:-feira)?|donderdag)\b|木曜日?|周四|星期四/u,
  /\b(?:friday|freitag|vendredi|viernes|venerdi|sexta(?:-feira)?|vrijdag)\b|金曜日?|周五|星期五/u,
  /\b(?:saturday|samstag|samedi|sabado|sabato|zaterdag)\b|土曜日?|周六|星期六/u,
];

/** Days named by their distance from today. */
export const DAYS_AHEAD: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:the day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|depois de amanha|overmorgen)\b|明後日|后天/u,
    2,
  ],
  [
    /\b(?:tomorrow(?: (?:morning|afternoon|evening|night|noon))?|demain(?: (?:matin|soir|midi|apres-midi))?|domani(?: (?:mattina|sera|pomeriggio))?|amanha(?: (?:cedo|de manha|a tarde|a noite))?|manana)\b|\bmorgen(?: (?:fruh|vormittag|nachmittag|abend|ochtend|middag|avond))?\b|明天(?:上午|下午|晚上)?|明日(?:の午前中|の午後|中)?/u,
    1,
  ],
  [
    /\b(?:today|tonight|this (?:afternoon|evening|morning)|heute(?: (?:noch|nachmittag|abend|vormittag|fruh|mittag))?|aujourd'hui|ce soir|cet apres-midi|hoy|esta (?:tarde|noche|noite)|oggi|stasera|hoje|vandaag|vanavond|vanmiddag|(?:by |at )?(?:the )?end of (?:the )?day)\b|今天(?:之?内|下午|晚上)?|本日中?|今日中?/u,
    0,
  ],
];

/** Ends of the week and the month: weeks or months ahead. */
export const WEEKS_AHEAD: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:next week|(?:nachste|kommende)\w* woche|(?:la )?semaine prochaine|(?:la |na )?(?:proxima semana|semana que v(?:iene|em))|(?:la )?(?:prossima settimana|settimana prossima)|(?:volgende|komende) week)\b|来週中?|下周|下星期/u,
    1,
  ],
  [
    /\b(?:end of (?:the |this )?week|this week|ende der woche|diese\w? woche|(?:fin de (?:la |cette )?|cette )semaine|esta semana|(?:fine|questa) settimana|fim da semana|(?:einde van de|deze) week|(?:over |at |this )?(?:the )?weekend|fin de semana|fine settimana|fim de semana)\b|今週中?|本周内?|这周|周末|週末/u,
    0,
  ],
];
export const MONTH_END =
  /\b(?:end of (?:the |this )?month|ende des monats|monatsende|fin du mois|fin(?:al)? de(?:l)? mes|fine (?:del )?mese|fim do mes|eind(?:e)? van de maand)\b|月末|月底|今月中|本月内/u;

/** Short spans without a number. */
export const SPANS_NAMED: readonly (readonly [RegExp, number])[] = [
  [
    /\bhalf an hour|halben? stunde|demi-heure|media hora|mezz'ora|meia hora|half ?uur\b|半小时|半時間|30分钟/u,
    30,
  ],
  [
    /\bwithin the hour|nachsten stunde|dans l'heure|la proxima hora|entro l'ora|na proxima hora|binnen het uur/u,
    60,
  ],
  [/\bfortnight\b|\bvierzehn tage\w*|quinze jours|quincena|quinzena/u, 14 * 1_440],
];

/** Soon, without a moment. */
export const SOON =
  /\b(?:shortly|soon|straight away|right away|immediately|in a (?:moment|minute|second)|any minute|momentarily|(?:in|within) the next (?:minutes|hours|days)|as soon as possible|asap|in kurze|gleich|umgehend|sofort|baldmoglichst|in wenigen minuten|sous peu|d'ici peu|tout de suite|rapidement|dans les (?:plus brefs delais|prochaines heures|prochains jours)|en breve|enseguida|lo antes posible|en las proximas horas|a breve|al piu presto|nelle prossime ore|subito|em breve|o quanto antes|nas proximas horas|ja ja|zo meteen|zo snel mogelijk|dadelijk|zo dadelijk|straks)\b|まもなく|すぐに?|後ほど|のちほど|至急|稍后|马上|尽快|立即/u;

/** A time of day with a word before it that says so: hour, minutes, half of the day. */
export const CLOCK =
  /(?:\b(?:at|by|before|until|till|around|from|gegen|um|bis|ab|vor|a|avant|vers|antes de las?|a las?|alle|entro le|prima delle|as|ate as|antes das|om|voor|rond|tot|about)\s|^|[,(]\s?)(?:(?<hour>\d{1,2})(?:(?:[:.h](?<minute>\d{2}))(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?|\s?(?<half2>[ap])\.?m\b\.?|\s?(?:uhr|uur|h\b|o'clock|heures))|(?<noon>noon|midday|midi|mediodia|mezzogiorno|meio-dia|mittag))(?![\w%€$£])/u;
export const CLOCK_EAST =
  /(?<late>午後|下午|晚上|午前|上午)?(?<hour>\d{1,2})(?:時|点)(?!間|钟内)(?:(?<minute>\d{1,2})分?)?/u;
