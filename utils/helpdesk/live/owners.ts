import type { PageRead, PageReading } from '../read.ts';

/** An empty log shows no sign when another takes its place: what comes to stand in it is doubted this long, ms. */
const DOUBT_MS = 1_000;
/** A page that has not changed anything by then shows two conversations that begin with the same words, ms. */
const STALE_MS = 15_000;

/**
 * Tells whose log a page shows, where the page itself does not: its address moves before what stands on it, and until
 * that has changed nothing of it may be reported, and nothing put into it, under the new id.
 */
export interface Owners {
  readonly isOfAnother: (page: PageReading) => boolean;
  /** The page was read, and is its conversation's. */
  readonly own: (page: PageRead) => void;
  /** The address has moved: from a conversation, and to one or to none. */
  readonly moved: (page: PageReading, from: string, to: string | null) => void;
}

/** What stood in the log when the address moved away from its conversation. */
interface Left {
  readonly of: string;
  readonly texts: ReadonlyMap<Element, string>;
  readonly untilAt: number;
}

export function ownersOf(now: () => number): Owners {
  let owned: PageRead | null = null;
  let left: Left | null = null;
  let doubtedUntil = 0;

  function isOfAnother(page: PageReading): boolean {
    if (page.kind === 'unreadable' || page.saysWhose) return false;
    if (now() < doubtedUntil) return true;
    if (left !== null && (now() >= left.untilAt || hasTurned(left, page))) left = null;
    return left !== null;
  }

  return {
    isOfAnother,
    own(page) {
      owned = page;
    },
    moved(page, from, to) {
      const shown = page.kind === 'read' ? page : owned;
      if (now() < doubtedUntil) doubtedUntil = now() + DOUBT_MS;
      // Before the page has followed one move it may be told of the next, or be called back.
      else if (left !== null && isOfAnother(page)) left = left.of === to ? null : left;
      else if (shown === null) doubtedUntil = now() + DOUBT_MS;
      else left = { of: from, texts: textsOf(shown), untilAt: now() + STALE_MS };
      owned = null;
    },
  };
}

/** Messages of the old log may grow and be joined by others; when one is gone, the log is another. */
function hasTurned({ texts }: Left, page: PageRead): boolean {
  const shown = textsOf(page);
  return [...texts].some(([element, text]) => shown.get(element)?.startsWith(text) !== true);
}

function textsOf({ messages, elements }: PageRead): ReadonlyMap<Element, string> {
  return new Map(
    messages.flatMap(({ id, text }) => {
      const element = elements.get(id);
      return element === undefined ? [] : [[element, text] as const];
    }),
  );
}

/** What is said of a page while it shows another conversation's messages. */
export function unsettled({ helpdesk, site, conversationId }: PageReading): PageReading {
  return { kind: 'unreadable', helpdesk, site, conversationId, missing: ['log'] };
}
