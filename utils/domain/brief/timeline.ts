import { ACTS, type AiAct, actsOf } from '../acts.ts';
import { isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { similarity } from '../text.ts';
import { heardFromCustomer } from './heard.ts';
import { beginning } from './passage.ts';
import { commitmentsIn } from './promises.ts';

/** One message of the AI in the history: when, what it did, and a line of its own words. */
export interface TimelineEntry {
  /** Index of the AI's message. */
  readonly i: number;
  readonly at: number | null;
  readonly author: string | null;
  readonly acts: readonly AiAct[];
  /** First words of the message, at most 140 UTF-16 units. */
  readonly text: string;
  /** True when the customer disputed it, or had to say again what it answered. */
  readonly wrong: boolean;
  /** True when it says again what the AI said right before: such entries fold into one. */
  readonly again?: boolean;
}

const LINE = 140;
/** How alike two messages of the customer are when the second says the first again. */
const SAID_AGAIN = 0.6;
/** How alike two messages of the AI are when the second is the first again. */
const AGAIN = 0.8;

/** The beginning of a text on one line, at most 140 UTF-16 units, cut between words. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= LINE) return flat;
  const cut = flat.slice(0, LINE - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > LINE / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${whole}…`;
}

/** The customer's messages between this message of the AI and its next one. */
function repliesTo(messages: readonly Message[], i: number): string[] {
  const replies: string[] = [];
  for (let at = i + 1; at < messages.length; at++) {
    const message = messages[at];
    if (!message || !isPublic(message)) continue;
    if (message.role === 'ai' || message.role === 'agent') break;
    if (message.role === 'customer') replies.push(message.text);
  }
  return replies;
}

function askedBefore(messages: readonly Message[], i: number): string | null {
  for (let at = i - 1; at >= 0; at--) {
    const message = messages[at];
    if (message?.role === 'customer' && isPublic(message)) return message.text;
  }
  return null;
}

const disputes = remembered(
  (text) => heardFromCustomer(text).says('NOT_SO') || heardFromCustomer(text).says('DISPUTES'),
);

function isWrong(messages: readonly Message[], i: number): boolean {
  const replies = repliesTo(messages, i);
  if (replies.length === 0) return false;
  const asked = askedBefore(messages, i);
  return replies.some(
    (reply) => disputes(reply) || (asked !== null && similarity(asked, reply) >= SAID_AGAIN),
  );
}

/**
 * The acts of message `i` with the brief's own promises: the same words bind in both, and what binds nowhere is an answer.
 */
function actsShown(messages: readonly Message[], i: number): readonly AiAct[] {
  const acts = actsOf(messages, i);
  const promised = commitmentsIn(messages[i]?.text ?? '');
  if (promised.length === 0 && acts.every(({ act }) => act !== 'promised')) return acts;
  const isBinding = ({ start, end }: AiAct) => promised.some((one) => one.start < end && start < one.end);
  const isTold = (one: AiAct) => acts.some((other) => other.act !== 'promised' && other.start === one.start);
  const others = acts.flatMap((one): AiAct[] => {
    if (one.act === 'answered') return isBinding(one) ? [] : [one];
    if (one.act !== 'promised') return [one];
    return isBinding(one) || isTold(one) ? [] : [{ ...one, act: 'answered' }];
  });
  const binding = promised.map(({ start, end }): AiAct => ({ act: 'promised', i, start, end }));
  return [...others, ...binding].sort(
    (one, two) => ACTS.indexOf(one.act) - ACTS.indexOf(two.act) || one.start - two.start,
  );
}

/** What the AI did, message by message, oldest first. */
export function timelineOf(thread: readonly Message[]): TimelineEntry[] {
  const messages = thread.map(beginning);
  let before: string | null = null;
  return messages.flatMap((message, i) => {
    if (message.role !== 'ai' || !isPublic(message)) return [];
    const { at, author, text } = message;
    const again = before !== null && similarity(before, text) >= AGAIN;
    before = text;
    const entry = { i, at, author, acts: actsShown(messages, i), text: firstWords(text) };
    return [{ ...entry, wrong: isWrong(messages, i), again }];
  });
}
