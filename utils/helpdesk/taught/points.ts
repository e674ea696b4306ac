/** What the agent has pointed at; null where there is no such message on the page. */
export interface Pointed {
  readonly customer: Element;
  readonly ai: Element | null;
  readonly agent: Element | null;
  readonly composer?: Element | null;
}

export type PointedRole = 'customer' | 'ai' | 'agent';

/** One message that was pointed at: the element that holds its text, and everything around it up to the log. */
export interface Point {
  readonly role: PointedRole;
  /** As it was pointed at. */
  readonly target: Element;
  /** Its text as one block. */
  readonly body: Element;
  /** From the body outwards to the highest element that holds no other point. */
  readonly chain: readonly Element[];
}

export interface Ground {
  readonly root: Document | ShadowRoot;
  /** Deepest element around all points. */
  readonly common: Element;
  readonly points: readonly Point[];
}

export type Astray = 'too few' | 'same message' | 'apart';

/** The points on their common ground; why there is none, otherwise. */
export function groundOf(pointed: Pointed): Ground | Astray {
  const targets = (['customer', 'ai', 'agent'] as const).flatMap((role) => {
    const target = pointed[role];
    return target === null ? [] : [{ role, target }];
  });
  if (targets.length < 2) return 'too few';
  const root = rootOf(targets[0]?.target);
  if (root === null) return 'apart';
  if (targets.some(({ target }) => target.getRootNode() !== root)) return 'apart';
  const paths = targets.map(({ target }) => outwards(target));
  const common = paths[0]?.find((at) => paths.every((path) => path.includes(at)));
  if (common === undefined) return 'apart';
  const isShared = (at: Element, own: number): boolean =>
    paths.some((path, other) => other !== own && path.includes(at));
  const points = targets.flatMap(({ role, target }, i) => {
    const own = paths[i]?.filter((at) => !isShared(at, i)) ?? [];
    const body = bodyIn(own);
    return body === undefined ? [] : [{ role, target, body, chain: own.slice(own.indexOf(body)) }];
  });
  return points.length === targets.length ? { root, common, points } : 'same message';
}

/** What selectors are searched in; null for an element that is in no page. */
export function rootOf(element: Element | undefined): Document | ShadowRoot | null {
  const root = element?.getRootNode();
  return root?.nodeType === Node.DOCUMENT_NODE || root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? (root as Document | ShadowRoot)
    : null;
}

export const isShadow = (root: Document | ShadowRoot): root is ShadowRoot => 'host' in root;

function outwards(from: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = from; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** Parts of a text that are no text of their own. */
const FLOW = new Set(
  'a abbr b bdi bdo br cite code del dfn em font i img ins kbd mark p pre q s samp small span strong sub sup u var'.split(
    ' ',
  ),
);

/** A paragraph or a word in bold was pointed at; the text as a whole is meant. */
function bodyIn(own: readonly Element[]): Element | undefined {
  const isWhole = (at: Element, i: number): boolean =>
    i === own.length - 1 || !FLOW.has(at.localName) || [...at.attributes].length > 0;
  return own.find(isWhole);
}
