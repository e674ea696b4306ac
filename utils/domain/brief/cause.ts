import { type Act, actsOf } from '../acts.ts';
import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { remembered } from '../remember.ts';
import { type Stretch, sentencesOf, similarity } from '../text.ts';
import { CAUSES, type Cause } from './cause-words.ts';
import { type AiError, errorsOf } from './errors.ts';
import { heardFromAi, heardFromCustomer } from './heard.ts';
import { cutToWords, QUOTE_LIMIT, trimmed } from './passage.ts';

/** Why the AI failed, as a suggestion, with the words that speak for it most. */
export interface SuggestedCause extends Evidence {
  readonly cause: Cause;
  readonly quote: string;
}

interface Sign extends Stretch {
  readonly cause: Cause;
  readonly weight: number;
}

const NONE: readonly Sign[] = [];
const ROWS = CAUSES.map((row, at) => ({ ...row, name: `cause ${at}` as const }));

/** What a message of one side shows: one sign for each cause. */
const signsBy = (side: 'ai' | 'customer') => {
  const own = ROWS.filter(({ by }) => by === side);
  return remembered((text): readonly Sign[] => {
    const heard = side === 'ai' ? heardFromAi(text) : heardFromCustomer(text);
    const rows = own.filter(({ name }) => heard.says(name));
    if (rows.length === 0) return NONE;
    const sentences = sentencesOf(text);
    return rows.flatMap(({ name, cause, weight }) => {
      const sentence = sentences.find(({ start, end }) => heard.saysIn(name, heard.part(start, end)));
      return sentence ? [{ ...cutToWords(text, trimmed(text, sentence), QUOTE_LIMIT), cause, weight }] : [];
    });
  });
};
const SIGNS = { ai: signsBy('ai'), customer: signsBy('customer') };

/** A fact taken back weighs most; one that is only disputed may still be right. */
const WRONG_FACT: Readonly<Record<AiError['kind'], number>> = {
  corrected: 3,
  contradicted: 3,
  disputed: 1.5,
};

/** What an act of the AI speaks for where its words name no cause: less than any words. */
const BY_ACT: Readonly<Partial<Record<Act, Cause>>> = { refused: 'policy', 'fell back': 'missing knowledge' };
const ACT_WEIGHT = 0.7;
/** How alike two messages of one side are when the second says the first again, and the messages before that are asked. */
const SAID_AGAIN = { ai: 0.8, customer: 0.6 };
const LOOKED_BACK = 2;
const AGAIN_WEIGHT = 1;

/** An answer given again, or a matter told again, was not taken in the first time. */
function isSaidAgain(messages: readonly Message[], i: number): boolean {
  const message = messages[i];
  if (message?.role !== 'ai' && message?.role !== 'customer') return false;
  let left = LOOKED_BACK;
  for (let at = i - 1; at >= 0 && left > 0; at--) {
    const before = messages[at];
    if (before?.role !== message.role || !isPublic(before)) continue;
    left--;
    if (similarity(before.text, message.text) >= SAID_AGAIN[message.role]) return true;
  }
  return false;
}

/** True when the customer's next word takes no for no answer. */
function isPushedBack(messages: readonly Message[], i: number): boolean {
  let at = i + 1;
  while (at < messages.length && messages[at]?.role !== 'customer') at++;
  const next = messages[at];
  if (!next || !isPublic(next)) return false;
  const heard = heardFromCustomer(next.text);
  return heard.says('restrained') || heard.says('FAILED') || heard.says('DISPUTES');
}

/** What shows in message `i` without words for it. */
function shownIn(messages: readonly Message[], i: number): Sign[] {
  const text = messages[i]?.text ?? '';
  if (isSaidAgain(messages, i)) {
    const [first] = sentencesOf(text);
    if (first)
      return [
        { ...cutToWords(text, trimmed(text, first), QUOTE_LIMIT), cause: 'misread', weight: AGAIN_WEIGHT },
      ];
  }
  const act = actsOf(messages, i).find((one) => BY_ACT[one.act]);
  if (!act || !isPushedBack(messages, i)) return [];
  const cause = BY_ACT[act.act];
  return cause ? [{ ...cutToWords(text, trimmed(text, act), QUOTE_LIMIT), cause, weight: ACT_WEIGHT }] : [];
}

function signsAt(messages: readonly Message[], i: number): readonly Sign[] {
  const message = messages[i];
  if (!message || !isPublic(message)) return NONE;
  if (message.role !== 'ai' && message.role !== 'customer') return NONE;
  const said = SIGNS[message.role](message.text);
  return said.length > 0 ? said : shownIn(messages, i);
}

/** The likeliest cause by what both sides say, the heavier the oftener; null where nothing speaks for one. */
export function causeOf(
  messages: readonly Message[],
  errors: readonly AiError[] = errorsOf(messages),
): SuggestedCause | null {
  const signs = [
    ...messages.flatMap((_, i) => signsAt(messages, i).map((sign) => ({ i, ...sign }))),
    ...errors.map(({ i, start, end, kind }) => ({
      i,
      start,
      end,
      cause: 'wrong fact' as const,
      weight: WRONG_FACT[kind],
    })),
  ];
  const sums = new Map<Cause, number>();
  for (const { cause, weight } of signs) sums.set(cause, (sums.get(cause) ?? 0) + weight);
  const [top] = [...sums].sort(([, a], [, b]) => b - a);
  const sign = signs.find(({ cause }) => cause === top?.[0]);
  if (!sign) return null;
  const { i, start, end, cause } = sign;
  return end > start ? { i, start, end, cause, quote: messages[i]?.text.slice(start, end) ?? '' } : null;
}
