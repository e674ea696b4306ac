import { everyOf } from '../find.ts';
import type { Ground, Point } from './points.ts';
import { type Choice, choicesOf, compound, shared } from './selectors.ts';
import { COST, type Token, tokensOf } from './tokens.ts';
import { namesGroup } from './wording.ts';

/** A way to cut the log into messages. */
export interface Cut extends Choice {
  /** The elements that it finds in the log, the outer ones. */
  readonly found: readonly Element[];
  /** The message of each point, in the points' order. */
  readonly own: readonly Element[];
}

/** What a selector finds: one inside another counts as one, the outer. */
export function every(scope: Element, css: string): Element[] {
  return everyOf(scope, [{ since: '', css, proof: '' }]);
}

/** Selectors of the messages' texts; each finds the points' own. */
export function bodiesIn(log: Element, points: readonly Point[]): Choice[] {
  const bodies = points.map(({ body }) => body);
  return choicesOf(shared(bodies)).filter(({ css }) => {
    const found = new Set(every(log, css));
    return bodies.every((body) => found.has(body));
  });
}

/** Where the page names no text: the end of every message, if that is where all of them stand. */
export function bodyAtEnd(cut: Cut, points: readonly Point[]): Choice | null {
  const paths = points.map(({ body }, i) => {
    const tags: string[] = [];
    for (let at: Element | null = body; at !== null && at !== cut.own[i]; at = at.parentElement)
      tags.unshift(at.nextElementSibling === null ? ` > ${at.localName}:last-child` : '?');
    return tags.join('');
  });
  const [path = ''] = paths;
  const isOne = path !== '' && !path.includes('?') && new Set(paths).size === 1;
  return isOne ? { css: cut.css + path, cost: Math.max(cut.cost, COST.plain) + 1 } : null;
}

const MAX_CHOICES = 150;

/**
 * Ways to cut the log so that each point lies in a message of its own, the best first: as few texts as may be outside
 * of a message or two in one, none that the page calls a group, then the widest, which holds the sender and the time as well, then the one that finds most by what the page names, then the most lasting.
 */
export function cutsOf(log: Element, logCss: string, { points }: Ground, bodies: readonly Element[]): Cut[] {
  return [...inChains(points), ...byPath(log, logCss, points)]
    .slice(0, MAX_CHOICES)
    .flatMap((choice) => cutBy(log, choice, points))
    .map((cut) => ({ cut, ...faultsOf(cut, bodies), width: widthOf(cut, points) }))
    .sort(
      (one, other) =>
        one.faults - other.faults ||
        Number(namesGroup(one.cut.css)) - Number(namesGroup(other.cut.css)) ||
        other.width - one.width ||
        Number(one.cut.cost >= COST.plain) - Number(other.cut.cost >= COST.plain) ||
        other.cut.found.length - one.cut.found.length ||
        one.cut.cost - other.cut.cost,
    )
    .map(({ cut }) => cut);
}

/** What all chains have in common at one level or another. */
function inChains(points: readonly Point[]): Choice[] {
  const [first, ...rest] = points.map(({ chain }) => chain.map(tokensOf));
  const isIn = (chain: readonly Token[][], css: readonly string[]): boolean =>
    chain.some((tokens) => css.every((one) => tokens.some((token) => token.css === one)));
  const choices = (first ?? []).flatMap((tokens) => {
    const common = tokens.filter(({ css }) => rest.every((chain) => isIn(chain, [css])));
    const pairs = common.flatMap((one, i) => common.slice(i + 1).map((other) => [one, other] as const));
    return [
      // A bare tag is worth less than the way to it.
      ...common.map(({ css, cost }) => ({ css, cost: cost === COST.plain ? cost + 2 : cost })),
      ...pairs
        .filter((pair) =>
          rest.every((chain) =>
            isIn(
              chain,
              pair.map(({ css }) => css),
            ),
          ),
        )
        .map((pair) => ({ css: compound(pair), cost: Math.max(...pair.map(({ cost }) => cost)) + 0.5 })),
    ];
  });
  const seen = new Set<string>();
  return choices
    .filter(({ css }) => !seen.has(css) && seen.add(css))
    .sort((one, other) => one.cost - other.cost);
}

/** Where the page names nothing: how deep below the log, and by which tags. */
function byPath(log: Element, logCss: string, points: readonly Point[]): Choice[] {
  const path = pathOf(log, points);
  const height = Math.min(...points.map(({ chain }) => chain.length));
  return Array.from({ length: path === null ? 0 : height }, (_, i) => ({
    css: [logCss, ...(path ?? []).slice(0, (path ?? []).length - i).map(({ tag }) => tag)].join(' > '),
    cost: COST.plain + 1,
  }));
}

/** The texts by the way to them alone: for counting them where the page names none. */
export function bodiesByPath(log: Element, logCss: string, points: readonly Point[]): readonly Element[] {
  const steps = pathOf(log, points)?.map(({ tag, isLast }) => (isLast ? `${tag}:last-child` : tag));
  const last = steps?.at(-1);
  if (steps === undefined || last === undefined) return [];
  const way = [logCss, ...steps.map((step) => step.replace(':last-child', '')).slice(0, -1), last];
  return every(log, way.join(' > '));
}

interface Step {
  readonly tag: string;
  readonly isLast: boolean;
}

/** From the log to the texts that were pointed at, if the way is the same for all. */
function pathOf(log: Element, points: readonly Point[]): readonly Step[] | null {
  const paths = points.map(({ body }) => {
    const steps: Step[] = [];
    for (let at: Element | null = body; at !== null && at !== log; at = at.parentElement)
      steps.unshift({ tag: at.localName, isLast: at.nextElementSibling === null });
    return steps;
  });
  const [first, ...rest] = paths;
  const tagsOf = (steps: readonly Step[]): string => steps.map(({ tag }) => tag).join();
  if (first === undefined || rest.some((steps) => tagsOf(steps) !== tagsOf(first))) return null;
  return first.map(({ tag }, i) => ({ tag, isLast: paths.every((steps) => steps[i]?.isLast) }));
}

function cutBy(log: Element, choice: Choice, points: readonly Point[]): Cut[] {
  const found = every(log, choice.css);
  const own = points.flatMap(({ body }) => found.find((element) => element.contains(body)) ?? []);
  return own.length === points.length && new Set(own).size === own.length ? [{ ...choice, found, own }] : [];
}

/** Texts outside of every message, and texts that would be joined into one. */
function faultsOf({ found }: Cut, bodies: readonly Element[]): { readonly faults: number } {
  const messages = new Set(found);
  const held = new Set<Element>();
  let inside = 0;
  for (const body of bodies) {
    let at: Element | null = body;
    while (at !== null && !messages.has(at)) at = at.parentElement;
    if (at === null) continue;
    inside += 1;
    held.add(at);
  }
  return { faults: bodies.length - inside + (inside - held.size) };
}

function widthOf({ own }: Cut, points: readonly Point[]): number {
  return points.reduce((sum, { chain }, i) => sum + chain.indexOf(own[i] as Element), 0);
}
