import { createContext, type ReactNode, useContext } from 'react';
import { inEnglish, type UiWords } from './speech.ts';

const Spoken = createContext(inEnglish);
const Quoted = createContext<string | null>(null);

/** The language of every view below. */
export function Language({ words, children }: { words: UiWords; children: ReactNode }) {
  return <Spoken value={words}>{children}</Spoken>;
}

/** The language that the people of a conversation write in, for the quotes below; null while it is not known. */
export function QuotesIn({ language, children }: { language: string | null; children: ReactNode }) {
  return <Quoted value={language}>{children}</Quoted>;
}

/** What a view says, in the agent's language. */
export function useWords(): UiWords {
  return useContext(Spoken);
}

/** BCP 47 tag of the quotes, or undefined. */
export function useQuoteLanguage(): string | undefined {
  const language = useContext(Quoted);
  return language !== null && /^[a-z]{2,3}$/u.test(language) ? language : undefined;
}

/** `en` where words that exist in English alone stand between words of another language. */
export function useEnglishMark(): { readonly lang?: 'en' } {
  return useWords().language.startsWith('en') ? {} : { lang: 'en' };
}
