// From the package's root: its paths by language are not found by every bundler, and what is not named here is left out.
import { type Chrono, de, en, es, fr, it, ja, nl, pt, zh } from 'chrono-node';

/** Readers of dates by language, two letters. */
export const CALENDARS: Readonly<Record<string, Chrono>> = {
  en: en.casual,
  de: de.casual,
  fr: fr.casual,
  es: es.casual,
  it: it.casual,
  pt: pt.casual,
  nl: nl.casual,
  ja: ja.casual,
  zh: zh.casual,
};
