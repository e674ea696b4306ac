import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { languageOf } from '../../language.ts';
import { rememberedBy } from '../../remember.ts';
import type { Fact } from '../brief.ts';
import { CALENDARS } from './calendars.ts';
import { DAY, isoDay, isoWeek, spelt, two } from './iso.ts';
import { AHEAD, BEHIND, FILLER, IN_ENGLISH, UP_TO, WEEK, WEEKEND } from './meaning-words.ts';

/** A date or time as it was said. */
interface Said {
  /** The words themselves, levelled. */
  readonly words: string;
  /** What stands before and after them in their sentence. */
  readonly lead: string;
  readonly rest: string;
  /** Two letters; null where the message does not tell. */
  readonly language: string | null;
  /** Epoch ms of the message; null where the page shows none. */
  readonly at: number | null;
}

/** Readers to ask, the likeliest first. */
function calendarsFor(words: string, language: string | null): string[] {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(words)) return language === 'ja' ? ['ja', 'zh'] : ['zh', 'ja'];
  const own = language && language in CALENDARS ? [language] : [];
  return own.length > 0 ? [...own, 'en'] : ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
}

/** The reading that leaves nothing of the words but fillers. */
function read(words: string, language: string | null, at: number): ParsedResult | null {
  for (const name of calendarsFor(words, language)) {
    const results = CALENDARS[name]?.parse(words, { instant: new Date(at), timezone: 0 }) ?? [];
    const [result] = results;
    if (!result || results.length > 1) continue;
    const rest = words.slice(0, result.index) + words.slice(result.index + result.text.length);
    if (FILLER.test(rest.replace(/[\p{P}\s]+/gu, ' ').trim())) return result;
  }
  return null;
}

function told(text: string): number {
  return Number(AHEAD.test(text)) - Number(BEHIND.test(text));
}

/** `1` where the time lies ahead, `-1` behind, `0` where neither the words nor those around them tell. */
function sideOf({ words, lead, rest }: Said): number {
  return told(words) || Number(UP_TO.test(lead)) || told(lead) || told(rest);
}

const pointed =
  /(?<!\p{L})(?:last|next|this|past|letzte|n[äa]chste|diese|vorige|volgende|derni|prochain|pasad|pr[óo]xim|scors|prossim|passad)|[上下这本]/iu;

function dateOf(part: ParsedComponents, said: Said, at: number): string | null {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1];
  const side = sideOf(said);
  const when = Date.UTC(year, month - 1, day);
  const today = Math.floor(at / DAY) * DAY;
  if (part.isCertain('day')) {
    if (part.isCertain('year')) return isoDay(when);
    const turn = side > 0 && when < today ? 1 : side < 0 && when > today ? -1 : 0;
    return isoDay(Date.UTC(year + turn, month - 1, day));
  }
  if (part.isCertain('weekday')) {
    if (pointed.test(said.words)) return isoDay(when);
    if (side === 0) return null;
    return isoDay(when + (side > 0 && when <= today ? 7 : side < 0 && when >= today ? -7 : 0) * DAY);
  }
  if (part.isCertain('month')) {
    const turn = part.isCertain('year')
      ? 0
      : side > 0 && when < today
        ? 1
        : side < 0 && when > today
          ? -1
          : 0;
    return `${year + turn}-${two(month)}`;
  }
  return null;
}

/** Hour and minute; null where a clock of twelve hours leaves the half of the day open. */
function clockOf(part: ParsedComponents, { words, language }: Said): string | null {
  if (!part.isCertain('hour')) return null;
  const [hour, minute] = [part.get('hour') ?? 0, part.get('minute') ?? 0];
  const sure =
    part.isCertain('meridiem') ||
    hour > 12 ||
    hour === 0 ||
    /(?<!\d)0\d[:.]|noon|midnight|uhr|uur/i.test(words);
  return sure || (language !== null && language !== 'en') ? `${two(hour)}:${two(minute)}` : null;
}

function whenOf(part: ParsedComponents, said: Said, at: number): string | null {
  const clock = clockOf(part, said);
  const names = (['day', 'weekday', 'month', 'year'] as const).some((one) => part.isCertain(one));
  if (!names) return clock;
  const date = dateOf(part, said, at);
  return date && clock && date.length === 10 ? `${date}T${clock}` : date;
}

/** "the 12th", "the 8th of this month", "12号": a day of the month nearest on the side that the words tell. */
const ALONE =
  /^(?:(?:the|le|el|il|den|am|dia|día) )?(\d{1,2})(?:st|nd|rd|th|er|º|\.|日|号|號)?(?: of (this|next|last) month|\.? dieses monats| de este mes| de ce mois)?$/iu;

function ofMonth(said: Said, at: number): string | null {
  const { words } = said;
  const [, day = '', which] = ALONE.exec(words) ?? [];
  const now = new Date(at);
  const [today, wanted] = [now.getUTCDate(), Number(day)];
  const side = sideOf(said);
  const steps: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 };
  const near = side > 0 && wanted < today ? 1 : side < 0 && wanted > today ? -1 : 0;
  if (which === undefined && side === 0 && !/mon|mes|mois/iu.test(words)) return null;
  const found = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + (steps[which ?? ''] ?? near), wanted),
  );
  return found.getUTCDate() === wanted ? isoDay(found.getTime()) : null;
}

/** A year of four figures, or a full date by number: what means the same on any day. */
const ABSOLUTE = /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;
const PURE_TIME = /^\D{0,12}\d{1,2}(?:[:.h時点點 ].*|uhr|[ap]\.?m\.?)/iu;

function work(said: Said): string | null {
  const words = said.words.trim();
  if (WEEKEND.test(words)) return null;
  if (said.at === null && !ABSOLUTE.test(words) && !PURE_TIME.test(words)) return null;
  const year = /^(?:(?:in|since|from|seit|desde|depuis) )?((?:19|20)\d{2})年?$/iu.exec(words)?.[1];
  if (year) return year;
  const at = said.at ?? 0;
  if (ALONE.test(words)) return said.at === null ? null : ofMonth({ ...said, words }, at);
  const row = IN_ENGLISH.find(([pattern]) => pattern.test(words));
  const plain = row ? words.replace(row[0], row[1]) : spelt(words, said.language);
  if (plain === null) return null;
  const isSpelt = plain !== words;
  const result = read(
    plain,
    isSpelt ? (row || !/\p{L}/u.test(words) ? 'en' : said.language) : said.language,
    at,
  );
  if (!result) return null;
  const sure = { ...said, words };
  if (WEEK.test(plain))
    return isoWeek(
      Date.UTC(
        result.start.get('year') ?? 0,
        (result.start.get('month') ?? 1) - 1,
        result.start.get('day') ?? 1,
      ),
    );
  const start = whenOf(result.start, sure, at);
  if (said.at === null && start && !ABSOLUTE.test(words) && start.length !== 5) return null;
  const end = start && result.end ? whenOf(result.end, sure, at) : null;
  return start && end && end !== start ? `${start}/${end}` : start;
}

const meaning = rememberedBy(work, (said) => {
  const { words, language, at } = said;
  return `${words}\u0000${language}\u0000${at === null ? '' : Math.floor(at / 60_000)}\u0000${sideOf(said)}`;
});

/** Units around a time that may tell on which side of now it lies. */
const AROUND = 60;

/**
 * What a date or time means: ISO 8601 without zone (`2026-11-24`, `2026-11-24T14:00`, `14:00`, `2026-11`, `2026-W48`, or two
 * of them with a stroke between), UTC; null where its words and the message's time do not tell.
 * @param text the whole message, levelled
 */
export function meaningOf(
  text: string,
  { start, end }: Pick<Fact, 'start' | 'end'>,
  at: number | null,
): string | null {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const lead = before.slice(before.search(/[^.!?\n。！？]*$/u));
  const rest = /^[^.!?\n。！？]*/u.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return meaning({ words: text.slice(start, end), lead, rest, language: languageOf(text), at });
}
