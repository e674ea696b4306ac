import type { TaughtPage } from '../../domain/taught.ts';
import { type AddressWay, addressWays } from './address.ts';
import { composerIn } from './composer.ts';
import { type Doubt, draftBy } from './draft.ts';
import { bodiesByPath, bodiesIn, bodyAtEnd, type Cut, cutsOf, every } from './items.ts';
import { type Log, logsOf } from './log.ts';
import { type Astray, type Ground, groundOf, isShadow, type Pointed, rootOf } from './points.ts';
import { proves } from './proof.ts';
import { type Choice, uniqueOf } from './selectors.ts';
import { COST, FRAGILE } from './tokens.ts';

export type Problem = Astray | 'no id' | 'no pattern';

export interface Proposal {
  readonly page: TaughtPage;
  readonly doubts: readonly Doubt[];
  /** Other parts of the address that may be the id. */
  readonly addresses: readonly AddressWay[];
}

const MAX_BODIES = 6;
const MAX_CUTS = 5;

/**
 * Works out how a page is read from one message of each role that the agent has pointed at. What it gives has been
 * tried: the messages pointed at are read with their texts, and no role is given that they do not bear out.
 *
 * @param now epoch ms, the date of the selectors
 */
export function propose(url: URL, pointed: Pointed, now: number): Proposal | { readonly problem: Problem } {
  const ground = groundOf(pointed);
  if (typeof ground === 'string') return { problem: ground };
  const addresses = addressWays(url);
  const [address] = addresses;
  if (address === undefined) return { problem: 'no id' };
  const host = hostOf(ground);
  if (host === undefined) return { problem: 'apart' };
  const composer = composerIn(pointed.composer ?? null);
  const fixed = {
    taughtAt: now,
    address: address.pattern,
    host: host?.css ?? null,
    composer: composer?.css ?? null,
  };
  for (const log of logsOf(ground)) {
    for (const { cut, body } of waysIn(log, ground)) {
      const draft = draftBy(log, cut, body, ground);
      const page: TaughtPage = { ...fixed, ...draft.page };
      if (!proves(page, ground, url)) continue;
      const doubts: readonly Doubt[] = [
        ...draft.doubts,
        ...(pointed.composer && composer === null ? [{ kind: 'no composer' as const }] : []),
        ...((host?.cost ?? 0) >= FRAGILE && !isFragile(draft.doubts) ? [{ kind: 'fragile' as const }] : []),
      ];
      return { page, doubts, addresses };
    }
  }
  return { problem: 'no pattern' };
}

const isFragile = (doubts: readonly Doubt[]): boolean => doubts.some(({ kind }) => kind === 'fragile');

/** Null: the document itself. Undefined: a shadow root within another, which cannot be found again. */
function hostOf({ root }: Ground): Choice | null | undefined {
  if (!isShadow(root)) return null;
  const outer = rootOf(root.host);
  return outer !== null && !isShadow(outer) ? uniqueOf(root.host, outer) : undefined;
}

/** Ways to cut the log into messages and to find their texts, the best first. */
function* waysIn(log: Log, ground: Ground): Generator<{ readonly cut: Cut; readonly body: Choice | null }> {
  const counted = bodiesIn(log.element, ground.points).map((choice) => ({
    choice,
    found: every(log.element, choice.css),
  }));
  const named = counted.filter(({ choice }) => choice.cost < COST.stem);
  const most = Math.max(0, ...(named.length > 0 ? named : counted).map(({ found }) => found.length));
  const measure =
    counted.find(({ found }) => found.length === most)?.found ??
    bodiesByPath(log.element, log.css, ground.points);
  const bodies = counted.filter(({ found }) => found.length > most * 0.9).map(({ choice }) => choice);
  for (const cut of cutsOf(log.element, log.css, ground, measure).slice(0, MAX_CUTS)) {
    const atEnd = bodyAtEnd(cut, ground.points);
    const isWithin = ground.points.every(({ body }, i) => body !== cut.own[i]);
    for (const body of isWithin ? [...bodies.slice(0, MAX_BODIES), atEnd] : []) yield { cut, body };
    yield { cut, body: null };
  }
}

/** The page with the AI and the team told apart by the names of the two messages pointed at. */
export function withNames({ page, doubts }: Proposal): TaughtPage | null {
  const names = doubts.find((doubt) => doubt.kind === 'same look')?.names;
  if (!names) return null;
  return {
    ...page,
    names: (['ai', 'agent'] as const).map((role) => ({ role, name: names[role] })),
  };
}
