import { isPublic, type Message } from '../../conversation.ts';
import { remembered } from '../../remember.ts';
import { sentencesOf } from '../../text.ts';
import { levelled } from '../passage.ts';
import { namesOffered } from './echoes.ts';
import { ASKABLE } from './kinds.ts';

const ASKS =
  /please|provide|share|tell me|let me know|confirm|enter|need|give me|what(?:'s| is)|bitte|nennen|geben sie|pourriez|indiquez|donnez|podr[íi]a|indique|facil[íi]t|potrebbe|indichi|mi dia|poderia|informe|kunt u|geef|教えて|いただけ|お願い|提供|告诉|请问|请/i;

/** Kinds that the AI or an agent asked for since the customer's last message. */
export function askedBefore(messages: readonly Message[], i: number): string[] {
  const kinds = new Set<string>();
  for (let at = i - 1; at >= 0 && messages[at]?.role !== 'customer'; at--) {
    const said = messages[at];
    if (!said || !isPublic(said) || said.role === 'system') continue;
    for (const k of askedIn(said.text)) kinds.add(k);
  }
  return [...kinds];
}

/** Messages before the customer's in which a name may have been offered. */
const OFFER_REACH = 6;

/** Proper names that the AI or an agent mentioned shortly before. */
export function offeredBefore(messages: readonly Message[], i: number): string[] {
  return namesOffered(
    messages
      .slice(Math.max(0, i - OFFER_REACH), i)
      .filter((said) => (said.role === 'ai' || said.role === 'agent') && isPublic(said))
      .map(({ text }) => text),
  );
}

const askedIn = remembered((original): readonly string[] => {
  const text = levelled(original);
  const asking = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /[?？]/.test(sentence) || ASKS.test(sentence))
    .join('\n');
  if (asking === '') return [];
  return ASKABLE.filter(({ needs, words }) => (needs?.test(asking) ?? true) && words.test(asking)).map(
    ({ k }) => k,
  );
});
