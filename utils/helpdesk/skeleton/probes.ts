import { cssOf, scopesOf } from '../find.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { type Masks, selectorsOf, toldToken } from './markup.ts';

const TEST_IDS = ['data-test-id', 'data-testid'] as const;
const MAX_TEST_IDS = 120;

/** How often each selector of the helpdesk's tables matches: a line for each, with the part it looks for. */
export function probed(document: Document, helpdesk: Helpdesk, id: string, masks: Masks): readonly string[] {
  const scopes = scopesOf(document, helpdesk.marks.host);
  return selectorsOf(helpdesk).map(([part, mark]) => {
    const found = counted(scopes, cssOf([mark], id));
    const css = mark.css.replace(/\{id\}|[^{]+/g, (text) => (text === '{id}' ? text : toldCss(text, masks)));
    return `${String(found).padStart(5)}  ${part}  ${css}`;
  });
}

function counted(scopes: readonly (Document | ShadowRoot)[], css: string): number | string {
  try {
    return scopes.reduce((sum, scope) => sum + scope.querySelectorAll(css).length, 0);
  } catch {
    return '?';
  }
}

/** A shipped selector comes out as it is; of one that was taught from a page only what interfaces say. */
function toldCss(css: string, masks: Masks): string {
  return css.replace(/[\p{L}\p{M}\p{N}_-]+/gu, (token) => toldToken(token, masks));
}

/** Test ids that are there, the most frequent first: what a part is called now that no selector finds it. */
export function testIdsIn(document: Document, { marks }: Helpdesk, masks: Masks): readonly string[] {
  const counts = new Map<string, number>();
  for (const scope of scopesOf(document, marks.host)) {
    for (const name of TEST_IDS) {
      for (const element of scope.querySelectorAll(`[${name}]`)) {
        const told = toldToken(element.getAttribute(name) ?? '', masks);
        counts.set(told, (counts.get(told) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_TEST_IDS)
    .map(([told, count]) => `${String(count).padStart(5)}  ${told}`);
}
