import { fold, sentencesOf } from '../../text.ts';
import type { Fact } from '../brief.ts';
import { PROBLEM } from '../issue-words.ts';
import type { Found } from './found.ts';

/** A time told from today, which means little to a reader of another day: "this morning", "two hours ago", "saturday". */
export function isRelative({ k, v }: Pick<Fact, 'k' | 'v'>): boolean {
  return (
    (k === 'date' || k === 'time') && (!/\d/.test(v) || / (?:ago|back|earlier)$/i.test(v)) && !NAMED.test(v)
  );
}

/** A month or a day of one, which stays true on another day. */
const NAMED =
  /\d{1,2}[./:]\d|(?<!\p{L})(?:january?|feb|f[ée]v|fevereiro|march|m[äa]rz|mars|marzo|março|maart|a[pvb]r|may$|mai$|mei$|june?|juin|juli?|july|lug|giu|aug|ao[uû]t|agosto|sep|set(?:t|embro)|o[ckt]t|out|nov|de[czs]|dic|ene|gen|mag|janv|januar)\p{L}*|[月日号]/iu;

/** Days of the week, which stay of use for some days. */
const WEEKDAY =
  /^(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)$|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned|marted|mercoled|gioved|venerd|sabato|domenica|feira|dag$|曜|[周期拜][一二三四五六日天]/iu;
/** Stretches of time that hold the present, which date nothing. */
const PRESENT =
  /^(?:this (?:morning|afternoon|evening|week(?:end)?|month|year)|tonight|overnight|diese[nrs]? \p{L}+|heute \p{L}+|stasera|stamattina|今朝|今晩|今晚|今天\S*)$/iu;

/** Of the times told from today: days of the week, those that date the problem, and the first where no other date is given. */
export function fewTimes<F extends Fact>(facts: readonly F[], dating: ReadonlySet<Fact>): F[] {
  const stays = (fact: Fact) => !isRelative(fact) || WEEKDAY.test(fact.v);
  const isDated = facts.some((fact) => fact.k === 'date' && (stays(fact) || dating.has(fact)));
  const first = isDated ? undefined : facts.find((fact) => isRelative(fact) && !PRESENT.test(fact.v));
  return facts.filter((fact) => stays(fact) || fact === first || (dating.has(fact) && !PRESENT.test(fact.v)));
}

/** Words before the day from which something has been so. */
const SINCE = /(?:since|seit|depuis|desde|da|dal|dall'|sinds|vanaf)(?: \p{L}{1,4})? $/iu;

/** True where the sentence around a value tells a problem, or the value says since when. */
export function datesProblem(text: string, { start }: Found): boolean {
  if (SINCE.test(text.slice(Math.max(0, start - 16), start))) return true;
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && PROBLEM.test(fold(text.slice(sentence.start, sentence.end)).text);
}
