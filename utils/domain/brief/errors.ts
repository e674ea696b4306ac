import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { fold, type Stretch, sentencesOf } from '../text.ts';
import { CONTRADICTS, CORRECTS, DISPUTES } from './error-words.ts';
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

const BY_CUSTOMER: readonly (readonly [Kind, RegExp])[] = [
  ['contradicted', CONTRADICTS],
  ['disputed', DISPUTES],
];
const BY_AI: readonly (readonly [Kind, RegExp])[] = [['corrected', CORRECTS]];

/** The first sentence that one of the rows fits, with the row's kind. */
function firstOf(
  text: string,
  rows: readonly (readonly [Kind, RegExp])[],
): (Stretch & { kind: Kind }) | null {
  const plain = fold(text).text;
  if (!rows.some(([, pattern]) => pattern.test(plain))) return null;
  for (const sentence of sentencesOf(text)) {
    const said = fold(text.slice(sentence.start, sentence.end)).text;
    const row = rows.find(([, pattern]) => pattern.test(said));
    if (row) return { ...cutToWords(text, trimmed(text, sentence), QUOTE_LIMIT), kind: row[0] };
  }
  return null;
}

const inCustomer = remembered((text) => firstOf(text, BY_CUSTOMER));
const inAi = remembered((text) => firstOf(text, BY_AI));

/** What the AI said that was corrected, contradicted or disputed, oldest first; at most one for each message. */
export function errorsOf(messages: readonly Message[]): AiError[] {
  let about: number | null = null;
  const errors: AiError[] = [];
  messages.forEach((message, i) => {
    if (!isPublic(message) || (message.role !== 'ai' && message.role !== 'customer')) return;
    const found = message.role === 'ai' ? inAi(message.text) : inCustomer(message.text);
    if (found && about !== null)
      errors.push({ i, ...found, quote: message.text.slice(found.start, found.end), about });
    if (message.role === 'ai') about = i;
  });
  return errors;
}
