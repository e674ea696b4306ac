import { byPattern, CJK, DIGIT, type Finder, type Need } from './found.ts';
import { all } from './gate.ts';
import * as gate from './gate-words.ts';

const MONTH =
  'jan(?:uary|uar|vier|eiro)?|jänner|feb(?:ruary|ruar)?|f[ée]vrier|febrero|febbraio|fevereiro|februari|mar(?:ch|s|zo|ço|et)|märz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|maggio|maio|mei|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust|ustus)?|août|aout|agosto|sept?(?:ember|embre|iembre)?|settembre|setembro|oct(?:ober|obre|ubre)?|ok(?:t|tober)|ottobre|outubro|nov(?:ember|embre|iembre)?|novembro|dec(?:ember)?|dez(?:ember|embro)?|d[ée]cembre|diciembre|dicembre|gennaio|enero|janeiro|januari';
const PLAIN_MONTH =
  'january|february|april|june|july|august|september|october|november|december|januar|februar|juni|juli|oktober|dezember|janvier|f[ée]vrier|avril|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|enero|febrero|abril|junio|julio|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|augustus|agosto|jänner';
const WEEKDAY =
  'mondays?|tues(?:days?)?|weds|wednesdays?|thurs(?:days?)?|fridays?|saturdays?|sundays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|segunda-feira|ter[çc]a(?:-feira)?|quarta-feira|quinta-feira|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
/** Short forms count only next to a day of the month: "sat" and "sun" are words of their own. */
const ANY_WEEKDAY = `${WEEKDAY}|mon|tue|wed|thu|thur|fri|sat|sun|mo|di|mi|do|fr|sa|so`;
const DAYPART =
  '(?:early |late )?(?:morning|afternoon|evening|night|noon|lunchtime|abend|nacht|morgen|mittag|nachmittag|früh|vormittag|matin|soir|apr[èe]s-midi|nuit|por la (?:mañana|tarde|noche)|mattina|sera|pomeriggio|[àa] (?:tarde|noite)|de manhã|ochtend|avond|middag)';
const CLOCK =
  "(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s?(?:am|pm|uhr))?|(?:1[0-2]|0?[1-9])\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|(?:[01]?\\d|2[0-3])\\s?(?:uhr|h(?![\\p{L}\\p{N}])|o'clock|heures)|noon|midnight)(?:\\s?(?:utc|gmt|est|edt|pst|cet|bst))?";
const JOIN =
  '(?:,? (?:at|around|about|by|before|after|um|gegen|ca\\.?|gg\\.|vers|à|a las|alle|às|om|tegen|from) |,? )(?:around |about |ca )?';
/** The first day of a stretch: "14 to 17 May", "May 14-17". */
const FROM_DAY =
  '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)? ?(?:-|–|to|until|till|and|bis|und|au|et|al|a|y|e|ao|tot|en|t/m) ?(?:the |le |el |il )?)?';
const TO_DAY =
  '(?: ?(?:-|–|to|until|till) ?(?:the )?(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:/.-]\\d?))?';
export const NOT_IN_WORD = '(?<![\\p{L}\\p{N}$€£#])';
export const END = '(?![\\p{L}\\p{N}])';
const AT = `(?:${JOIN}${CLOCK}${END})?`;
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a (?:few|couple(?: of)?)|several|few|ein(?:em|er)?|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|duas|três|twee|drie|vier)';
export const UNITS =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|minuten|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|heures?|d[íi]as?|semanas?|meses|mes|años?|horas?|giorni|giorno|settimane?|mesi|anni|ore|dias|anos|dagen|weken|week|maanden|jaar|uur)';

/** Cheaper to look for: the day before its month, and after it. */
const DAY_FIRST = new RegExp(`\\d(?:st|nd|rd|th|er|º|°|\\.)? ?(?:of |de |di |the )?(?:${MONTH})`, 'i');
const DAY_LAST = new RegExp(`(?:${MONTH})\\.? (?:the )?[0-3]?\\d`, 'i');

const date = (pattern: string, needs?: Need): Finder => byPattern('date', new RegExp(pattern, 'giu'), needs);

/** Days of the year that have a name. */
const FEASTS = byPattern(
  'date',
  /(?<!\p{L})(?:black friday|cyber monday|thanksgiving|christmas(?: eve| day)?|boxing day|easter(?: sunday| monday)?|new year'?s?(?: eve| day)|halloween|memorial day|labou?r day|mother's day|father's day|valentine's(?: day)?|weihnachten|ostern|silvester|pfingsten|no[ëe]l|p[âa]ques|navidad|semana santa|natale|pasqua|natal|p[áa]scoa|kerst(?:mis)?|pasen)(?!\p{L})/giu,
  gate.FEAST_WORD,
);

/** Dates by number, by name and by distance from today; a clock time next to one belongs to it. */
export const dates: readonly Finder[] = [
  FEASTS,
  date(`${NOT_IN_WORD}(?:the )?\\d{1,2}(?:st|nd|rd|th) of (?:this|next|last) month${END}`, gate.OF_MONTH),
  byPattern(
    'date',
    /(?<=(?:on|this|next|til|till|until|by|before|since) )(?:mon|tue|wed|thu|thur|fri|sun|sat)(?=[.,!?]|$| (?:at|and|or|morning|evening|afternoon|night|\d))|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[.,!])/giu,
    gate.SHORT_WEEKDAY,
  ),
  date(`(?<![\\p{L}\\p{N}./-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])${AT}`, /\d{4}-\d\d-/),
  date(
    `(?<![\\p{N}./$€£-])(?:[0-2]?\\d|3[01])[./](?:[0-2]?\\d|3[01])[./](?:(?:19|20)\\d{2}|\\d{2})(?![\\d/])${AT}`,
    /\d[./]\d\d?[./]\d/,
  ),
  date(
    `(?<![\\p{L}\\p{N}./$€£,#-])(?:(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)|(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?![\\d/%])(?!\\s?(?:stars?|seats?|items?|pages?)))${AT}`,
    /\d(?:\.\d\d?\.|\/\d)/,
  ),
  date(
    `${NOT_IN_WORD}(?:(?:${ANY_WEEKDAY})[.,]{0,2} )?(?:the |le |el |il |den |am |dia )?${FROM_DAY}(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|°|\\.)? ?(?:of |de |di |the )?(?:${MONTH})\\.?${END}(?:,? (?:de )?(?:19|20)\\d{2})?${AT}`,
    all(gate.DAY_OF_MONTH, DAY_FIRST),
  ),
  date(
    `${NOT_IN_WORD}(?:(?:${ANY_WEEKDAY})[.,]{0,2} )?(?:${MONTH})\\.? (?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${TO_DAY}${END}(?!:)(?:,? (?:19|20)\\d{2})?${AT}`,
    all(gate.DAY_OF_MONTH, DAY_LAST),
  ),
  date(
    `${NOT_IN_WORD}(?:the (?:day before )?)?(?:yesterday|tomorrow|tmrw|tmw|gestern|vorgestern|morgen(?= (?:früh|abend|um|om|ochtend|middag|avond|vroeg))|übermorgen|heute (?:früh|abend|morgen)|hier(?= (?:soir|matin|à|\\d))|avant-hier|demain|ayer|anteayer|anoche|mañana(?= (?:por|a))|ieri|stamattina|stasera|domani|ontem|amanh[ãa]|gisteren|tonight|last night|overnight|this (?:morning|afternoon|evening))(?: (?:${DAYPART}))?${END}${AT}`,
    gate.DAY_FROM_TODAY,
  ),
  date(
    `${NOT_IN_WORD}(?:(?:early|earlier|late|later|end of|start of|beginning of|middle of) )?(?:last|next|this|this coming|the following|letzte[nrs]?|n[äa]chste[nrs]?|diese[nrs]?|vorige[nrs]?|vorige|volgende|afgelopen) (?:(?:${WEEKDAY})(?: (?:${DAYPART}))?|week(?:end)?|month|year|spring|summer|autumn|winter|woche|monat|jahr|maand|jaar|${MONTH})${END}${AT}`,
    gate.SPELL_WORD,
  ),
  date(
    `${NOT_IN_WORD}(?:la semaine (?:derni[èe]re|prochaine)|le mois dernier|la semana pasada|el mes pasado|la settimana scorsa|il mese scorso|la prossima settimana|(?:a )?semana passada|(?:o )?mês passado)${END}`,
    gate.SPELL_ROMANCE,
  ),
  date(
    `${NOT_IN_WORD}(?:over |about |more than |almost |around )?${COUNT} ${UNITS} (?:ago|back|earlier|zuvor|geleden|fa|atr[áa]s)${END}`,
    gate.AGO_WORD,
  ),
  date(`${NOT_IN_WORD}(?:vor|il y a|hace|h[áa]) ${COUNT} ${UNITS}${END}`, gate.AGO_LEAD),
  date(
    `${NOT_IN_WORD}(?:(?:on|since|by|until|till|before|every|am|seit|bis|depuis|desde|ce|coming|le|el) )?(?<v>(?:${WEEKDAY})(?: (?:${DAYPART}))?(?:,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.h-]| ?(?:am|pm|uhr)))?${END}${AT})`,
    gate.WEEKDAY_WORD,
  ),
  date(
    `(?=[jfmasondegljä])(?<=(?:in|since|from|for|by|until|till|of|end of|seit|im|ab|bis|en|depuis|desde|de|di|da|sinds|vanaf|last|before|during|early|late|mid) )(?:${PLAIN_MONTH}|March|May)${END}(?: (?:19|20)\\d{2})?`,
    gate.MONTH_WORD,
  ),
  date(
    `(?=19|20)(?<=(?:in|since|from|until|before|seit|depuis|desde|dal|sinds) )(?:19|20)\\d{2}(?![\\p{L}\\p{N}./-])`,
    DIGIT,
  ),
  date(
    `${NOT_IN_WORD}(?<v>the (?:[12]?\\d|3[01])(?:st|nd|rd|th))${END}(?! (?:time|floor|attempt|message|person|day|agent|try|century))`,
    /the \d\d?(?:st|nd|rd|th)/i,
  ),
  date(
    `(?=\\d)(?<=(?<!\\p{L})(?:le|du|au|el|al|del|il|dal|giorno|dia|día|vom|am|zum|den) )(?:0?[1-9]|[12]\\d|3[01])(?:\\. ?d\\. ?M\\.)?(?=[,;!?)]|\\.(?!\\d)| (?:de manhã|de tarde|di pomeriggio|di mattina|al matin|au matin|au soir|et|y|e|al?|au|dal|dossier|tengo|ho|preciso|und|dieses Monats|de este mes|de ce mois)(?!\\p{L})|$)`,
    gate.BARE_DAY,
  ),
  date(`${NOT_IN_WORD}(?:${MONTH}) (?:19|20)\\d{2}${END}`, gate.DAY_OF_MONTH),
  date(
    `(?=\\d)(?<=(?<!\\p{L})(?:on|since|by|from|for|until|till|ordered|bought|dated|placed|arrived|charged|paid|delivered|due) )(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])(?![\\p{L}\\p{N}/])`,
    /\d\/[123]\d/,
  ),
  date(
    `${NOT_IN_WORD}(?:19|20)\\d{2} (?:or|to|bis|ou|o|of) (?:19|20)\\d{2}${END}`,
    /\d{4} [a-z]+ (?:19|20)\d\d/i,
  ),
  date(
    `(?=jan|feb|mar|apr|ju|aug|sep|oct|nov|dec)(?<=(?:in|since|from|until|by|last|next|of) )(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)${END}`,
    gate.MONTH_WORD,
  ),
  date(
    `(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号號]?|[上中下]旬|末)?|(?<!\\d)\\d{1,2}(?:日|号)(?!間|间)|昨日|昨夜|昨晩|昨天|昨晚|前天|今朝|今晚|今夜|明日(?!か)|明天|上个月|上個月|上周[一二三四五六日天]?|下周[一二三四五六日天]?|下个月|先週|先月|来週|来月|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六天]|[月火水木金土日]曜日?|(?:\\d+|[一二三四五六七八九十两几]{1,2})(?:日|週間|か月|天|周|个月|年|時間|小时|分钟)前|今天(?:上午|下午|早上|晚上)|(?<!\\d)(?:1[0-2]|[1-9])/(?:3[01]|[12]\\d|[1-9])(?!\\d)(?=[のにはまか日 ])`,
    CJK,
  ),
];

/** Clock times that stand alone. */
export const times: readonly Finder[] = [
  byPattern(
    'time',
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}.:,$€£/-])${CLOCK.replace('|noon|midnight', '')}(?![\\p{Script=Latin}\\p{N}])(?![.:]\\d)(?! ?(?:€|eur|gb|%))`,
      'giu',
    ),
    /\d|o'clock/i,
  ),
  byPattern('time', /(?<!\d)(?:[01]?\d|2[0-4])[時点點](?:[0-5]?\d分|半)?/gu, CJK),
  byPattern(
    'time',
    /(?=\d)(?<=(?<!\p{L})(?:at|by|until|till|before|after|around|um|gegen|ab|bis|alle|dalle|a las|à|às|om|vanaf) )(?:1?\d|2[0-3])(?=(?: (?:and|but|or|in the|on|tomorrow|today|tonight|sharp|und|et|y|e|en|ho|tengo|mañana|morgen)(?!\p{L})|[,;!?]|\.(?!\d)|$))/giu,
    DIGIT,
  ),
  byPattern(
    'time',
    /(?<=(?<!\p{L})(?:by|at|before|until|till|after|around) )(?:noon|midnight|midday|lunch(?:time)?)(?!\p{L})|(?<!\p{L})(?:(?:weekday |week )?(?:mornings|afternoons|evenings))(?!\p{L})/giu,
    gate.NOON_WORD,
  ),
  byPattern(
    'time',
    /(?<![\p{L}\p{N}.,/-])(?:[01]?\d|2[0-3])-(?:[01]?\d|2[0-4])(?: ?(?:h|uhr|am|pm))?(?=\s*$|\s*[.,]\s*$)/giu,
    /\d-\d/,
  ),
];
