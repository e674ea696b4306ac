import { isPublic, type Message } from '../conversation.ts';
import { rememberedBy } from '../remember.ts';
import { fold } from '../text.ts';
import type { Fact } from './brief.ts';
import { addresses, postcodes } from './facts/addresses.ts';
import { askedBefore, offeredBefore } from './facts/asked.ts';
import { dates, times } from './facts/calendar.ts';
import { ibans } from './facts/checked.ts';
import { codes } from './facts/codes.ts';
import { handlesIn, isCompany } from './facts/company.ts';
import { emails, phones } from './facts/contacts.ts';
import { correctedBy, historyOf, isDenied } from './facts/corrections.ts';
import { counts, shares } from './facts/counts.ts';
import { durations } from './facts/durations.ts';
import { echoes } from './facts/echoes.ts';
import type { Finder, Found, Need, Setting } from './facts/found.ts';
import { goods } from './facts/goods.ts';
import { rankOf } from './facts/kinds.ts';
import { labels } from './facts/labels.ts';
import { meaningOf } from './facts/meaning.ts';
import { amounts } from './facts/money.ts';
import { names } from './facts/names.ts';
import { places } from './facts/places.ts';
import { posts } from './facts/posted.ts';
import { merchants, proper } from './facts/proper.ts';
import { datesProblem, fewTimes, isRelative } from './facts/relative.ts';
import { rides } from './facts/rides.ts';
import { whole } from './facts/short.ts';
import { stays } from './facts/stay.ts';
import { traits } from './facts/traits.ts';
import { levelled, withoutOverlap } from './passage.ts';

/** Most facts kept of one conversation, the most useful first. */
export const MOST_FACTS = 16;

/** Where two finders claim the same words the earlier one has them. */
const FINDERS: readonly Finder[] = [
  emails,
  ibans,
  ...addresses,
  ...dates,
  phones,
  ...amounts,
  codes,
  ...postcodes,
  ...times,
  ...counts,
  ...durations,
  ...traits,
  ...labels,
  shares,
  ...goods,
  names,
  ...posts,
  ...places,
  rides,
  stays,
  echoes,
  merchants,
  proper,
  whole,
];

/** What the finders need, once each: several need the same, which is looked for once a text. */
const NEEDS: readonly Need[] = [...new Set(FINDERS.flatMap(({ needs }) => needs ?? []))];
const SIFTED = FINDERS.map((finder) => ({ finder, need: finder.needs ? NEEDS.indexOf(finder.needs) : -1 }));

const foundIn = rememberedBy(
  everythingIn,
  ({ text, asked, offered }: Setting) => `${asked.join()}\u0000${offered.join()}\u0000${text}`,
);

function everythingIn(setting: Setting): readonly Found[] {
  const { text } = setting;
  const taken: Found[] = [];
  const met: (boolean | undefined)[] = [];
  for (const { finder, need } of SIFTED) {
    if (need >= 0) {
      met[need] ??= NEEDS[need]?.test(text) ?? true;
      if (!met[need]) continue;
    }
    const found = finder(setting);
    if (found.length === 0) continue;
    taken.push(
      ...withoutOverlap(
        found.filter((one) => !isDenied(text, one)),
        taken,
      ),
    );
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A time told from today stands behind all that names the case. */
const RELATIVE_RANK = 5;

/** What makes two values the same one: letters and digits, and for wares the last word in the singular. */
function sameness(k: string, value: string): string {
  const plain = fold(value)
    .text.replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();
  if (k === 'product' || k === 'device')
    return (plain.split(/\s+/).at(-1) ?? plain).replace(/(?<=\p{L}{3})s$/u, '');
  return plain.replace(/\s/g, '');
}

/**
 * What the customer stated: first mention of each value, the most useful first. A corrected value is not listed; the one
 * that replaces it carries it.
 */
export function factsOf(messages: readonly Message[]): Fact[] {
  let facts: Fact[] = [];
  const seen = new Set<string>();
  const dating = new Set<Fact>();
  messages.forEach((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return;
    const text = levelled(message.text);
    const setting = { text, asked: askedBefore(messages, i), offered: offeredBefore(messages, i) };
    for (const found of foundIn(setting)) {
      const value = message.text.slice(found.start, found.end);
      const same = sameness(found.k, value);
      if (same === '' || seen.has(same)) continue;
      seen.add(same);
      const wrong = facts.length > 0 ? correctedBy(text, found, value, facts) : null;
      if (wrong) facts = facts.filter((fact) => fact !== wrong);
      const fact: Fact = {
        k: wrong?.k ?? found.k,
        v: value,
        i,
        start: found.start,
        end: found.end,
        ...(wrong ? { superseded: historyOf(wrong) } : {}),
      };
      facts.push(fact);
      if (isRelative(fact) && datesProblem(text, found)) dating.add(fact);
    }
  });
  const order = (fact: Fact) => (isRelative(fact) ? RELATIVE_RANK : rankOf(fact.k));
  const company = handlesIn(messages);
  return fewTimes(facts, dating)
    .filter((fact) => !isCompany(fact, company))
    .sort((a, b) => order(a) - order(b) || a.i - b.i || a.start - b.start)
    .slice(0, MOST_FACTS)
    .map((fact) => dated(fact, messages[fact.i]));
}

/** The fact with what its date or time means, where that can be told. */
function dated(fact: Fact, message: Message | undefined): Fact {
  if (!message || (fact.k !== 'date' && fact.k !== 'time')) return fact;
  const means = meaningOf(levelled(message.text), fact, message.at);
  return means ? { ...fact, means } : fact;
}

/** Kinds already given, once each. */
export function kindsOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ k }) => k))];
}
