import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { find } from '../escalation/lexicons/index.ts';
import { languageOf } from '../language.ts';
import { fold } from '../text.ts';

/** Each message in which the customer asks for a person, with the words that ask. */
export function requestsOf(messages: readonly Message[]): Evidence[] {
  return messages.flatMap((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return [];
    const folded = fold(message.text);
    const hit = find('asks for a person', folded.text, languageOf(message.text))[0];
    return hit ? [{ i, start: folded.at(hit.start), end: folded.at(hit.end) }] : [];
  });
}
