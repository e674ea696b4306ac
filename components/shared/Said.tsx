import { shorten } from './words.ts';

/** Somebody's own words: always text, in their own direction, cut at `limit` words. */
export function Said({ text, limit = Number.POSITIVE_INFINITY }: { text: string; limit?: number }) {
  return <bdi dir="auto">{shorten(text, limit)}</bdi>;
}
