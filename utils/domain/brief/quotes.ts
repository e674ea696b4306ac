import type { Stretch } from '../text.ts';
import { cutToWords, every, trimmed, wordCount } from './passage.ts';

/** Longest quote, words; facts: the brief's limits. */
export const QUOTE_WORDS = 20;

/** Where a part of a sentence begins that can stand by itself, so that what only leads up to a promise stays out of the quote. */
const PART =
  /(?:[;]\s+|(?<=[a-z]{3} [^:\n]{8,40}):\s+|\s[-–—]+\s|,\s(?=(?:(?:and|but|so|then|also|und|et|y|e|en)\s)?(?:i|i'll|i'm|i've|we|we'll|we've|we're|you|you'll|you're|they|they'll|he|she|it|let me|who|someone|a (?:refund|human|colleague|replacement|confirmation)|the (?:refund|team|amount|replacement)|your|our|ich|wir|sie|je|j'|nous|vous|le|la|un|une|mi|ho|il|lo|o|a|ik|we|u)\b)|\s(?=(?:and|but|so|then) (?:i|i'll|i'm|i've|we|we'll|we've|you'll|you will|they'll|they will|let me|someone|a (?:refund|human|colleague|replacement|confirmation)|the (?:refund|team|amount)|your) ))/gi;

export function partsOf(text: string, { start, end }: Stretch): Stretch[] {
  const inner = text.slice(start, end);
  const cuts = every(inner, PART).map((match) => start + match.index + match[0].length);
  const starts = [start, ...cuts.filter((cut) => cut > start)];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

const LEAD =
  /^(?:[\s,;:–—|•*-]|(?:and|but|so|then|und|et|y|e)\s|[{\s]*"?(?:message|reply|response|content|text)":\s*"?)+/iu;

/** The words of a promise: to the sentence's end where that is short, else each binding part by itself. */
export function quotesIn(original: string, sentence: Stretch, binding: readonly Stretch[]): Stretch[] {
  const [first] = binding;
  if (!first) return [];
  const rest = { start: first.start, end: sentence.end };
  const isShort = wordCount(original.slice(rest.start, rest.end)) <= QUOTE_WORDS;
  return (isShort ? [rest] : binding.slice(0, 2)).map(({ start, end }) => {
    const lead = LEAD.exec(original.slice(start, end))?.[0].length ?? 0;
    return cutToWords(original, trimmed(original, { start: start + lead, end }), QUOTE_WORDS);
  });
}
