import { actsOf } from '../acts.ts';
import { isPublic, type Message } from '../conversation.ts';
import { find } from '../escalation/lexicons/index.ts';
import { saidIn } from '../escalation/said.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf } from '../text.ts';
import type { PersonRequest } from './brief.ts';
import { HANDING_OVER, NOT_HANDING_OVER, PEOPLE } from './request-words.ts';

/** The words of one message of the customer that ask for a person; null where none does. */
export const requestIn = remembered((text): Stretch | null => {
  const language = languageOf(text);
  // The score has listened to the text already, unless it passes over part of it.
  const said = saidIn(text, language);
  if (said.words === text) {
    const own = said.says('asks for a person')[0];
    return own ? { start: own.start, end: own.end } : null;
  }
  const folded = fold(text);
  const hit = find('asks for a person', folded.text, language)[0];
  return hit ? { start: folded.at(hit.start), end: folded.at(hit.end) } : null;
});

/** A sentence that sets a person to work, or asks on the way there, goes towards one as much as the handoff itself. */
const bringsPeople = remembered((text) => {
  const whole = fold(text).text;
  if (!PEOPLE.test(whole) || !HANDING_OVER.test(whole)) return false;
  return sentencesOf(text).some(({ start, end }) => {
    const plain = fold(text.slice(start, end)).text;
    return PEOPLE.test(plain) && HANDING_OVER.test(plain) && !NOT_HANDING_OVER.test(plain);
  });
});

/** True when the AI answered message `i`, neither announcing a person nor bringing one before the customer wrote again. */
export function isIgnored(messages: readonly Message[], i: number): boolean {
  let hasAnswered = false;
  for (let at = i + 1; at < messages.length; at++) {
    const message = messages[at];
    if (!message || !isPublic(message)) continue;
    if (message.role === 'agent') return false;
    if (message.role === 'customer' && hasAnswered) return true;
    if (message.role !== 'ai') continue;
    if (actsOf(messages, at).some(({ act }) => act === 'handed off') || bringsPeople(message.text))
      return false;
    hasAnswered = true;
  }
  return hasAnswered;
}

/** Each message in which the customer asks for a person, with the words that ask, and whether the AI passed over it. */
export function requestsOf(messages: readonly Message[]): PersonRequest[] {
  return messages.flatMap((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return [];
    const found = requestIn(message.text);
    return found ? [{ i, ...found, ignored: isIgnored(messages, i) }] : [];
  });
}
