import { actsOf } from '../acts.ts';
import { isPublic, type Message } from '../conversation.ts';
import { similarity } from '../text.ts';
import type { Mood } from './brief.ts';
import { heardFromCustomer } from './heard.ts';
import { every, wordCount } from './passage.ts';

export type Nuance = NonNullable<Mood['nuance']>;

/** Messages before that are asked for a failure. */
const MEMORY = 8;
/** Questions in one message that show worry. */
const MANY_QUESTIONS = 3;
/** Words within which three questions in a row are worry and not an inquiry. */
const QUESTIONED_WITHIN = 45;
/** Words up to which an answer is terse: an acceptance, unless the AI has just failed. */
const TERSE = 3;
/** Words within which praise can be mockery of the message before. */
const BARE_PRAISE = 9;
/** How alike two answers of the AI are when the second says the first again. */
const SAID_AGAIN = 0.8;

const QUESTION = /[?？]/gu;

/** True when the AI's last word before message `i` failed the customer: a fallback, a refusal, the same again. */
function justFailed(messages: readonly Message[], i: number): boolean {
  const at = spokeBefore(messages, i);
  const last = messages[at];
  if (!last) return false;
  if (actsOf(messages, at).some(({ act }) => act === 'fell back' || act === 'refused')) return true;
  const before = messages[spokeBefore(messages, at)];
  return before !== undefined && similarity(before.text, last.text) >= SAID_AGAIN;
}

/** Index of the AI's latest public message before `i`, among the latest few; -1 without one. */
function spokeBefore(messages: readonly Message[], i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - MEMORY); at--) {
    const one = messages[at];
    if (one?.role === 'ai' && isPublic(one)) return at;
  }
  return -1;
}

/** True when the customer said lately that it does not work, and nothing since tells otherwise. */
function isFailing(messages: readonly Message[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - MEMORY); at--) {
    const message = messages[at];
    if (message?.role !== 'customer' || !isPublic(message)) continue;
    const heard = heardFromCustomer(message.text);
    if (heard.says('cured')) return false;
    if (heard.says('FAILED') || heard.says('failing')) return true;
  }
  return false;
}

/** The nuance of the customer's message `i` by its words and by what came before it; null while nothing shows one. */
export function nuanceIn(messages: readonly Message[], i: number): Nuance | null {
  const text = messages[i]?.text ?? '';
  const heard = heardFromCustomer(text);
  if (heard.says('mocks') && !heard.says('cured')) return 'sarcastic';
  if (heard.says('anxious')) return 'anxious';
  const isSorry = heard.says('restrained');
  const isPraise = heard.says('praises');
  if (!isSorry && !isPraise && !QUESTION_OR_PLEASE.test(text)) return null;
  const count = wordCount(text);
  if (isPraise && !heard.says('cured')) {
    if (heard.says('failing') && !isSorry) return 'sarcastic';
    if (count <= BARE_PRAISE && justFailed(messages, i)) return 'sarcastic';
  }
  if (every(text, QUESTION).length >= MANY_QUESTIONS && count <= QUESTIONED_WITHIN && !/[?？]{2}/u.test(text))
    return 'anxious';
  if (heard.says('cured') || (!isSorry && !isMorePolite(messages, i))) return null;
  if (justFailed(messages, i)) return 'restrained';
  return isSorry && count > TERSE && isFailing(messages, i) ? 'restrained' : null;
}

const QUESTION_OR_PLEASE = /[?？]|please|kindly|bitte|veuillez|por favor|per favore|alstublieft|お願い|请/iu;
const POLITE_ENOUGH = 2;

const politeness = (text: string) =>
  Number(heardFromCustomer(text).says('polite')) * every(text.toLowerCase(), POLITE).length;
const POLITE =
  /please|kindly|could you|would you|thank|appreciate|grateful|bitte|dank|veuillez|merci|por favor|gracias|per favore|grazie|obrigad|alstublieft|お願い|いただけ|请|谢谢/gu;

/** True for a message with at least two polite words, more than any of the latest before it. */
function isMorePolite(messages: readonly Message[], i: number): boolean {
  const now = politeness(messages[i]?.text ?? '');
  if (now < POLITE_ENOUGH) return false;
  for (let at = i - 1; at >= Math.max(0, i - MEMORY); at--) {
    const one = messages[at];
    if (one?.role === 'customer' && isPublic(one) && politeness(one.text) >= now) return false;
  }
  return true;
}
