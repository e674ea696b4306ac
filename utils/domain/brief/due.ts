import { fold } from '../text.ts';

/** When a promise falls due: the words that say so, and the moment where they tell one. */
export interface Due {
  readonly words: string;
  /** Epoch ms of the latest moment meant, UTC; null where the words or the message give no moment. */
  readonly at: number | null;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '一 a an one ein einem einer einen un une una uno um uma een',
    '二 两 two zwei deux dos due dois duas twee couple',
    '三 three few drei trois tres tre drie',
    '四 four vier quatre cuatro quattro quatro',
    '五 five fünf funf cinq cinco cinque vijf',
    '六 six sechs seis sei zes',
    '七 seven sieben sept siete sette sete zeven',
    '八 eight acht huit ocho otto oito',
    '九 nine neun neuf nueve nove negen',
    '十 ten zehn dix diez dieci dez tien',
  ].flatMap((words, k) => words.split(' ').map((word) => [word, k + 1])),
);
const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Units of time over folded text, the longest first; working days are counted as such. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:min|分)/, MINUTE],
  [/^(?:hour|hr|h\b|stunde|heure|hora|or[ae]\b|uur|uren|小时|時間)/, 60 * MINUTE],
  [/^(?:week|woche|semaine|semana|settiman|周|週)/, 7 * DAY],
  [/^(?:month|monat|mois|mes|maand|个月|か月|ヶ月)/, 30 * DAY],
];
const UNIT =
  '(?:minut\\w*|mins?\\b|hours?|hrs?\\b|h\\b|days?|weeks?|months?|stunden?|tage?n?|\\w*werktage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|horas?|dias?|semanas?|mes(?:es)?\\b|ore\\b|ora\\b|giorn[oi]|settiman[ae]|mesi\\b|uur|uren|dagen|werkdagen|weken|maanden|分钟?|小时|時間|个?工作日|天|日|営業日|周|週間?|个月|か月)';
const WORKING = /business|working|werk|ouvr|habil|laboral|lavorativ|ute(?:is|l)|工作日|営業日/;
const SPAN = new RegExp(
  `(?:(?<from>${NUMBER})\\s?(?:-|to|bis|a|à|au|tot|o|or|oder|ou|至|到|〜|~)\\s?)?(?<many>${NUMBER})\\s?(?<of>(?:business|working|more|full|weitere|de|jours ouvr\\w+) )?(?<unit>${UNIT})(?<after> (?:ouvr\\w+|habiles|laborales|lavorativi|uteis))?`,
  'u',
);
/** Words that set a limit without counting; days from today, or null where they name none. */
const NAMED: readonly (readonly [RegExp, number | null])[] = [
  [
    /\b(?:tomorrow(?: \w+)?|demain(?: \w+)?|domani(?: \w+)?|amanha|manana)\b|\bmorgen(?: (?:fruh|vormittag|nachmittag|abend|ochtend|middag|avond))?\b|明天|明日/u,
    1,
  ],
  [
    /\b(?:today|tonight|this (?:afternoon|evening|morning)|heute(?: \w+)?|aujourd'hui|ce soir|hoy|esta (?:tarde|noche)|oggi|stasera|hoje|vandaag|vanavond)\b|今天|本日|今日/u,
    0,
  ],
  [
    /\b(?:shortly|soon|straight away|right away|in a moment|in kurze|gleich|umgehend|sous peu|en breve|a breve|em breve|zo meteen|dadelijk)\b|まもなく|稍后|马上|尽快/u,
    null,
  ],
];
const WEEKDAYS: readonly RegExp[] = [
  /\b(?:sunday|sonntag|dimanche|domingo|domenica|zondag)\b|日曜|周日|星期日/u,
  /\b(?:monday|montag|lundi|lunes|lunedi|segunda(?:-feira)?|maandag)\b|月曜|周一|星期一/u,
  /\b(?:tuesday|dienstag|mardi|martes|martedi|terca(?:-feira)?|dinsdag)\b|火曜|周二|星期二/u,
  /\b(?:wednesday|mittwoch|mercredi|miercoles|mercoledi|quarta(?:-feira)?|woensdag)\b|水曜|周三|星期三/u,
  /\b(?:thursday|donnerstag|jeudi|jueves|giovedi|quinta(?:-feira)?|donderdag)\b|木曜|周四|星期四/u,
  /\b(?:friday|freitag|vendredi|viernes|venerdi|sexta(?:-feira)?|vrijdag)\b|金曜|周五|星期五/u,
  /\b(?:saturday|samstag|samedi|sabado|sabato|zaterdag)\b|土曜|周六|星期六/u,
];

function endOfDay(at: number): number {
  return Math.floor(at / DAY) * DAY + DAY - 1;
}

function afterWorkingDays(from: number, count: number): number {
  let [at, left] = [from, count];
  while (left > 0) {
    at += DAY;
    if (![0, 6].includes(new Date(at).getUTCDay())) left--;
  }
  return at;
}

function spanEnd({ groups }: RegExpExecArray, saidAt: number): number {
  const { many = '', unit = '', of = '', after = '' } = groups ?? {};
  const count = NUMBERS[many] ?? Number(many);
  if (WORKING.test(`${of}${unit}${after}`)) return endOfDay(afterWorkingDays(saidAt, count));
  const size = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return size === undefined ? endOfDay(saidAt + count * DAY) : saidAt + count * size;
}

/**
 * When what was promised falls due, as far as its words tell.
 * @param saidAt epoch ms of the message, null where the page shows none
 */
export function dueOf(quote: string, saidAt: number | null): Due | null {
  const folded = fold(quote);
  const found = (match: RegExpExecArray, at: number | null): Due => ({
    words: quote.slice(folded.at(match.index), folded.at(match.index + match[0].length)),
    at,
  });
  const span = SPAN.exec(folded.text);
  if (span) return found(span, saidAt === null ? null : spanEnd(span, saidAt));
  for (const [day, pattern] of WEEKDAYS.entries()) {
    const match = pattern.exec(folded.text);
    if (!match) continue;
    const ahead = saidAt === null ? 0 : (day - new Date(saidAt).getUTCDay() + 7) % 7 || 7;
    return found(match, saidAt === null ? null : endOfDay(saidAt + ahead * DAY));
  }
  for (const [pattern, days] of NAMED) {
    const match = pattern.exec(folded.text);
    if (match) return found(match, saidAt === null || days === null ? null : endOfDay(saidAt + days * DAY));
  }
  return null;
}
