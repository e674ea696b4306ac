import type { Stretch } from '../text.ts';

/**
 * The text with straight quotes, plain dashes and spaces, and line ends for the `\\n` of quoted JSON;
 * each character keeps its place, so offsets stay true.
 */
export function levelled(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/(?<=\S)\u2014(?=\S)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\\n/g, '\n\n')
    .replace(/[\u00a0\u2007-\u200a\u202f\u3000]/g, ' ');
}

/**
 * Every match of a global pattern, which is used as it stands: `matchAll` would clone and compile it anew for each text.
 */
export function every(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** "Hello," and the like before the matter itself. */
const GREETING =
  /^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear \w+|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|hola|buen[oa]s (?:d[ií]as|tardes|noches)|ciao|buongiorno|salve|ol[áa]|bom dia|boa tarde|goedemorgen|goedemiddag)(?: (?:there|again|all|team))?\s*[,.!:–—-]+\s*)+/iu;

/** The stretch without a greeting at its start, where words are left. */
export function ungreeted(text: string, span: Stretch): Stretch {
  const lead = GREETING.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return span.start + lead < span.end ? { start: span.start + lead, end: span.end } : span;
}

/** The span without white space, quotation marks and list marks at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”„«»*•‣·>]/u.test(text[from] ?? '')) from++;
  while (to > from && /[\s"“”„«»*]/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Longest quote of a message, words; facts: the brief's limits. */
export const QUOTE_LIMIT = 25;

const SPACED = /\S+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Words of a text; three characters of Chinese or Japanese count as two words. */
export function wordCount(text: string): number {
  let count = 0;
  for (const [word] of every(text, SPACED)) {
    const unspaced = UNSPACED.test(word) ? [...word].filter((letter) => UNSPACED.test(letter)).length : 0;
    count += unspaced > 2 ? Math.ceil((unspaced * 2) / 3) : 1;
  }
  return count;
}

/** The longest beginning of the span that has at most `limit` words, cut between two words. */
export function cutToWords(text: string, span: Stretch, limit: number): Stretch {
  const inner = text.slice(span.start, span.end);
  if (wordCount(inner) <= limit) return trimmed(text, span);
  let count = 0;
  let end = 0;
  for (const match of every(inner, SPACED)) {
    const words = wordCount(match[0]);
    if (count + words > limit) {
      const room = Math.floor(((limit - count) * 3) / 2);
      if (count === 0 && room > 0) end = [...match[0]].slice(0, room).join('').length;
      break;
    }
    count += words;
    end = (match.index ?? 0) + match[0].length;
  }
  return withoutLooseEnd(text, trimmed(text, { start: span.start, end: span.start + end }));
}

function withoutLooseEnd(text: string, { start, end }: Stretch): Stretch {
  const loose = /[\s,;:–—-]+(?:and|or|but|the|a|an|to|of|und|oder|et|ou|y|o|e|en|,|;)?$/iu.exec(
    text.slice(start, end),
  );
  return loose ? { start, end: start + loose.index } : { start, end };
}

/** Stretches in order, without those that overlap one listed earlier in `taken` or in the list itself. */
export function withoutOverlap<S extends Stretch>(spans: readonly S[], taken: readonly Stretch[] = []): S[] {
  const kept: S[] = [];
  for (const span of spans) {
    const free = (other: Stretch) => span.end <= other.start || span.start >= other.end;
    if (taken.every(free) && kept.every(free)) kept.push(span);
  }
  return kept;
}

/** Units read of one message: what matters is said before a pasted log or a quoted thread begins. */
const READ_UNITS = 4_000;

/** The message with a text short enough to be searched; offsets stay true. */
export function beginning<M extends { readonly text: string }>(message: M): M {
  return message.text.length <= READ_UNITS
    ? message
    : { ...message, text: message.text.slice(0, READ_UNITS) };
}
