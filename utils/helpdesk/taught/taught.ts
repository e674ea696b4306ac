import { OWN, type TaughtPage, type TaughtRole } from '../../domain/taught.ts';
import { type Helpdesk, type Mark, NO_COMPOSER, type RoleRow, type Signal, type Word } from '../helpdesk.ts';
import { idAt } from './address.ts';
import { timeAt } from './time.ts';

const SAYS = { customer: 'customer', ai: 'ai', agent: 'teammate', 'our side': 'our side' } as const;

/** The helpdesk that a taught page makes: rows out of data, and nothing that asks its network for more. */
export function taughtHelpdesk(page: TaughtPage, site: string): Helpdesk {
  const since = new Date(page.taughtAt).toISOString().slice(0, 10);
  const rows = (...selectors: readonly (string | null)[]): Mark[] =>
    selectors.flatMap((css) => (css === null ? [] : [{ since, css, proof: 'pointed at by the agent' }]));
  return {
    id: OWN,
    name: site,
    matches: [],
    at: (url) => url.host === site && /^https?:$/.test(url.protocol),
    conversationIdAt: (url) => idAt(page.address, url),
    marks: {
      host: rows(page.host),
      root: [],
      identity: [],
      selected: [],
      pane: [],
      log: rows(page.log),
      item: rows(page.item),
      bubble: [],
      body: rows(page.body),
      sender: rows(page.sender),
      time: rows(page.time),
      ids: [],
      noise: rows('button, [role="button"], [role="toolbar"], [role="tooltip"]'),
      quote: [],
      attachment: rows('img').map((mark) => ({ ...mark, says: 'image' })),
      folded: [],
      subject: [],
      customer: [],
      tag: [],
    },
    tellsFolding: false,
    signals: page.roles.flatMap((of, i) => signalsOf(of, i, since)),
    roles: [...conflicts(page.roles), ...page.roles.flatMap(statedBy), ...namedBy(page)],
    timeOf: timeAt,
    tidied: (messages) => messages,
    api: { routes: [], againMs: null },
    composer: page.composer === null ? NO_COMPOSER : { box: [], editor: rows(page.composer), modes: [] },
  };
}

/** A mark alone says the role's own word; of several that must all be there each says a word of its own. */
function wordsOf(of: TaughtRole, i: number): readonly Word[] {
  const also = of.also ?? [];
  return also.length === 0 ? [SAYS[of.role]] : [of, ...also].map((_, j) => `mark ${i}.${j}` as const);
}

function signalsOf(of: TaughtRole, i: number, since: string): Signal[] {
  const words = wordsOf(of, i);
  return [of, ...(of.also ?? [])].flatMap(({ selector, reach }, j) => {
    const says = words[j];
    return says === undefined
      ? []
      : [{ since, css: selector, proof: 'pointed at by the agent', says, reach }];
  });
}

/** Two roles at once are none. */
function conflicts(roles: readonly TaughtRole[]): RoleRow[] {
  return roles.flatMap((one, i) =>
    roles.flatMap((other, j) =>
      i < j && exclude(one.role, other.role)
        ? {
            when: [...wordsOf(one, i), ...wordsOf(other, j)],
            role: 'unknown' as const,
            why: `marked as ${one.role} and as ${other.role}`,
          }
        : [],
    ),
  );
}

/** An AI and an agent are both on our side. */
function exclude(one: TaughtRole['role'], other: TaughtRole['role']): boolean {
  return one !== other && (one === 'customer' || other === 'customer' || ![one, other].includes('our side'));
}

function statedBy(of: TaughtRole, i: number): RoleRow[] {
  if (of.role === 'our side') return [];
  return [
    { when: wordsOf(of, i), role: of.role, why: `marked as the ${of.role} was that the agent pointed at` },
  ];
}

/** Names tell AI and team apart on our side only: customers choose their own. */
function namedBy({ roles, names = [] }: TaughtPage): RoleRow[] {
  const ours = roles.flatMap((of, i) => (of.role === 'our side' ? [wordsOf(of, i)] : []));
  return ours.flatMap((when) =>
    names.map(({ role, name }) => ({
      when,
      named: new RegExp(
        `^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}\\s*$`,
        'iu',
      ),
      role,
      inferred: true as const,
      why: 'on our side, and by the name that the agent gave',
    })),
  );
}
