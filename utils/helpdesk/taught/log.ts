import { every } from './items.ts';
import type { Ground } from './points.ts';
import { type Choice, uniqueOf } from './selectors.ts';
import { FRAGILE, tokensOf } from './tokens.ts';

/** Where the messages stand. */
export interface Log extends Choice {
  readonly element: Element;
}

/** The nearest elements around all points that a lasting selector finds, the nearest first; never empty. */
export function logsOf({ common, root }: Ground): Log[] {
  const nearest = sectionless(common);
  const logs: Log[] = [];
  for (let at: Element | null = nearest; at !== null; at = at.parentElement) {
    const choice = uniqueOf(at, root);
    if (at === nearest || choice.cost < FRAGILE) logs.push({ element: at, ...choice });
    if (logs.length > 3 || at.localName === 'body') break;
  }
  return logs.sort((one, other) => Number(one.cost >= FRAGILE) - Number(other.cost >= FRAGILE));
}

/** A log may be cut into days or pages: where elements beside this one are built as it is, they belong to it. */
function sectionless(common: Element): Element {
  let at = common;
  while (at.parentElement !== null && at.parentElement.localName !== 'body' && hasTwin(at))
    at = at.parentElement;
  return at;
}

function hasTwin(of: Element): boolean {
  const tokens = tokensOf(of).filter(
    ({ cost, css }) => cost < FRAGILE && css !== of.localName && !css.startsWith('#'),
  );
  const inner = [...of.children].flatMap((child) => tokensOf(child)[0]?.css ?? []);
  return [...(of.parentElement?.children ?? [])].some(
    (other) =>
      other !== of &&
      other.localName === of.localName &&
      tokens.length > 0 &&
      tokens.every(({ css }) => other.matches(css)) &&
      inner.some((css) => every(other, css).length > 0),
  );
}
