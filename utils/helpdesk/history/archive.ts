import type { Message } from '../../domain/conversation.ts';
import type { Helpdesk } from '../helpdesk.ts';
import { fetchHistory, type HistoryAnswer } from './history.ts';

/** Times that a history which could not be had is asked for. */
const MAX_TRIES = 3;
/** Times that an unstated role is asked after, each twice as late as the one before. */
const MAX_ROLE_TRIES = 6;

/** The history of one open conversation: what is known of it, and when to ask. Closed with the conversation. */
export interface Archive {
  readonly answer: HistoryAnswer | null;
  /** Asks if there is a reason to, and nobody must be spared. */
  ask(url: URL): void;
  /** Told of every reading's messages: where a page states no roles, new messages are a reason to ask again. */
  learn(messages: readonly Message[]): void;
}

/** What is known of the site's allowance, by whichever of its conversations and tabs learned it. */
export interface Quiet {
  /** Epoch ms before which nobody may ask; 0: nobody need be spared. */
  readonly until: () => number;
  /** Told when the helpdesk asks to be spared until then, epoch ms. */
  readonly spare: (until: number) => void;
}

/** One tab's own knowledge, where none is shared. */
export function quietHere(): Quiet {
  let quietUntil = 0;
  return {
    until: () => quietUntil,
    spare: (until) => {
      quietUntil = Math.max(quietUntil, until);
    },
  };
}

export interface ArchiveOptions {
  readonly helpdesk: Helpdesk;
  readonly id: string;
  readonly fetch: typeof globalThis.fetch | null;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** The page's own cookie, for helpdesks whose JSON wants it as headers. */
  readonly cookie: () => string;
  readonly onAnswer: () => void;
  readonly quiet: Quiet;
  readonly timers: Pick<Window, 'setTimeout' | 'clearTimeout'>;
}

export function archiveOf(options: ArchiveOptions): Archive {
  const { helpdesk, id, fetch, now, signal, cookie, quiet } = options;
  let answer: HistoryAnswer | null = null;
  let askAt: number | null = fetch === null ? null : 0;
  let tries = 0;
  let lastAskAt = 0;
  let roleTries = 0;
  let unstated = '';
  let isAsking = false;
  let timer: number | null = null;
  signal.addEventListener('abort', () => timer !== null && options.timers.clearTimeout(timer));

  const receive = (given: HistoryAnswer): void => {
    isAsking = false;
    if (signal.aborted) return;
    // What was known stays known when asking again fails.
    if (given.kind === 'history' || answer?.kind !== 'history') answer = given;
    if (given.quietUntil) quiet.spare(given.quietUntil);
    askAt = given.kind === 'unavailable' && tries < MAX_TRIES ? given.retryAt : null;
    options.onAnswer();
  };

  return {
    get answer() {
      return answer;
    },
    ask(url) {
      if (fetch === null || askAt === null || isAsking || signal.aborted || now() < askAt) return;
      const until = quiet.until();
      if (now() < until) {
        askAt = until;
        const cause = "the account's allowance is nearly used up";
        answer ??= { kind: 'unavailable', cause, retryAt: until };
        return;
      }
      isAsking = true;
      tries += 1;
      lastAskAt = now();
      void fetchHistory(helpdesk, url, id, { fetch, now, signal, cookie }).then(receive);
    },
    learn(messages) {
      const { againMs } = helpdesk.api;
      if (againMs === null || answer?.kind !== 'history' || isAsking) return;
      const stated = new Set(answer.messages.map((message) => message.id));
      const open = messages.filter(({ id, role }) => role === 'unknown' && !stated.has(id));
      const ids = open.map((message) => message.id).join();
      if (ids === '' || (ids === unstated && askAt !== null)) return;
      roleTries = ids === unstated ? roleTries + 1 : 0;
      unstated = ids;
      if (roleTries >= MAX_ROLE_TRIES) return;
      askAt = lastAskAt + againMs * 2 ** roleTries;
      if (timer !== null) options.timers.clearTimeout(timer);
      timer = options.timers.setTimeout(options.onAnswer, Math.max(askAt - now(), 0));
    },
  };
}
