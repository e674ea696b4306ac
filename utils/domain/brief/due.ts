import { fold } from '../text.ts';
import {
  CLOCK,
  CLOCK_EAST,
  DAYS_AHEAD,
  MONTH_END,
  MONTHS,
  NUMBERS,
  SOON,
  SPANS_NAMED,
  WEEKDAYS,
  WEEKS_AHEAD,
} from './due-words.ts';

/** When a promise falls due: the words that say so, and the moment where they tell one. */
export interface Due {
  readonly words: string;
  /** Epoch ms of the latest moment meant, UTC; null where the words or the message give no moment. */
  readonly at: number | null;
}

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
  `(?<![a-z\\d月])(?:(?<from>${NUMBER})\\s?(?:-|to|bis|a|à|au|tot|o|or|oder|ou|至|到|〜|~)\\s?)?(?<many>${NUMBER})(?: of)?\\s?(?<of>(?:business|working|more|full|weitere|de|jours ouvr\\w+) )?(?<unit>${UNIT})(?<after> (?:ouvr\\w+|habiles|laborales|lavorativi|uteis))?`,
  'u',
);

const MONTH = MONTHS.map((names, k) => `(?<m${k}>${names})`).join('|');
const DATES: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/u,
  /(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/u,
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s(?:of |de )?(?:${MONTH})\\b`, 'u'),
  new RegExp(`\\b(?:${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'u'),
  /\bthe (?<day>\d{1,2})(?:st|nd|rd|th)\b/u,
];
/** Places between the words of a day and those of its hour. */
const NEAR = 6;

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

/** The end of the date named: this year's, or the next one's where that has passed. */
function dateEnd({ groups = {} }: RegExpExecArray, saidAt: number): number | null {
  const said = new Date(saidAt);
  const named = MONTHS.findIndex((_, k) => groups[`m${k}`] !== undefined);
  const month = groups.month ? Number(groups.month) - 1 : named;
  const day = Number(groups.day);
  if (day < 1 || day > 31 || month > 11) return null;
  const of = (year: number, inMonth: number) => endOfDay(Date.UTC(year, inMonth, day));
  if (groups.year) return of(Number(groups.year), month);
  if (month < 0) {
    const here = of(said.getUTCFullYear(), said.getUTCMonth());
    return here >= saidAt ? here : of(said.getUTCFullYear(), said.getUTCMonth() + 1);
  }
  const here = of(said.getUTCFullYear(), month);
  return here >= saidAt ? here : of(said.getUTCFullYear() + 1, month);
}

function weekEnd(saidAt: number, weeks: number): number {
  const toSunday = (7 - new Date(saidAt).getUTCDay()) % 7;
  return endOfDay(saidAt + (toSunday + 7 * weeks) * DAY);
}

/** The words found, and their moment for a message of `saidAt`. */
interface Found {
  readonly match: RegExpExecArray;
  /** True for a whole day, which an hour beside it narrows. */
  readonly isDay: boolean;
  readonly end: (saidAt: number) => number | null;
}

function found(
  match: RegExpExecArray | null,
  end: (saidAt: number, match: RegExpExecArray) => number | null,
  isDay = false,
): Found | null {
  return match && { match, isDay, end: (saidAt) => end(saidAt, match) };
}

/** The first way of naming a time that fits, the plainest ways first. */
function findIn(text: string): Found | null {
  for (const pattern of DATES) {
    const date = found(pattern.exec(text), (saidAt, match) => dateEnd(match, saidAt), true);
    if (date) return date;
  }
  for (const [pattern, minutes] of SPANS_NAMED) {
    const span = found(pattern.exec(text), (saidAt) => saidAt + minutes * MINUTE);
    if (span) return span;
  }
  for (const [pattern, weeks] of WEEKS_AHEAD) {
    const week = found(pattern.exec(text), (saidAt) => weekEnd(saidAt, weeks));
    if (week) return week;
  }
  const span = found(SPAN.exec(text), (saidAt, match) => spanEnd(match, saidAt));
  if (span) return span;
  for (const [day, pattern] of WEEKDAYS.entries()) {
    const ahead = (saidAt: number) => (day - new Date(saidAt).getUTCDay() + 7) % 7 || 7;
    const named = found(pattern.exec(text), (saidAt) => endOfDay(saidAt + ahead(saidAt) * DAY), true);
    if (named) return named;
  }
  for (const [pattern, days] of DAYS_AHEAD) {
    const named = found(pattern.exec(text), (saidAt) => endOfDay(saidAt + days * DAY), true);
    if (named) return named;
  }
  return found(MONTH_END.exec(text), (saidAt) => {
    const said = new Date(saidAt);
    return Date.UTC(said.getUTCFullYear(), said.getUTCMonth() + 1, 1) - 1;
  });
}

/** The hour named, in ms of the day; null where it is none. */
function clockOf({ groups = {} }: RegExpExecArray): number | null {
  if (groups.noon) return 12 * 60 * MINUTE;
  const half = groups.half ?? groups.half2;
  const isLate = half === 'p' || /午後|下午|晚上/.test(groups.late ?? '');
  const hour = (Number(groups.hour) % (half || groups.late ? 12 : 25)) + (isLate ? 12 : 0);
  const minute = Number(groups.minute ?? 0);
  return hour > 24 || minute > 59 ? null : (hour * 60 + minute) * MINUTE;
}

/** The day's hour where one stands beside it and has not passed; else the day's end. */
function narrowed(day: number | null, hour: number | null, saidAt: number): number | null {
  if (day === null || hour === null) return day;
  const at = Math.floor(day / DAY) * DAY + hour;
  return at >= saidAt ? at : day;
}

/**
 * When what was promised falls due, as far as its words tell.
 * @param saidAt epoch ms of the message, null where the page shows none
 */
export function dueOf(quote: string, saidAt: number | null): Due | null {
  const folded = fold(quote);
  const due = (start: number, end: number, at: number | null): Due => ({
    words: quote.slice(folded.at(start), folded.at(end)).trim(),
    at,
  });
  const main = findIn(folded.text);
  const clock = CLOCK.exec(folded.text) ?? CLOCK_EAST.exec(folded.text);
  const hour = clock && clockOf(clock);
  if (main) {
    const [start, end] = [main.match.index, main.match.index + main.match[0].length];
    const day = saidAt === null ? null : main.end(saidAt);
    if (!main.isDay || !clock) return due(start, end, day);
    const at = saidAt === null ? null : narrowed(day, hour, saidAt);
    const [from, to] = [clock.index, clock.index + clock[0].length];
    if (from >= end && from <= end + NEAR) return due(start, to, at);
    return to <= start && to >= start - NEAR ? due(from, end, at) : due(start, end, at);
  }
  if (clock && hour !== null) {
    const today = saidAt === null ? null : Math.floor(saidAt / DAY) * DAY + hour;
    const at = today === null || saidAt === null || today >= saidAt ? today : today + DAY;
    return due(clock.index, clock.index + clock[0].length, at);
  }
  const soon = SOON.exec(folded.text);
  return soon && due(soon.index, soon.index + soon[0].length, null);
}
