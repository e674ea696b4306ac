import { isAskedFor, toldValue } from '../../utils/helpdesk/skeleton/markup.ts';
import { shiftedDate } from './dates.ts';
import { inventedId, inventedPath, isInterface } from './ids.ts';
import type { Means } from './page.ts';
import { inventedText } from './texts.ts';

const PLAIN: Readonly<Record<string, RegExp>> = {
  hidden: /^(?:|hidden|until-found)$/,
  contenteditable: /^(?:|true|false|plaintext-only)$/,
  shadowrootmode: /^open$/,
};

/** An element's attributes as a recorded page may have them: those that selectors ask for, without anybody's words. */
export function attributesOf(element: Element, means: Means): readonly (readonly [string, string])[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    const made = madeValue(element, name, value, means);
    return made === null ? [] : [[name, made] as const];
  });
}

function madeValue(element: Element, name: string, value: string, means: Means): string | null {
  const { helpdesk, invention, shift } = means;
  if (PLAIN[name]?.test(value)) return value;
  if (name === 'style') return /display\s*:\s*none/i.test(value) ? 'display: none' : null;
  // A picture that stands for an emoji says so in its `alt`; one with letters describes what is on it.
  if (name === 'alt') return /[\p{L}\p{N}]/u.test(value) ? namesSender(element, value, means) : value;
  if (name === 'datetime') return shiftedDate(value, shift) ?? epoch(value, shift.ms);
  if (name === 'value') {
    const isField = helpdesk.marks.subject.some(({ css }) =>
      element.matches(css.replaceAll('{id}', means.id)),
    );
    return isField ? inventedText(value, invention) : null;
  }
  if (name === 'href') return holdsId(element, name, means) ? inventedPath(value, means) : null;
  if (!isAskedFor(name)) return null;
  const told = toldValue(name, value, { digits: String, word: String });
  if (told === null) return isNamed(name, means) ? inventedText(value, invention) : null;
  if (name !== 'class') return inventedTokens(value, means);
  const classes = value.split(/\s+/).filter((token) => token !== '' && isInterface(token));
  return classes.length === 0 ? null : classes.join(' ');
}

function namesSender(element: Element, value: string, { helpdesk, invention }: Means): string | null {
  return helpdesk.marks.sender.some(({ css }) => element.matches(css))
    ? inventedText(value, invention)
    : null;
}

/** True for an attribute by which the page says whose conversation it shows. */
function holdsId(element: Element, name: string, { helpdesk: { marks } }: Means): boolean {
  return [...marks.identity, ...marks.selected, ...marks.ids].some(
    ({ css, attribute }) => attribute === name && element.matches(css),
  );
}

function inventedTokens(value: string, { invention }: Means): string {
  return value
    .split(/(\s+)/)
    .map((token) => (token.trim() === '' ? token : inventedId(token, invention)))
    .join('');
}

/** True where a selector of this helpdesk needs the attribute, whatever people wrote into it. */
function isNamed(name: string, { helpdesk }: Means): boolean {
  return JSON.stringify([helpdesk.marks, helpdesk.signals, helpdesk.composer]).includes(`[${name}`);
}

function epoch(value: string, ms: number): string | null {
  const at = Number(value);
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return null;
  return String(value.length === 10 ? at + ms / 1_000 : at + ms);
}
