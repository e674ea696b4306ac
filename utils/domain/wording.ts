/** The messages of one language, in the shape of `public/_locales/<language>/messages.json`. */
export type Messages<K extends string = string> = Readonly<Record<K, { readonly message: string }>>;

/** `unseen` of `unseen_one` and `unseen_other`. */
export type Counted<K extends string> = K extends `${infer Stem}_other` ? Stem : never;

type Given = string | number;

/** What an interface says, in one language. */
export interface Words<K extends string = string> {
  /** BCP 47 tag of the words themselves. */
  readonly language: string;
  /** The message with `$1`, `$2` … filled in. */
  say(key: K, ...given: readonly Given[]): string;
  /** The message that fits the number, which is its `$1`; `given` follow as `$2` …. */
  count(stem: Counted<K>, n: number, ...given: readonly Given[]): string;
  /** The name of one of the core's own values, `word('state', 'open')`; the value itself where it has none. */
  word(table: string, value: string): string;
  /** A sentence that the core or an adapter states in English; null where it is none of the `stated_` messages. */
  restate(sentence: string): string | null;
  number(n: number): string;
  /** Hours and minutes of the agent's own clock; null for a time that is not known. */
  time(at: number | null): string | null;
  /** Day and time of the agent's own clock. @param at epoch ms */
  moment(at: number): string;
  /** Day and month, in digits, of an ISO date; empty for anything else. */
  day(iso: string): string;
}

/** The last part of a key for a value: `not needed` → `not_needed`. */
export function keyPart(value: string): string {
  return value.replace(/[^A-Za-z0-9]+/gu, '_');
}

/** A message with its places filled. */
export function fill(message: string, given: readonly string[]): string {
  return message.replace(/\$(\d)/gu, (_, place: string) => given[Number(place) - 1] ?? '');
}

/** The browser's own forms of a language go with its words only where both are of one language. */
function formsFor(language: string, ui: string | undefined): string {
  const isTag = ui !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(ui);
  return isTag && ui.split('-')[0] === language.split('-')[0] ? ui : language;
}

const SPECIAL = /[.*+?^{}()|[\]\\]/gu;

/** Patterns of the sentences that are stated in English, by their keys. */
function statedIn(english: Messages): readonly (readonly [key: string, pattern: RegExp])[] {
  return Object.entries(english)
    .filter(([key]) => key.startsWith('stated_'))
    .map(([key, { message }]) => {
      const source = message.replace(SPECIAL, String.raw`\$&`).replace(/\$\d/gu, '(.{1,120}?)');
      return [key, new RegExp(`^${source}$`, 'u')];
    });
}

/**
 * The words of the language that `look` answers in, the English ones where it has none or fails.
 * @param look the message for a key with its places filled; empty where there is none
 * @param ui BCP 47 tag of the browser's interface, for times and numbers
 */
export function wordsFrom<K extends string>(
  english: Messages<K>,
  look: (key: K, given: string[]) => string,
  ui?: string,
): Words<K> {
  const find = (key: K, given: readonly string[]): string => {
    try {
      return look(key, [...given]) || fill(english[key].message, given);
    } catch {
      return fill(english[key].message, given);
    }
  };
  const isKey = (key: string): key is K => Object.hasOwn(english, key);
  const key: string = 'language';
  const language = isKey(key) ? find(key, []) : 'en';
  const forms = formsFor(language, ui);
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(forms);
  const clock = new Intl.DateTimeFormat(forms, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const days = new Intl.DateTimeFormat(forms, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  const dates = new Intl.DateTimeFormat(forms, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const stated = statedIn(english);
  const text = (given: Given) => (typeof given === 'number' ? digits.format(given) : given);

  /** A long number in English groups, in those of this language; null for what is none. */
  const grouped = (part: string) =>
    /^\d{1,3}(?:,\d{3})+$/u.test(part) ? digits.format(Number(part.replaceAll(',', ''))) : null;

  const words: Words<K> = {
    language,
    say: (key, ...given) => find(key, given.map(text)),
    count: (stem, n, ...given) => {
      const one = `${stem}_one`;
      const key = plural.select(n) === 'one' && isKey(one) ? one : `${stem}_other`;
      return find(key as K, [n, ...given].map(text));
    },
    word: (table, value) => {
      const key = `${table}_${keyPart(value)}`;
      return isKey(key) ? find(key, []) : value;
    },
    restate: (sentence) => {
      for (const [key, pattern] of stated) {
        const match = pattern.exec(sentence);
        if (!match) continue;
        const parts = match.slice(1).map((part) => words.restate(part) ?? grouped(part) ?? part);
        const [n, ...rest] = parts;
        const stem = key.replace(/_(?:one|other)$/u, '');
        return stem === key ? find(key as K, parts) : words.count(stem as Counted<K>, Number(n), ...rest);
      }
      return null;
    },
    number: (n) => digits.format(n),
    time: (at) => (at === null || !Number.isFinite(at) ? null : clock.format(at)),
    moment: (at) => (Number.isFinite(at) ? days.format(at) : ''),
    day: (iso) => (/^\d{4}-\d\d-\d\d/u.test(iso) ? dates.format(Date.parse(iso.slice(0, 10))) : ''),
  };
  return words;
}

/** The words of a file of messages alone, for places that have no browser to ask. */
export function wordsOf<K extends string>(messages: Messages<K>): Words<K> {
  return wordsFrom(messages, (key, given) => fill(messages[key].message, given));
}
