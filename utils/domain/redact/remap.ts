import type { RedactedSpan } from './find.ts';

/** What stands in the place of a value taken out. */
export function placeholder({ kind }: Pick<RedactedSpan, 'kind'>): string {
  return `[${kind}]`;
}

/** The text with a placeholder in the place of each span; spans in order, none overlapping. */
export function replaced(text: string, spans: readonly RedactedSpan[]): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    result += text.slice(from, span.start) + placeholder(span);
    from = span.end;
  }
  return result + text.slice(from);
}

/**
 * Where an offset of the text stands once the spans are replaced. An offset inside a span moves to an end of its
 * placeholder: to the first one for the start of a stretch, to the last one for its end.
 */
export function remap(spans: readonly RedactedSpan[], offset: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const span of spans) {
    if (offset <= span.start) break;
    const grown = placeholder(span).length - (span.end - span.start);
    if (offset < span.end) return span.start + shift + (side === 'start' ? 0 : placeholder(span).length);
    shift += grown;
  }
  return offset + shift;
}
