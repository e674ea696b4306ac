import { COUNT, END, NOT_IN_WORD, UNITS } from './calendar.ts';
import { byPattern, CJK, type Finder, type Setting } from './found.ts';
import * as gate from './gate-words.ts';
import { isPosted } from './posted.ts';

const SOME =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|duas|dois|três|twee|drie';

/** Moments and minutes, which are said in passing. */
const PASSING =
  /^(?:an? (?:second|sec|minute|min|moment|while)|(?:\d|1\d|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:seconds?|secs?|minutes?|mins?|minuten|minutos?|minuti)(?: now)?)$/i;

const lengths: readonly Finder[] = [
  byPattern(
    'duration',
    new RegExp(
      `(?<=(?<!\\p{L})(?:for|been|since|took|another|delayed(?: by)?|delay of|hold|late by|thats|that's|nach|wartet|warte|nun|schon|dans|depuis|après|entro|dopo|dentro de|hace|tras|há|faz|binnen|na|al|seit|llevo|depuis|fait|da|sinds|al|waited|waiting|over|of|nearly|almost) )(?:over |about |almost |nearly |like |the (?:last|past) )?${COUNT} ${UNITS}(?: (?:and a half|straight|late|now|days?))?${END}`,
      'giu',
    ),
    gate.UNIT_WORD,
  ),
  byPattern(
    'duration',
    new RegExp(
      `${NOT_IN_WORD}(?:\\d{1,3}|${SOME}) ?(?:days?|weeks?|hours?|hrs?|mins?|minutes?|h|minuten|stunden|heures?|horas?|minutos?|ore|minuti|uur)(?= (?:late|delay|delayed|after|on hold|on the phone|waiting|wait|before|running|in traffic|too late|verspätung|zu spät|de retard|di ritardo|tarde|te laat|vertraging|vertraagd|atrasad|de atraso))`,
      'giu',
    ),
    gate.UNIT_WORD,
  ),
  byPattern(
    'duration',
    new RegExp(
      `(?<=(?<!\\p{L})in )(?:\\d{1,3}|${SOME}) (?:hours?|hrs?|minutes?|mins?)${END}(?! (?:ago|back|of my life|or))`,
      'giu',
    ),
    gate.UNIT_WORD,
  ),
  byPattern(
    'duration',
    new RegExp(
      `${NOT_IN_WORD}(?:\\d{1,3}|${SOME}) (?:weeks?|months?|years?|wochen|monate|jahre|semaines|mois|ans|semanas|meses|años|settimane|mesi|anni|anos|weken|maanden|jaar)(?=[.!?,;]|$)`,
      'giu',
    ),
    gate.UNIT_WORD,
  ),
  byPattern(
    'duration',
    /(?:\d+|[一二三四五六七八九十两]{1,2})(?:日間|週間|か月間?|ヶ月|年間|个多?月|周了|天了|年了|小时)/gu,
    CJK,
  ),
];

/** In a short public message any length of time is one of the case. */
const POSTED = byPattern(
  'duration',
  new RegExp(
    `${NOT_IN_WORD}(?:\\d{1,3}(?:[.,]\\d)? ?|(?:${SOME}) |(?<=(?:for|in|over|after|nearly|almost|about|like|an?) )an? |(?<!such |quite |just |have |what )an? (?=hour|week|month|year))(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|mins?|minutes?|minuten|stunden?|tagen?|wochen?|heures?|jours?|semaines?|horas?|minutos?|d[íi]as|semanas|ore|minuti|giorni|settimane|dias|uur|dagen|weken)${END}(?! (?:ago|back|earlier|geleden|fa(?!\\p{L})|atr[áa]s))`,
    'giu',
  ),
  gate.UNIT_WORD,
);
const posted: Finder = Object.assign((setting: Setting) => (isPosted(setting.text) ? POSTED(setting) : []), {
  needs: gate.UNIT_WORD,
});

/** Lengths that belong to a rule: "outside 24 hours", "the last 5 years". */
const OF_RULE =
  /(?:outside|within|under|after|the (?:last|past|first)|every)(?: the)?(?: (?:last|past|first))? $/i;

/** Lengths of time, without those of a moment. */
export const durations: readonly Finder[] = [...lengths, posted].map((finder) => {
  const lasting: Finder = (setting) =>
    finder(setting).filter(
      ({ start, end }) =>
        (isPosted(setting.text) || !PASSING.test(setting.text.slice(start, end))) &&
        (/^@/.test(setting.text) || !OF_RULE.test(setting.text.slice(Math.max(0, start - 24), start))),
    );
  return finder.needs ? Object.assign(lasting, { needs: finder.needs }) : lasting;
});
