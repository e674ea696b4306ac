import type { TaughtMark, TaughtRole } from '../../domain/taught.ts';
import { type Feature, featuresOf, isSame } from './features.ts';
import type { PointedRole } from './points.ts';
import { FRAGILE } from './tokens.ts';
import { PARTIES, wordsIn } from './wording.ts';

/** Who wrote a message, as far as the agent or the page itself has said. */
export interface Witness {
  readonly element: Element;
  readonly role: PointedRole | null;
}

/** What is asked of the messages' markup: what these roles have, and the others have not. */
interface Question {
  readonly role: TaughtRole['role'];
  readonly of: readonly PointedRole[];
  /** True: only the page's own word for the role will do. */
  readonly strict: boolean;
}

export interface Found {
  readonly mark: TaughtRole;
  readonly fragile: boolean;
}

/** So many messages must bear out a mark whose own words say nothing of who speaks. */
const WITNESSES = 10;
const MAX_ALSO = 10;

/** Finds what marks the roles, by the messages pointed at and by all whose sender is the same as theirs. */
export function roleFinder(
  pointed: readonly Witness[],
  witnesses: readonly Witness[],
  all: readonly Element[],
  log: Element,
  cut: { readonly item: string; readonly body: string | null },
): (question: Question) => Found | null {
  const known = new Map<Element, readonly Feature[]>();
  const featuresIn = (element: Element): readonly Feature[] => {
    const features = known.get(element) ?? featuresOf(element, log, cut.body);
    known.set(element, features);
    return features;
  };
  const has = (element: Element, feature: Feature): boolean =>
    featuresIn(element).some((other) => isSame(feature, other));

  return ({ role, of, strict }) => {
    const isAsked = (who: Witness): boolean => who.role !== null && of.includes(who.role);
    const [ours, others] = [pointed.filter(isAsked), pointed.filter((who) => !isAsked(who))];
    const [first, ...rest] = ours;
    if (first === undefined) return null;
    const telling = featuresIn(first.element)
      .filter((feature) => rest.every(({ element }) => has(element, feature)))
      .filter((feature) => others.every(({ element }) => !has(element, feature)))
      .filter((feature) => witnesses.every((who) => isAsked(who) || !has(who.element, feature)));
    const ownWord = telling
      .filter(({ css, cost, speaks }) => speaks && cost < FRAGILE && names(css, of))
      .map((feature) => ({ feature, count: all.filter((element) => has(element, feature)).length }))
      .sort((one, other) => other.count - one.count || one.feature.cost - other.feature.cost)[0];
    if (ownWord !== undefined) return foundBy(role, [ownWord.feature], cut.item);
    if (strict) return null;
    const spoken = telling.filter(({ speaks, cost }) => speaks && cost < FRAGILE);
    if (spoken.length > 0) return foundBy(role, spoken, cut.item);
    const mine = witnesses.filter(isAsked);
    if (witnesses.length < WITNESSES || mine.length < 2) return null;
    const borneOut = telling.filter((feature) => mine.every(({ element }) => has(element, feature)));
    const lasting = borneOut.filter(({ cost }) => cost < FRAGILE);
    return foundBy(role, lasting.length > 0 ? lasting : borneOut, cut.item);
  };
}

/** True where a name is the page's word for one of these roles, and for no other. */
function names(css: string, of: readonly PointedRole[]): boolean {
  const words = wordsIn(css);
  const said = (Object.keys(PARTIES) as PointedRole[]).filter((party) =>
    words.some((word) => PARTIES[party].has(word)),
  );
  return said.length > 0 && said.every((party) => of.includes(party));
}

/** All of the features together: one of them alone may be there by chance. */
function foundBy(role: TaughtRole['role'], features: readonly Feature[], item: string): Found | null {
  const onItem = features.filter(({ place }) => place === 'on');
  const tag = onItem.find(({ css }) => /^[a-z]/.test(css))?.css;
  const rest = onItem.filter(({ css }) => css !== tag).map(({ css }) => css);
  const own: TaughtMark[] =
    onItem.length === 0 ? [] : [{ selector: [tag ?? item, ...rest].join('').slice(0, 400), reach: 'inside' }];
  const [first, ...also] = [
    ...own,
    ...features.flatMap(({ place, css }) => (place === 'on' ? [] : [{ selector: css, reach: place }])),
  ];
  if (first === undefined || also.length > MAX_ALSO) return null;
  return {
    mark: { role, ...first, ...(also.length > 0 ? { also } : {}) },
    fragile: features.some(({ cost }) => cost >= FRAGILE),
  };
}
