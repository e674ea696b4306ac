import type { Message } from '../../domain/conversation.ts';
import type { Helpdesk, HistoryPage } from '../helpdesk.ts';
import type { History } from './history.ts';

/** What one way has given. */
export interface Fetched {
  /** As they were asked for. */
  readonly pages: readonly HistoryPage[];
  readonly isBackwards: boolean;
  readonly hasMore: boolean;
  readonly quietUntil: number | null;
}

export function isElsewhere({ pages }: Fetched): boolean {
  return pages.some(({ elsewhere }) => elsewhere === true);
}

/** Where two ways give one message, the earlier way is the better. */
export function joined(helpdesk: Helpdesk, ways: readonly Fetched[], quietUntil: number | null): History {
  const pages = ways.flatMap((way) => way.pages);
  const inOrder = ways.flatMap((way) => (way.isBackwards ? way.pages.toReversed() : way.pages));
  const messages = new Map<string, Message>();
  for (const message of inOrder.flatMap((page) => page.messages)) {
    if (!messages.has(message.id)) messages.set(message.id, message);
  }
  const last = ways.at(-1);
  return {
    kind: 'history',
    messages: helpdesk.tidied(byTime([...messages.values()])),
    complete: ways.every(isWhole) && last !== undefined && !isElsewhere(last),
    subject: pages.find(({ subject }) => subject !== null)?.subject ?? null,
    customer: pages.find(({ customer }) => customer !== null)?.customer ?? null,
    tags: pages[0]?.tags ?? [],
    quietUntil,
  };
}

function isWhole({ pages, hasMore }: Fetched): boolean {
  return (
    !hasMore && pages.every(({ partial, next }, i) => !partial && (next.length === 0 || i < pages.length - 1))
  );
}

function byTime(messages: readonly Message[]): readonly Message[] {
  if (messages.some(({ at }) => at === null)) return messages;
  return [...messages].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}
