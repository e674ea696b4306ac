import { type Key, type UiWords, wordsIn } from '../../../components/shared/speech.ts';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import fr from '../../../public/_locales/fr/messages.json';
import it from '../../../public/_locales/it/messages.json';
import ja from '../../../public/_locales/ja/messages.json';
import nl from '../../../public/_locales/nl/messages.json';
import pt from '../../../public/_locales/pt/messages.json';
import zh from '../../../public/_locales/zh/messages.json';
import { fill, type Messages } from '../../../utils/domain/wording.ts';

/** Every language of the interface. */
export const tongues: Readonly<Record<string, Messages>> = { en, de, fr, es, it, pt, nl, ja, zh };

/** The words that the browser would give in a language. */
export function speaking(language: string): UiWords {
  const messages = tongues[language] ?? en;
  return wordsIn((key, given) => fill(messages[key]?.message ?? '', given), language);
}

/** A language that marks each message, so that what is not one stands out. */
export const marking: UiWords = wordsIn((key: Key, given) =>
  key === 'language' ? 'de' : `⟦${fill(en[key].message, given)}⟧`,
);
