import { byPattern, type Finder } from './found.ts';
import * as gate from './gate-words.ts';

/** Numbers with the word that says what they count: "room 212", "row K", "zone 4", "Gleis 7". */
export const labels: readonly Finder[] = [
  byPattern(
    'position',
    /(?<![\p{L}\p{N}])(?:[Rr]oom|[Rr]ow|[Ss]eat|[Gg]ate|[Pp]latform|[Tt]erminal|[Zz]one|[Rr]oute|[Bb]us line|[Ll]ine|[Ww]eek|[Ll]evel|[Ll]vl|[Ll]v|[Cc]hannel|[Pp]ort|[Ll]ocker|[Ww]ard|[Bb]ay|[Bb]ed|[Ss]lot|[Rr]aum|[Zz]immer|[Ss]itz|[Pp]latz|[Gg]leis|[Ll]inie|[Ww]oche|[Cc]hambre|[Ss]alle|[Qq]uai|[Ll]igne|[Ss]i[èe]ge|[Hh]abitaci[óo]n|[Aa]siento|[Pp]uerta|[Aa]nd[ée]n|[Ll][íi]nea|[Tt]ramo|[Ss]tanza|[Cc]amera|[Pp]osto|[Bb]inario|[Ll]inea|[Qq]uarto|[Ll]ugar|[Ll]inha|[Pp]lataforma|[Pp]ort[ãa]o|[Kk]amer|[Ss]toel|[Ss]poor|[Ll]ijn)s? ?#?(?:\p{Lu}{1,2}-?\d{0,3}|\d{1,4}\p{L}?|\d\.\d{1,2})(?![\p{L}\p{N}]|[.,:]\d| ?(?:days?|weeks?|hours?|minutes?|%|€|£))/gu,
    gate.POSITION_WORD,
  ),
  byPattern(
    'date',
    /(?<![\p{L}\p{N}])(?:week|woche|semaine|semana|settimana|kw) \d{1,2}(?![\p{L}\p{N}]|[.,:]\d)/giu,
    gate.NUMBERED_WEEK,
  ),
];
