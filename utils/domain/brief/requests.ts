import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { find } from '../escalation/lexicons/index.ts';
import { languageOf } from '../language.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch } from '../text.ts';

/** The words of one message of the customer that ask for a person; null where none does. */
export const requestIn = remembered((text): Stretch | null => {
  const folded = fold(text);
  const hit = find('asks for a person', folded.text, languageOf(text))[0];
  return hit ? { start: folded.at(hit.start), end: folded.at(hit.end) } : null;
});

/** Each message in which the customer asks for a person, with the words that ask. */
export function requestsOf(messages: readonly Message[]): Evidence[] {
  return messages.flatMap((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return [];
    const found = requestIn(message.text);
    return found ? [{ i, ...found }] : [];
  });
}
