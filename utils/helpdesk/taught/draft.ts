import type { TaughtPage } from '../../domain/taught.ts';
import type { Cut } from './items.ts';
import type { Log } from './log.ts';
import { nameIn, senderIn, timeIn } from './parts.ts';
import type { Ground, PointedRole } from './points.ts';
import { type Found, roleFinder, type Witness } from './roles.ts';
import type { Choice } from './selectors.ts';
import { FRAGILE } from './tokens.ts';

/** What the agent should know before keeping a page. */
export type Doubt =
  /** AI and team look the same; `names` are those of the two messages pointed at, where the page shows them. */
  | { readonly kind: 'same look'; readonly names: { readonly ai: string; readonly agent: string } | null }
  /** Nothing on the page marks this role: its messages stay unknown. */
  | { readonly kind: 'unmarked'; readonly role: PointedRole }
  /** No message of this role was pointed at: its messages stay unknown. */
  | { readonly kind: 'not shown'; readonly role: PointedRole }
  /** Some selectors may not outlast the page's next version. */
  | { readonly kind: 'fragile' }
  | { readonly kind: 'no names' }
  | { readonly kind: 'no times' }
  /** The box that was pointed at cannot be found again: drafts will be copied. */
  | { readonly kind: 'no composer' };

export interface Draft {
  readonly page: Pick<TaughtPage, 'log' | 'item' | 'body' | 'sender' | 'time' | 'roles'>;
  readonly doubts: readonly Doubt[];
}

/** All that is read of the messages when the log is cut in this way. */
export function draftBy(log: Log, cut: Cut, body: Choice | null, { points }: Ground): Draft {
  const text = body?.css ?? null;
  const sender = senderIn(cut.own, cut.found, text);
  const time = timeIn(cut.own);
  const nameOf = (element: Element): string | null =>
    sender === null ? null : nameIn(element, sender.css, text);
  const pointed = points.map(({ role }, i) => {
    const element = cut.own[i] as Element;
    return { element, role, name: nameOf(element) };
  });
  const find = roleFinder(pointed, witnessesIn(cut, pointed, nameOf), cut.found, log.element, {
    item: cut.css,
    body: text,
  });
  const { marks, open, ours } = marksBy(
    find,
    pointed.map(({ role }) => role),
  );
  const isFragile = [log, cut, body, sender].some((choice) => choice !== null && choice.cost >= FRAGILE);
  const [ai, agent] = (['ai', 'agent'] as const).map(
    (role) => pointed.find((one) => one.role === role)?.name,
  );
  const isSame = open.includes('ai') && open.includes('agent');
  const rows: readonly (Doubt | false)[] = [
    isSame && { kind: 'same look', names: ours && ai && agent ? { ai, agent } : null },
    ...open.map((role) => !(isSame && role !== 'customer') && ({ kind: 'unmarked', role } as const)),
    ...(['ai', 'agent'] as const).map(
      (role) => !pointed.some((one) => one.role === role) && ({ kind: 'not shown', role } as const),
    ),
    sender === null && { kind: 'no names' },
    time === null && { kind: 'no times' },
    (isFragile || marks.some((mark) => mark.fragile)) && { kind: 'fragile' },
  ];
  const roles = marks.map(({ mark }) => mark);
  return {
    page: { log: log.css, item: cut.css, body: text, sender: sender?.css ?? null, time, roles },
    doubts: rows.filter((row) => row !== false),
  };
}

/** The messages pointed at, and all others of the same senders: a name is a witness to whose a message is. */
function witnessesIn(
  cut: Cut,
  pointed: readonly { readonly element: Element; readonly role: PointedRole; readonly name: string | null }[],
  nameOf: (element: Element) => string | null,
): Witness[] {
  return cut.found.flatMap((element) => {
    const name = nameOf(element);
    const own = pointed.find((one) => one.element === element);
    const namesake = name === null ? undefined : pointed.find((one) => one.name === name);
    const role = (own ?? namesake)?.role;
    return role === undefined ? [] : [{ element, role }];
  });
}

interface Marked {
  readonly marks: readonly Found[];
  /** Roles that nothing marks. */
  readonly open: readonly PointedRole[];
  /** What AI and team share, where one of them or both have nothing of their own. */
  readonly ours: Found | null;
}

function marksBy(find: ReturnType<typeof roleFinder>, shown: readonly PointedRole[]): Marked {
  // A mark that parts two roles may well be shared with the third.
  const strict = shown.length < 3;
  const found = shown.map((role) => ({ role, by: find({ role, of: [role], strict }) }));
  const open = found.filter(({ by }) => by === null).map(({ role }) => role);
  const isOurs = !strict && (open.includes('ai') || open.includes('agent'));
  const ours = isOurs ? find({ role: 'our side', of: ['ai', 'agent'], strict }) : null;
  return { marks: [...found.flatMap(({ by }) => by ?? []), ...(ours === null ? [] : [ours])], open, ours };
}
