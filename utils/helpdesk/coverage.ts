import { MAX_MESSAGES, MAX_TEXT, type Message } from '../domain/conversation.ts';
import type { Coverage } from '../domain/reading.ts';
import type { Unavailable } from './history/history.ts';

/** What is not in a reading, counted. */
export interface Missing {
  readonly unknown: number;
  readonly inferred: number;
  readonly unread: readonly string[];
  readonly folded: boolean;
  readonly mayBeFolded: boolean;
  readonly partial: boolean;
  readonly unavailable: Unavailable | null;
  readonly cut: number;
  readonly dropped: number;
}

/** `certain` only when every role is stated, and none concluded. */
export function rolesOf(messages: readonly Message[], inferred: number): Coverage['roles'] {
  const unknown = messages.filter(({ role }) => role === 'unknown').length;
  if (messages.length > 0 && unknown === messages.length) return 'unknown';
  return unknown + inferred > 0 ? 'partial' : 'certain';
}

/** The same in plain words for the agent; empty when nothing is missing. */
export function saysMissing(of: Missing): string[] {
  const rows: readonly (readonly [boolean, string])[] = [
    [of.unknown > 0, `${roles(of.unknown)} not stated by this page`],
    [of.inferred > 0, `${roles(of.inferred)} concluded from the sender's name`],
    [
      of.unread.length > 0,
      `the page itself could not be read (${of.unread.join(', ')}), so newer messages may be missing`,
    ],
    [of.folded, 'older messages are folded away'],
    [of.mayBeFolded, 'older messages may not be in the page'],
    [of.partial, 'the history is longer than what was fetched'],
    [of.unavailable !== null, `history could not be fetched: ${why(of.unavailable)}`],
    [of.cut > 0, `${counted(of.cut, 'long message')} cut at ${MAX_TEXT.toLocaleString('en')} characters`],
    [
      of.dropped > 0,
      `${counted(of.dropped, 'older message')} left out: only the newest ${MAX_MESSAGES.toLocaleString('en')} are kept`,
    ],
  ];
  return rows.filter(([isMissing]) => isMissing).map(([, words]) => words.slice(0, 300));
}

function roles(count: number): string {
  return count === 1 ? 'the role of 1 message is' : `the roles of ${count} messages are`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what} is` : `${count} ${what}s are`;
}

function why(of: Unavailable | null): string {
  if (of === null) return '';
  if (of.retryAt === null) return of.cause;
  const at = new Date(of.retryAt);
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${of.cause} (try after ${clock})`;
}
