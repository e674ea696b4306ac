import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf } from '../text.ts';
import { selfContradictionsOf } from './claims.ts';
import { heardFromAi, heardFromCustomer } from './heard.ts';
import { cutToWords, QUOTE_LIMIT, trimmed } from './passage.ts';

/** Something the AI said that does not stand, with the words that show it. */
export interface AiError extends Evidence {
  /** `corrected` by the AI itself, `contradicted` by what it said elsewhere, `disputed` by the customer. */
  readonly kind: 'corrected' | 'contradicted' | 'disputed';
  readonly quote: string;
  /** Index of the AI's message that is in doubt: the last before it; null where none came before. */
  readonly about: number | null;
}

type Kind = AiError['kind'];
interface Ear<N extends string> {
  says(name: N): boolean;
  saysIn(name: N, part: string): boolean;
  part(start: number, end: number): string;
}

/** The first sentence that shows one of the signs, with its kind. */
function firstOf<N extends string>(
  text: string,
  heard: Ear<N>,
  signs: readonly (readonly [Kind, N])[],
): (Stretch & { kind: Kind }) | null {
  const shown = signs.filter(([, sign]) => heard.says(sign));
  if (shown.length === 0) return null;
  for (const sentence of sentencesOf(text)) {
    const said = heard.part(sentence.start, sentence.end);
    const row = shown.find(([, sign]) => heard.saysIn(sign, said));
    if (row) return { ...cutToWords(text, trimmed(text, sentence), QUOTE_LIMIT), kind: row[0] };
  }
  return null;
}

const inCustomer = remembered((text) =>
  firstOf(text, heardFromCustomer(text), [
    ['contradicted', 'CONTRADICTS'],
    ['disputed', 'DISPUTES'],
  ]),
);
const inAi = remembered((text) => firstOf(text, heardFromAi(text), [['corrected', 'CORRECTS']]));

/**
 * What the AI said that was corrected, contradicted or disputed, oldest first; at most one for each message. A word
 * about it counts before what the AI's own statements show.
 */
export function errorsOf(messages: readonly Message[]): AiError[] {
  let about: number | null = null;
  const against = new Map(selfContradictionsOf(messages).map((error) => [error.i, error]));
  const errors: AiError[] = [];
  messages.forEach((message, i) => {
    if (!isPublic(message) || (message.role !== 'ai' && message.role !== 'customer')) return;
    const found = message.role === 'ai' ? inAi(message.text) : inCustomer(message.text);
    const unsaid = against.get(i);
    if (found && about !== null)
      errors.push({ i, ...found, quote: message.text.slice(found.start, found.end), about });
    else if (unsaid) errors.push(unsaid);
    if (message.role === 'ai') about = i;
  });
  return errors;
}
