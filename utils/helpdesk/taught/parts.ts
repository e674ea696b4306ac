import { textOf } from '../text.ts';
import { every } from './items.ts';
import { type Choice, choicesOf } from './selectors.ts';
import { TIME_ATTRIBUTES, timeAt } from './time.ts';
import { tokensOf } from './tokens.ts';
import { wordsIn } from './wording.ts';

const MAX_NAME = 60;
/** Elements of one message that are looked at: a head is near its beginning. */
const MAX_PARTS = 120;
/** From so many named messages on, names must come again. */
const MANY = 6;
const NAMING = ['name', 'author', 'sender', 'from', 'user', 'who', 'by'];

/** A selector of the sender's name within a message, or null where messages name nobody. */
export function senderIn(
  own: readonly Element[],
  all: readonly Element[],
  body: string | null,
): Choice | null {
  const parts = own.flatMap((item) => headsOf(item, body));
  const seen = new Set<string>();
  const choices = parts
    .flatMap((part) => choicesOf(tokensOf(part)))
    .filter(({ css }) => !/^[a-z\d]+$/.test(css) && !seen.has(css) && seen.add(css))
    // Where the text itself is not known, only the page's own word parts it from the name.
    .filter(({ css }) => body !== null || isNaming(css))
    .filter(({ css }) => tellsApart(css, own, body) && comesAgain(css, all, body));
  return (
    choices.sort((one, other) => worthOf(other, all) - worthOf(one, all) || one.cost - other.cost)[0] ?? null
  );
}

/** The name that a message states by a selector; null: none, or something that is no name. */
export function nameIn(item: Element, css: string, body: string | null): string | null {
  const part = item.querySelector(css);
  if (part === null || !isHead(part, item, body)) return null;
  return textOf(part);
}

function headsOf(item: Element, body: string | null): Element[] {
  return [...item.querySelectorAll('*')].slice(0, MAX_PARTS).filter((part) => isHead(part, item, body));
}

function isHead(part: Element, item: Element, body: string | null): boolean {
  if (part.matches('time, button, [role="button"], svg, svg *, img, a[href^="http"]')) return false;
  const texts = body === null ? [] : every(item, body);
  if (texts.some((text) => text.contains(part) || part.contains(text))) return false;
  const said = textOf(part);
  return said !== '' && said.length <= MAX_NAME && /\p{L}/u.test(said) && !/[\n?!:]|\d{2}/.test(said);
}

/** Three roles are three senders. */
function tellsApart(css: string, own: readonly Element[], body: string | null): boolean {
  const names = own.flatMap((item) => nameIn(item, css, body) ?? []);
  return names.length >= 2 && new Set(names).size === names.length;
}

/** A name comes again; what differs in each message is no name. */
function comesAgain(css: string, all: readonly Element[], body: string | null): boolean {
  const named = all.filter((item) => item.querySelector(css) !== null);
  const names = named.flatMap((item) => nameIn(item, css, body) ?? []);
  return names.length === named.length && (names.length < MANY || new Set(names).size <= names.length * 0.7);
}

function worthOf({ css }: Choice, all: readonly Element[]): number {
  return (
    Number(isNaming(css)) + all.filter((item) => item.querySelector(css) !== null).length / (all.length + 1)
  );
}

function isNaming(css: string): boolean {
  return wordsIn(css).some((word) => NAMING.includes(word));
}

/** A selector of what tells machines a message's time, or null. */
export function timeIn(own: readonly Element[]): string | null {
  const rows = ['time[datetime]', ...TIME_ATTRIBUTES.map((name) => `[${name}]`)];
  return (
    rows.find((css) =>
      own.some((item) => {
        const time = item.querySelector(css);
        return time !== null && timeAt(time) !== null;
      }),
    ) ?? null
  );
}
