import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf, words } from '../text.ts';
import { AMOUNT, NUMBER_WORDS, PREDICATES, TIME, TOPICS, UNITS, WEEKDAYS } from './claim-words.ts';
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

const namesOf = <P extends string>(prefix: P, table: readonly unknown[]) =>
  table.map((_, at) => `${prefix} ${at}` as const);
const DAYS = namesOf('day', WEEKDAYS);
const NAMED_TOPICS = namesOf('topic', TOPICS);
const HELD = PREDICATES.map((_, at) => ({
  kind: `holds ${at}` as const,
  says: `holds ${at}` as const,
  denies: `denies ${at}` as const,
}));

type Values = readonly { readonly least: number; readonly most: number }[];
type Heard = ReturnType<typeof heardFromAi>;

/** The values of one sentence by kind. */
function valuesIn(heard: Heard, plain: string): (readonly [Kind, Values])[] {
  const values: [Kind, Values][] = [];
  if (heard.may('TIME')) values.push(['time', timesIn(plain)]);
  if (heard.may('AMOUNT')) {
    const amounts = every(plain, AMOUNT).map(([, before, after]) => one(sumOf(before ?? after ?? '')));
    values.push(['amount', amounts]);
  }
  values.push(['day', DAYS.flatMap((name, day) => (heard.saysIn(name, plain) ? [one(day)] : []))]);
  for (const { kind, says, denies } of HELD) {
    if (heard.saysIn(denies, plain)) values.push([kind, [one(0)]]);
    else if (heard.saysIn(says, plain)) values.push([kind, [one(1)]]);
  }
  return values;
}

/** False where a message holds no value that could be stated. */
function mayState(heard: Heard): boolean {
  return (
    heard.may('TIME') ||
    heard.may('AMOUNT') ||
    DAYS.some((name) => heard.may(name)) ||
    HELD.some(({ says, denies }) => heard.may(says) || heard.may(denies))
  );
}

/** A line of a table or list states by its place what it is about. */
const LISTED = /^[-*\u2022|#\d]|\*\*|: |\btotal\b/u;

/** What one message of the AI states without condition: a sentence counts that has one value of a kind. */
const claimsIn = remembered((text): readonly Claim[] => {
  const heard = heardFromAi(text);
  if (!mayState(heard)) return NO_CLAIMS;
  const told = NAMED_TOPICS.flatMap((name, topic) => (heard.may(name) ? [topic] : []));
  if (told.length === 0) return NO_CLAIMS;
  return sentencesOf(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    if (/[?？]/u.test(sentence) || LISTED.test(sentence)) return [];
    const plain = heard.part(span.start, span.end);
    if (NAMES_ONE.test(plain)) return [];
    const topics = told.filter((topic) => heard.saysIn(NAMED_TOPICS[topic]!, plain));
    if (topics.length === 0 || heard.saysIn('BOUND', plain)) return [];
    const values = valuesIn(heard, plain).filter(([, all]) => all.length === 1);
    if (values.length === 0) return [];
    return values.flatMap(([kind, [value]]) =>
      value ? [{ ...span, ...value, kind, topics: topics.join(' '), words: contentOf(plain) }] : [],
    );
  });
});

const NO_CLAIMS: readonly Claim[] = [];

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
