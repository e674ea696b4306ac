import { COST, FRAGILE, type Token, tokensOf } from './tokens.ts';

/** A selector that might do, with what it would cost: see `Token`. */
export interface Choice {
  readonly css: string;
  readonly cost: number;
}

const MAX_TOKENS = 8;

/** Tokens that all of the elements have, the best first. */
export function shared(elements: readonly Element[]): Token[] {
  const [first, ...rest] = elements.map(tokensOf);
  if (first === undefined) return [];
  return first.filter(({ css }) => rest.every((tokens) => tokens.some((token) => token.css === css)));
}

/** Selectors of one token or two, the best first. */
export function choicesOf(tokens: readonly Token[]): Choice[] {
  const used = tokens.slice(0, MAX_TOKENS);
  const pairs = used.flatMap((one, i) =>
    used.slice(i + 1).map((other) => ({
      css: compound([one, other]),
      cost: Math.max(one.cost, other.cost) + 0.5,
    })),
  );
  return [...used.map(({ css, cost }) => ({ css, cost })), ...pairs].sort(
    (one, other) => one.cost - other.cost,
  );
}

/** The tag, if there is one, must come first. */
export function compound(tokens: readonly Token[]): string {
  const isTag = ({ css }: Token): boolean => /^[a-z]/i.test(css);
  return [...tokens.filter(isTag).slice(0, 1), ...tokens.filter((token) => !isTag(token))]
    .map(({ css }) => css)
    .join('');
}

/** A selector that finds this element and no other; the path of tags where the page names nothing. */
export function uniqueOf(element: Element, root: Document | ShadowRoot): Choice {
  const isUnique = (css: string): boolean => {
    const found = root.querySelectorAll(css);
    return found.length === 1 && found[0] === element;
  };
  const tokens = tokensOf(element).map(standing);
  const own = choicesOf(tokens.toSorted((one, other) => one.cost - other.cost)).find(({ css }) =>
    isUnique(css),
  );
  if (own !== undefined && own.cost < FRAGILE) return own;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const inside = choicesOf(tokensOf(at).filter(({ cost }) => cost < FRAGILE))
      .flatMap((outer) =>
        tokens
          .filter(({ cost }) => cost < FRAGILE)
          .map(({ css, cost }) => ({ css: `${outer.css} ${css}`, cost: Math.max(outer.cost, cost) + 1 })),
      )
      .find(({ css }) => isUnique(css));
    if (inside !== undefined) return inside;
  }
  return own ?? { css: pathOf(element), cost: FRAGILE };
}

/** Of a part that a page has once, what its attributes say outlasts that they are there. */
function standing(token: Token): Token {
  const isValue = token.css.includes('="');
  return isValue && token.cost === COST.value ? { ...token, cost: COST.name } : token;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const same = [...(at.parentNode?.children ?? [])].filter((other) => other.localName === at?.localName);
    steps.unshift(same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName);
  }
  return steps.join(' > ');
}
