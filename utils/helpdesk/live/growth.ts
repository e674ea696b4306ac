import type { Message } from '../../domain/conversation.ts';
import type { Reading } from '../../domain/reading.ts';

/**
 * True if all that is new in `after` is more of a machine's answer: parts of an AI agent that follow its first one, or
 * a last text that grows in place. One answer of Fin's may be several messages, and it may stream (facts/intercom 3.3,
 * 6). That an answer has begun, anything else, and every word of a customer's is news of its own.
 */
export function isGrowth(before: Reading | null, after: Reading): boolean {
  if (before?.kind !== 'read' || after.kind !== 'read') return false;
  if (settings(before) !== settings(after)) return false;
  const [was, is] = [before.conversation.messages, after.conversation.messages];
  if (is.length < was.length) return false;
  return is.every((message, i) => {
    const earlier = was[i];
    if (earlier === undefined) return message.role === 'ai' && was.at(-1)?.role === 'ai';
    return isSame(earlier, message) || carriesOn(earlier, message, i === was.length - 1);
  });
}

/** Everything of a reading but its messages and their number. */
function settings({ source, coverage, conversation }: Reading & { kind: 'read' }): string {
  const { read: _, total: __, ...certainty } = coverage;
  const { messages: ___, ...about } = conversation;
  return JSON.stringify([source, certainty, about]);
}

function isSame(one: Message, other: Message): boolean {
  return isOneWriter(one, other) && one.at === other.at && one.text === other.text;
}

function isOneWriter(one: Message, other: Message): boolean {
  return one.role === other.role && one.visibility === other.visibility && one.author === other.author;
}

/** People's messages arrive whole: a text of unstated role that grows is being written by a machine. */
function carriesOn(earlier: Message, message: Message, isLast: boolean): boolean {
  if (!isOneWriter(earlier, message)) return false;
  if (message.role === 'ai') return true;
  return message.role === 'unknown' && isLast && earlier.text !== '' && message.text.startsWith(earlier.text);
}
