import { every } from './items.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Something in the markup of a message that may say who wrote it. */
export interface Feature extends Token {
  readonly place: 'on' | 'inside' | 'around';
}

/** Elements of one message that are looked at. */
const MAX_INSIDE = 200;

/**
 * All features of a message: on its element, inside it but for what was written, and around it up to the log. Bare tags
 * say nothing.
 */
export function featuresOf(item: Element, log: Element, body: string | null): Feature[] {
  const texts = body === null ? [] : every(item, body);
  const inside = [...item.querySelectorAll('*')]
    .filter((part) => !texts.some((text) => text !== part && text.contains(part)))
    .slice(0, MAX_INSIDE);
  const around: Element[] = [];
  for (let at = item.parentElement; at !== null && at !== log; at = at.parentElement) around.push(at);
  return unique([
    ...marksOf(item).map((token) => ({ ...token, place: 'on' as const })),
    ...around.flatMap(marksOf).map((token) => ({ ...token, place: 'around' as const })),
    ...inside.flatMap(marksOf).map((token) => ({ ...token, place: 'inside' as const })),
  ]);
}

export const isSame = (one: Feature, other: Feature): boolean =>
  one.place === other.place && one.css === other.css;

function marksOf(element: Element): Token[] {
  return tokensOf(element).filter(
    ({ css }) => !css.startsWith('#') && (!/^[a-z]/.test(css) || css.includes('-')),
  );
}

function unique(features: readonly Feature[]): Feature[] {
  const seen = new Set<string>();
  return features.filter(({ place, css }) => !seen.has(place + css) && seen.add(place + css));
}
