import type { Helpdesk, Mark } from '../helpdesk.ts';
import { helpdesks } from '../index.ts';
import { MARKUP_WORDS } from './markup-words.ts';

/**
 * What of a page's markup is a helpdesk's own and may be told to others: the structure that is copied for a bug report
 * and the pages that are recorded as tests draw the line here. Told are the words of `markup-words.ts` and whatever the
 * shipped selectors name; everything else stands behind a mask, for a class may be named after a customer.
 */
export interface Masks {
  /** @param run a run of digits */
  digits(run: string): string;
  /** @param run letters that are no word of an interface */
  word(run: string): string;
}

/** Every selector of a helpdesk's tables, with the part it stands for. */
export function selectorsOf(helpdesk: Helpdesk): readonly (readonly [part: string, mark: Mark])[] {
  const { marks, signals, composer } = helpdesk;
  const tables: Readonly<Record<string, readonly Mark[]>> = { ...marks, signals, ...composer };
  return Object.entries(tables).flatMap(([part, rows]) => rows.map((mark) => [part, mark] as const));
}

/** What the shipped selectors name. */
interface Told {
  /** `name=value` of every attribute that is asked for by its value. */
  readonly exact: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let known: Told | null = null;

/** Worked out when a structure is first asked for: this stands in a script that runs on every page load. */
function told(): Told {
  known ??= toldBySelectors();
  return known;
}

/** Only what ships: selectors that an agent has taught are made from a page, and a page may hold anything. */
function toldBySelectors(): Told {
  const shipped = helpdesks.flatMap((helpdesk) => selectorsOf(helpdesk).map(([, { css }]) => css));
  const tests = shipped.flatMap((css) =>
    [...css.matchAll(/\[([\w-]+)(?:[*^$|~]?="([^"]*)")?\]/g)].map(([, name = '', value]) => ({
      name,
      value,
    })),
  );
  const holders = helpdesks.flatMap(({ marks: { identity, selected, ids } }) => [
    ...identity,
    ...selected,
    ...ids,
  ]);
  return {
    exact: new Set(tests.flatMap(({ name, value }) => (value === undefined ? [] : `${name}=${value}`))),
    names: new Set([...tests.map(({ name }) => name), ...holders.map(({ attribute }) => attribute)]),
    tokens: new Set([
      ...shipped.flatMap((css) =>
        [...css.replace(/\[[^\]]*\]/g, '').matchAll(/[.#]([\w-]+)/g)].flatMap(([, token]) => token ?? []),
      ),
      ...tests.flatMap(({ value }) => (value === undefined || value.includes('{id}') ? [] : value)),
    ]),
    words: new Set([...shipped.flatMap(runsIn), ...MARKUP_WORDS].map((word) => word.toLowerCase())),
  };
}

function runsIn(text: string): readonly string[] {
  return text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu) ?? [];
}

const RUNS = /\p{N}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|[\p{L}\p{M}]+/gu;

/** One test id, class or part of an address with everything masked that is no word of an interface. */
export function toldToken(token: string, masks: Masks): string {
  const { tokens, words } = told();
  if (tokens.has(token)) return token;
  if (/[^\s@]@[^\s@]+\.[^\s@]/.test(token)) return masks.word(token);
  return token.slice(0, 200).replace(RUNS, (run) => {
    if (/^\p{N}/u.test(run)) return masks.digits(run);
    return words.has(run.toLowerCase()) ? run : masks.word(run);
  });
}

/** Attributes in which helpdesks name their own parts; their values are tokens set apart by spaces. */
const NAMING = new Set(['data-test-id', 'data-testid', 'id', 'role', 'type', 'class', 'dir', 'mode']);
/** Values here are written for people or made of what people wrote, whatever selector asks for them. */
const WRITTEN = new Set(
  'alt aria-label aria-description aria-valuetext content href placeholder src srcset style title value'.split(
    ' ',
  ),
);
const ARIA = new Set(
  'true false mixed page step location polite assertive off listbox menu tree grid dialog list both'.split(
    ' ',
  ),
);
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** An attribute's value with its masks on, or null where a value must not be told at all. */
export function toldValue(name: string, value: string, masks: Masks): string | null {
  const { exact, names } = told();
  if (exact.has(`${name}=${value}`)) return value;
  if (WRITTEN.has(name)) return null;
  if (name === 'lang') return LANGUAGE.test(value) ? value : null;
  if (name === 'datetime') return null;
  if (!NAMING.has(name) && !names.has(name)) {
    return name.startsWith('aria-') && ARIA.has(value) ? value : null;
  }
  const masked = value
    .split(/\s+/)
    .filter(Boolean)
    .map((token) => toldToken(token, masks));
  return [...new Set(masked)].join(' ');
}

/** True for an attribute that a shipped selector asks for, or that tells whether something is shown. */
export function isAskedFor(name: string): boolean {
  return told().names.has(name) || NAMING.has(name) || name === 'hidden' || name === 'aria-hidden';
}
