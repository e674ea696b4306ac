import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf, words } from '../text.ts';
import { BOUND, PREDICATES, TOPICS, UNITS, WEEKDAYS } from './claim-words.ts';
import type { AiError } from './errors.ts';
import { heardFromAi } from './heard.ts';
import { cutToWords, every, QUOTE_LIMIT, trimmed } from './passage.ts';

type Kind = 'time' | 'amount' | 'day' | `holds ${number}`;

/** Something the AI states of a thing: how long it takes, what it costs, on which day it comes, whether it holds. */
interface Claim extends Stretch {
  readonly kind: Kind;
  /** Places in `TOPICS` of all it names. */
  readonly topics: string;
  /** The sentence's words but for numbers and denials. */
  readonly words: ReadonlySet<string>;
  /** Least and most that the words allow. */
  readonly least: number;
  readonly most: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  zwei: 2,
  drei: 3,
  vier: 4,
  zehn: 10,
  deux: 2,
  trois: 3,
  dix: 10,
  dos: 2,
  tres: 3,
  diez: 10,
  due: 2,
  tre: 3,
  dieci: 10,
  dois: 2,
  dez: 10,
  twee: 2,
  drie: 3,
  tien: 10,
};
const COUNT = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}`;
const TIME = new RegExp(
  `(?<![\\d.,:])(?:\\b(?=[a-z\\d]))?(${COUNT})(?: ?(?:-|to|bis|a|tot|e|〜|~|至|到) ?(${COUNT}))? ?(?:(?:business|working|full|calendar|banking|werk) ?)?((?:minut(?:es?|en|os?|i)|hours?|days?|weeks?|months?|stunden?|tagen?|wochen?|monaten?|heures?|jours?|semaines?|mois|horas?|dias?|semanas?|mes(?:es)?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|weken|maand(?:en)?)\\b|分|時間|日|週間|か月|ヶ月|小时|天|周|个月)`,
  'gu',
);
const AMOUNT =
  /[$€£¥] ?(\d[\d.,]*)|(?<![\d.,])(\d[\d.,]*) ?(?:€|eur\b|euros?\b|dollars?\b|usd\b|pounds?\b|gbp\b|円|元)/gu;
/** What tells one thing from another of its kind: long numbers, codes and names. */
const NAMES_ONE = /\d{4,}|[a-z]\d+|#\w+/u;
function numberOf(word: string): number {
  return NUMBER_WORDS[word] ?? Number(word);
}

/** The number that digits with points and commas write; a last group of one or two digits is the fraction. */
function sumOf(digits: string): number {
  const [, whole = '', fraction = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?[.,]?$/u.exec(digits) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction || 0}`);
}

function timesIn(plain: string): { least: number; most: number }[] {
  return every(plain, TIME).map(([, from = '', to, unit = '']) => {
    const hours = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 24;
    return { least: numberOf(from) * hours, most: numberOf(to ?? from) * hours };
  });
}

const one = (value: number) => ({ least: value, most: value });

type Values = readonly { readonly least: number; readonly most: number }[];
type Heard = ReturnType<typeof heardFromAi>;

/** The values of one sentence by kind. */
function valuesIn(heard: Heard, plain: string): (readonly [Kind, Values])[] {
  const days = WEEKDAYS.flatMap((pattern, day) => (pattern.test(plain) ? [one(day)] : []));
  const amounts = every(plain, AMOUNT).map(([, before, after]) => one(sumOf(before ?? after ?? '')));
  const held = PREDICATES.map((_, at) => {
    if (heard.saysIn(`denies ${at}`, plain)) return [`holds ${at}`, [one(0)]] as const;
    return [`holds ${at}`, heard.saysIn(`holds ${at}`, plain) ? [one(1)] : []] as const;
  });
  return [['time', timesIn(plain)], ['amount', amounts], ['day', days], ...held];
}

/** A line of a table or list states by its place what it is about. */
const LISTED = /^[-*\u2022|#\d]|\*\*|: |\btotal\b/u;

/** What one message of the AI states without condition: a sentence counts that has one value of a kind. */
const claimsIn = remembered((text): readonly Claim[] => {
  const heard = heardFromAi(text);
  const told = TOPICS.flatMap((_, topic) => (heard.says(`topic ${topic}`) ? [topic] : []));
  if (told.length === 0) return [];
  return sentencesOf(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const plain = fold(sentence).text;
    const topics = told.filter((topic) => heard.saysIn(`topic ${topic}`, plain));
    if (topics.length === 0 || /[?？]/u.test(sentence) || LISTED.test(sentence)) return [];
    const values = valuesIn(heard, plain).filter(([, all]) => all.length === 1);
    if (values.length === 0 || BOUND.test(plain) || NAMES_ONE.test(plain)) return [];
    return values.flatMap(([kind, [value]]) =>
      value ? [{ ...span, ...value, kind, topics: topics.join(' '), words: contentOf(plain) }] : [],
    );
  });
});

const contentOf = (plain: string) =>
  new Set(words(plain).filter((word) => !/\d/u.test(word) && !DENIALS.has(word)));
const DENIALS = new Set('is are an a the not no non ne pas nicht niet nao do does'.split(' '));

/** Least share of common words for values that differ from thing to thing of one kind. */
const ALIKE = 0.75;

function alike(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (two.has(word)) common++;
  return common >= ALIKE * (one.size + two.size - common);
}

/** Hours after which a time that remains may well be another. */
const HOURS_LATER = 12;
const HOUR_MS = 3_600_000;

/** Kinds whose values differ between two things of one topic: the sentences must say the same but for the value. */
const DIFFERS = /amount|holds [5678]/u;

function clashes(one: Claim, two: Claim, isLater: boolean): boolean {
  if (one.kind !== two.kind || one.topics !== two.topics) return false;
  if (isLater && (one.kind === 'time' || one.kind === 'day')) return false;
  if (one.most >= two.least && two.most >= one.least) return false;
  return !DIFFERS.test(one.kind) || alike(one.words, two.words);
}

/** Statements kept of one thing and kind: the latest. */
const KEPT = 8;
const subjectOf = ({ kind, topics }: Claim) => `${kind} ${topics}`;

/** Where the AI's own messages can't both hold: the later one, about the earlier; at most one for each message. */
export function selfContradictionsOf(messages: readonly Message[]): AiError[] {
  const stated = new Map<string, { i: number; claim: Claim }[]>();
  const found: AiError[] = [];
  for (const [i, message] of messages.entries()) {
    if (message.role !== 'ai' || !isPublic(message)) continue;
    const claims = claimsIn(message.text);
    const clash = claims
      .map((claim) => ({
        claim,
        before: stated
          .get(subjectOf(claim))
          ?.findLast((past) => clashes(past.claim, claim, isLongAfter(messages, past.i, i))),
      }))
      .find(({ before }) => before !== undefined);
    if (clash?.before) {
      const span = cutToWords(message.text, trimmed(message.text, clash.claim), QUOTE_LIMIT);
      const quote = message.text.slice(span.start, span.end);
      found.push({ i, ...span, kind: 'contradicted', quote, about: clash.before.i });
    }
    for (const claim of claims) {
      const past = stated.get(subjectOf(claim)) ?? [];
      stated.set(subjectOf(claim), [...past.slice(1 - KEPT), { i, claim }]);
    }
  }
  return found;
}

function isLongAfter(messages: readonly Message[], before: number, after: number): boolean {
  const [from, to] = [messages[before]?.at ?? null, messages[after]?.at ?? null];
  return from !== null && to !== null && to - from > HOURS_LATER * HOUR_MS;
}
