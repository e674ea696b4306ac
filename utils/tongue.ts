import { browser } from 'wxt/browser';
import type { Conversation } from './domain/conversation.ts';
import { isSupported } from './domain/escalation/lexicons/index.ts';
import { languageOf } from './domain/language.ts';
import { rememberedBy } from './domain/remember.ts';

/** Units of the customer's own words, newest first, that are looked at. */
const ASKED = 2_000;
/** Units that the browser is asked about at least, and from which its word on a language without lexicon counts most. */
const LEAST = 20;
const PLENTY = 80;
/** Percent of the text that must be in the language. */
const MOST_OF_IT = 60;
/** Codes that the browsers' detectors use and the core does not. */
const OTHER_NAMES: Readonly<Record<string, string>> = { iw: 'he', jw: 'jv', in: 'id', nb: 'no', nn: 'no' };

/**
 * The language that the customer writes in, by all of the public words together: two letters, or null where neither
 * the core nor the browser's own detector (CLD3 in Chrome, CLD2 in Firefox) knows. Of the languages with a lexicon
 * the core is the surer (1.000 of the written conversations against .974); the browser knows many more. Never throws.
 */
export async function tongueOf(conversation: Pick<Conversation, 'messages'>): Promise<string | null> {
  const words = wordsOf(conversation);
  const [own, told] = [languageOf(words), await asked(words)];
  const isForeign = told !== null && !isSupported(told) && words.length >= PLENTY;
  return isForeign ? told : (own ?? told);
}

function wordsOf({ messages }: Pick<Conversation, 'messages'>): string {
  const said = messages.filter(({ role, visibility }) => role === 'customer' && visibility === 'public');
  return said
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(-ASKED);
}

const asked = rememberedBy(detect, (text) => text);

async function detect(text: string): Promise<string | null> {
  if (text.length < LEAST) return null;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    if (!isReliable || !first || first.percentage < MOST_OF_IT) return null;
    const code = first.language.toLowerCase().split('-')[0] ?? '';
    return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? (OTHER_NAMES[code] ?? code) : null;
  } catch {
    return null;
  }
}
