import { isLook, isMade, stemOf } from './lasting.ts';
import { isOwn, isState, namesPart, namesParty, namesSpeaker } from './wording.ts';

/** One thing that a selector can say of an element. */
export interface Token {
  readonly css: string;
  /** How long it will last and how much it says, the less the better. */
  readonly cost: number;
  /** True where the page's own words are about who speaks. */
  readonly speaks: boolean;
}

export const COST = {
  name: 1,
  class: 2,
  presence: 3,
  value: 3.5,
  stem: 4,
  tag: 5,
  plain: 8,
  look: 12,
  made: 20,
};
/** From here on a token may be gone with the page's next build. */
export const FRAGILE = COST.look;

const MEANT_TAGS = new Set('article li time blockquote header footer textarea ol ul main section'.split(' '));
/** Attributes that say how something looks, behaves or is called, not what it is. */
const IDLE =
  /^(?:id|class|style|href|src|srcset|title|alt|aria-.*|on.*|tabindex|for|value|placeholder|lang|dir|width|height|datetime|content|draggable|spellcheck|rel|target|d|fill|viewbox|hidden|xmlns.*|autocomplete|maxlength|rows|cols|loading|data-v-.*|data-react.*|data-radix.*|data-state|data-emotion)$/i;
/** Attributes by which a page's own tests or its readers aloud know a part. */
const NAMING =
  /^(?:role|name|itemprop|part|slot|data-(?:test|testid|test-id|qa|cy|component|part|slot|element))$/;
/** What many parts of one page may be. */
const GENERAL = /^(?:role|type|contenteditable|aria-live|aria-multiline)$/;
const SPOKEN_ARIA = ['aria-live', 'aria-multiline'];
/** What a name may hold without being escaped. */
const NAME = /^-?[A-Za-z_][\w-]{0,79}$/;
const VALUE = /^\p{L}[\p{L}_:./-]{0,39}$/u;

export function tokensOf(element: Element): Token[] {
  return [...element.attributes]
    .flatMap((attribute) => ofAttribute(element, attribute))
    .concat([...element.classList].flatMap(ofClass), ofTag(element.localName))
    .sort((one, other) => one.cost - other.cost);
}

function ofTag(tag: string): Token {
  const cost = tag.includes('-') ? COST.class : MEANT_TAGS.has(tag) ? COST.tag : COST.plain;
  return { css: tag, cost, speaks: tag.includes('-') && namesParty(tag) };
}

function ofAttribute(element: Element, { name, value }: Attr): Token[] {
  if (name === 'id') return isLasting(value) ? [{ css: `#${value}`, cost: COST.name, speaks: false }] : [];
  const isIdle = IDLE.test(name) && !SPOKEN_ARIA.includes(name);
  const isOfForm = ['type', 'name'].includes(name) && !element.matches('input, textarea, button, select');
  if (isIdle || (name === 'type' && !isOfForm) || !isLasting(name) || isState(name)) return [];
  const presence = { css: `[${name}]`, cost: COST.presence, speaks: false };
  if (isOwn(name) || !VALUE.test(value) || isState(value) || isMade(value)) return [presence];
  const speaks = namesSpeaker(name) || namesParty(value);
  const cost = GENERAL.test(name) ? COST.class + 0.5 : NAMING.test(name) ? COST.name : COST.value;
  return [{ css: `[${name}="${value}"]`, cost, speaks }, presence];
}

function ofClass(name: string): Token[] {
  if (!NAME.test(name) || isState(name)) return [];
  const stem = stemOf(name);
  const family =
    stem === null ? [] : [{ css: `[class*="${stem}"]`, cost: COST.stem, speaks: namesParty(stem) }];
  if (isMade(name)) return [...family, { css: `.${name}`, cost: COST.made, speaks: false }];
  if (isLook(name)) return [{ css: `.${name}`, cost: COST.look, speaks: false }];
  const cost = COST.class - (namesPart(name) ? 0.5 : 0);
  return [{ css: `.${name}`, cost, speaks: namesParty(name) }, ...family];
}

function isLasting(name: string): boolean {
  return NAME.test(name) && !/\d/.test(name) && !isMade(name);
}
