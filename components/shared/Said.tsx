import { useQuoteLanguage } from './language.tsx';
import { shorten } from './words.ts';

interface Props {
  readonly text: string;
  readonly limit?: number;
  /** BCP 47 tag where these words are not in the conversation's language. */
  readonly lang?: string | undefined;
}

/** Somebody's own words: always text, in their own direction and language, cut at `limit` words. */
export function Said({ text, limit = Number.POSITIVE_INFINITY, lang }: Props) {
  const quoted = useQuoteLanguage();
  return (
    <bdi dir="auto" lang={lang ?? quoted}>
      {shorten(text, limit)}
    </bdi>
  );
}
