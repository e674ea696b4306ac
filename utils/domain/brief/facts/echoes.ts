import { languageOf } from '../../language.ts';
import { remembered } from '../../remember.ts';
import { every, levelled } from '../passage.ts';
import type { Finder, Found } from './found.ts';

const PROPER =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'&-]*(?: (?:(?:of|and|the|de|la|le|di|del|von|van) )?(?:\p{Lu}[\p{L}\p{N}'&-]*|\d{1,4}(?![\p{N}:.])))*/gu;

/** Headings and parts of a form, which an AI writes with capitals and which name nothing. */
const GENERIC =
  /(?<!\p{L})(?:order|orders|id|number|code|flight|flights|return|refund|refunds|item|items|payment|method|account|status|date|time|name|names|address|email|e-mail|phone|total|price|option|options|reason|passenger|passengers|reservation|booking|reference|cabin|class|economy|business|insurance|baggage|bag|bags|card|cards|gift|credit|certificate|member|membership|gold|silver|regular|details|current|new|old|customer|service|support|agent|human|team|user|zip|please|thank|thanks|yes|no|ok|sure|i|ai|your|you|my|the|this|that|we|it|if|would|could|can|what|which|how|when|where|there|here|all|any|for|from|to|in|on|at|is|are|and|or|but|sorry|great|good|hello|hi|dear|let|just|also|once|after|before|exchange|cancel|cancellation|delivery|shipping|product|products|usd|available|departure|arrival|round|trip|one|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|dm|direct|message|messages|chat|website|app|page|form|pdf|sms|faq|link)(?!\p{L})/iu;

/** A capital within a line, without which nothing is named. */
const INNER = /[^\s] ["'(]?[A-ZÀ-Þ]/;

/** Proper names in what an AI or an agent said, without "The" before them. */
const named = remembered((original): readonly string[] => {
  if (!INNER.test(original)) return [];
  const text = levelled(original);
  const found: string[] = [];
  for (const { 0: value, index } of every(text, PROPER)) {
    const begins = /(?:^|[.!?:\n*•-])\s*["'(]*$/u.test(text.slice(Math.max(0, index - 4), index));
    const name = value.replace(/^(?:The|A|An|Your|Our|In|At|On) /u, '');
    if (begins && !/ /.test(name) && name === value) continue;
    if (name.length >= 4 && !GENERIC.test(name) && !/^\p{Lu}+$/u.test(name)) found.push(name);
  }
  return [...new Set(found)];
});

/** Proper names of the messages that came before, as `Setting.named` carries them. */
export function namesOffered(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(named))];
}

const WORD_CHAR = /[\p{L}\p{N}]/u;
/** A name after one of these is the person spoken to. */
const SPOKEN_TO =
  /(?:^|[^\p{L}])(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|ok|okay|danke|hallo|merci|bonjour|gracias|hola|grazie|ciao|obrigad[oa]|ol[áa]|bedankt|dank je)(?: (?:so much|a lot|again|very much))?,? $/iu;
const BEGINS = /(?:^|[.!?:\n]\s*)["'(]*$/;

/** The name in the customer's words: all of it, or from its second word on, as in "the Belfry". */
function takenUp(text: string, lower: string, name: string): Found | null {
  const parts = name.toLowerCase().split(' ');
  for (let from = 0; from < Math.min(parts.length, 3); from++) {
    if (!lower.includes(parts[from] ?? '')) continue;
    for (let to = parts.length; to > from; to--) {
      const words = parts.slice(from, to);
      const phrase = words.join(' ');
      const whole = words.length === parts.length;
      if (phrase.length < 4 || (!whole && words.length === 1 && phrase.length < 5)) continue;
      const start = lower.indexOf(phrase);
      const end = start + phrase.length;
      if (start < 0 || WORD_CHAR.test(text[start - 1] ?? '') || WORD_CHAR.test(text[end] ?? '')) continue;
      const before = text.slice(Math.max(0, start - 30), start);
      const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && !BEGINS.test(before);
      if (!isCapital && !(words.length > 1 && (whole || words.length > 2))) continue;
      if (SPOKEN_TO.test(before) || COMMON.test(phrase)) return null;
      return { k: 'choice', start, end };
    }
  }
  return null;
}

/** Second halves of names that stand for a kind of place as well. */
const COMMON =
  /^(?:the )?(?:hotel|guest ?house|house|restaurant|museum|college|park|street|road|centre|center|station|airport|airlines?|bank|store|shop|city|town|brand|small|medium|large|visa|mastercard|amex|house hotel|additional cost|full size|tag|ihnen)$/;

/** Things and places that the AI named and the customer takes up: "the Curry House sounds good". */
export const echoes: Finder = ({ text, offered }) => {
  const found: Found[] = [];
  if (offered.length === 0) return found;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return found;
  for (const name of offered) {
    const taken = takenUp(text, lower, name);
    if (taken) found.push(taken);
  }
  return found.length > 0 && isGerman(text) ? [] : found;
};

/** German writes every noun with a capital: there an echo names nothing. */
function isGerman(text: string): boolean {
  return languageOf(text) === 'de';
}
