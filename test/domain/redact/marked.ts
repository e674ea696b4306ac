import type { Spanned } from '../../../bench/redaction.ts';

const MARK = /\{([a-z-]+)\|([^{}]*)\}/g;

/** A sentence with its values marked as `{kind|value}`, as a text and spans. */
export function marked(sentence: string): Spanned {
  const spans: Spanned['spans'][number][] = [];
  let text = '';
  let from = 0;
  for (const match of sentence.matchAll(MARK)) {
    const [all, kind = '', value = ''] = match;
    text += sentence.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + value.length, kind });
    text += value;
    from = match.index + all.length;
  }
  return { text: text + sentence.slice(from), spans };
}
