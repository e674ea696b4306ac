import { cutToWords, QUOTE_LIMIT, wordCount } from '../brief/passage.ts';
import type { Evidence, Message } from '../conversation.ts';
import { placeholder } from '../redact/remap.ts';
import type { Stretch } from '../text.ts';
import { hiddenIn } from './hidden.ts';
import type { Proof } from './schema.ts';

/** Longest quote, UTF-16 units: one word may be as long as a message. */
const LONGEST = 400;

export interface Quote {
  readonly q: string;
  readonly evidence: Proof[];
}

type Messages = readonly Pick<Message, 'id' | 'text'>[];

/** At most `most` units of a text, never ending on the first half of a character. */
export function cutUnits(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The stretch of a text with `[card]` and the like in the place of what is hidden. */
function shown(text: string, { start, end }: Stretch): string {
  let result = '';
  let from = start;
  for (const span of hiddenIn(text)) {
    if (span.end <= start || span.start >= end) continue;
    result += text.slice(from, Math.max(from, span.start)) + placeholder(span);
    from = Math.min(end, span.end);
  }
  return result + text.slice(from, end);
}

/** True when the stretch is, or holds, something that goes into no form. */
export function isHidden(messages: Messages, { i, start, end }: Evidence): boolean {
  return hiddenIn(messages[i]?.text ?? '').some((span) => span.start < end && start < span.end);
}

/** Where a stretch stands; nothing for one that lies outside its message. */
export function proofsOf(
  messages: Messages,
  ...stretches: readonly (Evidence | null | undefined)[]
): Proof[] {
  return stretches.flatMap((one) => {
    const message = one && messages[one.i];
    if (!message || one.start < 0 || one.end <= one.start || one.end > message.text.length) return [];
    return [{ m: message.id, i: one.i, s: [one.start, one.end] }];
  });
}

function within(text: string, span: Stretch, words: number): Stretch {
  const said = text.slice(span.start, span.end);
  const cut = wordCount(said) > words ? cutToWords(text, span, words) : span;
  return { start: cut.start, end: cut.start + cutUnits(text.slice(cut.start, cut.end), LONGEST).length };
}

/**
 * A line's words with their place. Words that an agent has changed stand for themselves: they keep the place, and are
 * no longer a stretch of it.
 */
export function quoteOf(messages: Messages, at: Evidence, said: string, words: number = QUOTE_LIMIT): Quote {
  const text = messages[at.i]?.text ?? '';
  const isStretch = at.end > at.start && text.slice(at.start, at.end) === said;
  const span = within(isStretch ? text : said, isStretch ? at : { start: 0, end: said.length }, words);
  return isStretch
    ? { q: shown(text, span), evidence: proofsOf(messages, { i: at.i, ...span }) }
    : { q: shown(said, span), evidence: proofsOf(messages, at) };
}
