import { isPublic, type Message } from '../conversation.ts';
import { remembered, rememberedBy } from '../remember.ts';
import { fold, sentencesOf } from '../text.ts';
import type { Fact } from './brief.ts';
import { dates, durations, times } from './facts/calendar.ts';
import { codes } from './facts/codes.ts';
import { emails, phones } from './facts/contacts.ts';
import type { Finder, Found, Setting } from './facts/found.ts';
import { goods } from './facts/goods.ts';
import { ASKABLE, rankOf } from './facts/kinds.ts';
import { amounts } from './facts/money.ts';
import { names } from './facts/names.ts';
import { addresses, places, postcodes } from './facts/places.ts';
import { PROBLEM } from './issue-words.ts';
import { levelled, withoutOverlap } from './passage.ts';

/** Most facts kept of one conversation, the most useful first. */
export const MOST_FACTS = 12;

/** Where two finders claim the same words the earlier one has them. */
const FINDERS: readonly Finder[] = [
  emails,
  ...addresses,
  ...dates,
  phones,
  ...amounts,
  codes,
  ...postcodes,
  ...times,
  ...durations,
  ...goods,
  names,
  ...places,
];

const ASKS =
  /\?|？|please|provide|share|tell me|let me know|confirm|enter|need|give me|what(?:'s| is)|bitte|nennen|geben sie|pourriez|indiquez|donnez|podr[íi]a|indique|facil[íi]t|potrebbe|indichi|mi dia|poderia|informe|kunt u|geef|教えて|いただけ|お願い|提供|告诉|请问|请/iu;

/** Kinds that the AI or an agent asked for since the customer's last message. */
function askedBefore(messages: readonly Message[], i: number): string[] {
  const kinds = new Set<string>();
  for (let at = i - 1; at >= 0 && messages[at]?.role !== 'customer'; at--) {
    const said = messages[at];
    if (!said || !isPublic(said) || said.role === 'system') continue;
    for (const k of askedIn(said.text)) kinds.add(k);
  }
  return [...kinds];
}

const askedIn = remembered((original): readonly string[] => {
  const text = levelled(original);
  if (!ASKS.test(text)) return [];
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return ASKABLE.filter(
    ({ words }) => words.test(text) && sentences.some((sentence) => words.test(sentence)),
  ).map(({ k }) => k);
});

const foundIn = rememberedBy(everythingIn, ({ text, asked }: Setting) => `${asked.join()}\u0000${text}`);

function everythingIn(setting: Setting): readonly Found[] {
  const { text } = setting;
  const taken: Found[] = [];
  for (const finder of FINDERS) {
    taken.push(
      ...withoutOverlap(
        finder(setting).filter((one) => !isDenied(text, one)),
        taken,
      ),
    );
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** True for the wrong half of a correction: "it's 4821, not 4812". */
function isDenied(text: string, { start, k }: Found): boolean {
  if (k === 'reason' || k === 'error') return false;
  return /(?:^|[\s,(])(?:not|nicht|pas|kein|instead of|statt|rather than)(?: the| my| on)? #?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

const CORRECTS =
  /(?:^|[.!?\n]\s*)(?:oops|whoops|no,|nope,?|wait,?|actually,?)|(?:^|[^\p{L}])(?:correction|i meant|i mean|my mistake|typo|mistyped|wrong (?:number|one)|should (?:be|have been)|should read|instead it's|sorry,? (?:it's|its|that's|the)|ich meinte|korrektur|nein,|vielmehr|je voulais dire|pardon,|quise decir|perd[óo]n,|volevo dire|scusi,|quis dizer|ik bedoel|訂正|間違え|不对|说错|更正)/iu;

/** A time told from today stands behind all that names the case. */
const RELATIVE_RANK = 5;

/** Kinds of which a customer has several at once, so that a second value corrects nothing. */
const PLURAL = new Set(['product', 'place', 'amount', 'date', 'time', 'name', 'reason', 'duration']);

function corrects(text: string, { start, k }: Found, earlier: Fact): boolean {
  const lead = text.slice(Math.max(0, start - 70), start);
  if (!CORRECTS.test(lead)) return false;
  return (
    !PLURAL.has(k) ||
    (/i meant|i mean|typo|correction|my mistake|no,|ich meinte|je voulais dire|quise decir|volevo dire|quis dizer/iu.test(
      lead,
    ) &&
      earlier.v.length > 0)
  );
}

/** What makes two values the same one: letters and digits, and for wares the last word in the singular. */
function sameness(k: string, value: string): string {
  const plain = fold(value)
    .text.replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();
  if (k === 'product' || k === 'device')
    return (plain.split(/\s+/).at(-1) ?? plain).replace(/(?<=\p{L}{3})s$/u, '');
  return plain.replace(/\s/g, '');
}

/** A time told from today, which means little to a reader of another day: "this morning", "two hours ago", "saturday". */
function isRelative({ k, v }: Pick<Fact, 'k' | 'v'>): boolean {
  return (
    (k === 'date' || k === 'time') && (!/\d/.test(v) || / (?:ago|back|earlier)$/i.test(v)) && !NAMED.test(v)
  );
}

/** A month or a day of one, which stays true on another day. */
const NAMED =
  /\d{1,2}[./:]\d|(?<!\p{L})(?:january?|feb|f[ée]v|fevereiro|march|m[äa]rz|mars|marzo|março|maart|a[pvb]r|may$|mai$|mei$|june?|juin|juli?|july|lug|giu|aug|ao[uû]t|agosto|sep|set(?:t|embro)|o[ckt]t|out|nov|de[czs]|dic|ene|gen|mag|janv|januar)\p{L}*|[月日号]/iu;

/** Of the times told from today those that date the problem; the first of all where none does. */
function fewTimes(facts: readonly Fact[], dating: ReadonlySet<Fact>): Fact[] {
  const relative = facts.filter(isRelative);
  const kept = relative.some((fact) => dating.has(fact)) ? dating : new Set(relative.slice(0, 1));
  return facts.filter((fact) => !isRelative(fact) || kept.has(fact));
}

/** True where the sentence around a value tells a problem. */
function datesProblem(text: string, { start }: Found): boolean {
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && PROBLEM.test(fold(text.slice(sentence.start, sentence.end)).text);
}

/** What the customer stated: first mention of each value, corrected ones dropped, the most useful first. */
export function factsOf(messages: readonly Message[]): Fact[] {
  let facts: Fact[] = [];
  const seen = new Set<string>();
  const dating = new Set<Fact>();
  messages.forEach((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return;
    const text = levelled(message.text);
    for (const found of foundIn({ text, asked: askedBefore(messages, i) })) {
      const value = message.text.slice(found.start, found.end);
      const same = sameness(found.k, value);
      if (same === '' || seen.has(same)) continue;
      seen.add(same);
      const earlier = facts.findLast((fact) => fact.k === found.k);
      if (earlier && corrects(text, found, earlier)) facts = facts.filter((fact) => fact !== earlier);
      const fact: Fact = { k: found.k, v: value, i, start: found.start, end: found.end };
      facts.push(fact);
      if (isRelative(fact) && datesProblem(text, found)) dating.add(fact);
    }
  });
  const order = (fact: Fact) => (isRelative(fact) ? RELATIVE_RANK : rankOf(fact.k));
  return fewTimes(facts, dating)
    .sort((a, b) => order(a) - order(b) || a.i - b.i || a.start - b.start)
    .slice(0, MOST_FACTS);
}

/** Kinds already given, once each. */
export function kindsOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ k }) => k))];
}
